package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Edition;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.content.Status;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Vocabulary;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Values of the types of which facts are made, found by reflection; any other type is refused. */
final class SampleValues {
  /** Types of which a part stands for the whole. */
  static final Set<Class<?>> LEAVES =
      Set.of(Brief.class, Edition.class, StandingPage.class, Facet.class);

  private static final Map<Type, List<Object>> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, List.of("one", "another")),
          Map.entry(int.class, List.of(1, 2)),
          Map.entry(Integer.class, List.of(1, 2)),
          Map.entry(long.class, List.of(1L, 2L)),
          Map.entry(boolean.class, List.of(false, true)),
          Map.entry(LocalDate.class, List.of(day(30), day(31))),
          Map.entry(YearMonth.class, List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 2))),
          Map.entry(Instant.class, List.of(Instant.EPOCH, Instant.ofEpochSecond(0, 1))),
          Map.entry(
              URI.class, List.of(URI.create("https://a.example"), URI.create("https://b.example"))),
          Map.entry(ZoneId.class, List.of(ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"))),
          Map.entry(OptionalInt.class, List.of(OptionalInt.of(1), OptionalInt.empty())),
          Map.entry(SitePath.class, List.of(new SitePath("a.html"), new SitePath("b.html"))),
          Map.entry(
              Brief.class,
              List.of(
                  SampleBrief.of("a", "2026-01-30").build(),
                  SampleBrief.of("a", "2026-01-30").title("Another").build(),
                  SampleBrief.of("b", "2026-01-30").build())),
          Map.entry(Edition.class, List.of(edition(1), edition(2))),
          Map.entry(StandingPage.class, List.of(page(1), page(2))),
          Map.entry(Facet.class, List.of(facet("one"), facet("another"))));

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 1, day);
  }

  private static Edition edition(int digest) {
    return new Edition(
        new BriefId("content/summaries/2026-01-30.md"),
        day(30),
        Optional.empty(),
        Optional.empty(),
        "en",
        Status.PUBLISHED,
        List.of(),
        List.of(),
        List.of(),
        new Fingerprint(0, digest),
        Map.of());
  }

  private static StandingPage page(int digest) {
    return new StandingPage(
        new BriefId("content/pages/why.md"),
        new SitePath("why.html"),
        "Why",
        Optional.empty(),
        Optional.empty(),
        "en",
        Status.PUBLISHED,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Fingerprint(0, digest),
        Map.of());
  }

  private static Facet facet(String id) {
    return new Facet(
        id,
        "Label",
        "Labels",
        id,
        id,
        Facet.ValueType.TEXT,
        Vocabulary.NONE,
        true,
        true,
        false,
        List.of(),
        Set.of(),
        false);
  }

  /** A value, then for each of its parts one that differs in that part alone. */
  List<Object> variantsOf(Type type) throws ReflectiveOperationException {
    List<Object> plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      Object[] constants = raw.getEnumConstants();
      return List.of(constants[0], constants[1]);
    }
    if (!raw.isRecord()) {
      throw new IllegalArgumentException(type + " is no type of facts");
    }
    return record(raw);
  }

  private List<Object> record(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> maker = type.getDeclaredConstructor(types);
    maker.setAccessible(true);
    List<List<Object>> parts = new ArrayList<>();
    for (RecordComponent component : components) {
      parts.add(variantsOf(component.getGenericType()));
    }
    Object[] first = parts.stream().map(part -> part.get(0)).toArray();
    List<Object> variants = new ArrayList<>(List.of(maker.newInstance(first)));
    for (int i = 0; i < first.length; i++) {
      for (Object other : parts.get(i).subList(1, parts.get(i).size())) {
        Object[] values = first.clone();
        values[i] = other;
        variants.add(maker.newInstance(values));
      }
    }
    return variants;
  }

  private List<Object> generic(ParameterizedType type) throws ReflectiveOperationException {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    List<Object> of = variantsOf(arguments[arguments.length - 1]);
    List<Object> variants = new ArrayList<>();
    if (raw == List.class) {
      of.forEach(one -> variants.add(List.of(one)));
      variants.add(List.of());
      variants.add(List.of(of.get(0), of.get(1)));
      variants.add(List.of(of.get(1), of.get(0)));
    } else if (raw == Optional.class) {
      of.forEach(one -> variants.add(Optional.of(one)));
      variants.add(Optional.empty());
    } else if (raw == Shared.class) {
      of.forEach(one -> variants.add(new Shared<>((Record) one)));
    } else if (raw == Map.class) {
      of.forEach(one -> variants.add(Map.of("key", one)));
      variants.add(Map.of());
    } else {
      throw new IllegalArgumentException(type + " is no type of facts");
    }
    return variants;
  }

  /** Adds all classes that a value of {@code type} is made of to {@code met}. */
  void walk(Type type, Set<Class<?>> met) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        walk(argument, met);
      }
    } else if (met.add((Class<?>) type) && ((Class<?>) type).isRecord() && !LEAVES.contains(type)) {
      for (RecordComponent component : ((Class<?>) type).getRecordComponents()) {
        walk(component.getGenericType(), met);
      }
    }
  }
}
