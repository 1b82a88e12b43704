package dev.briefpress.bytes;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Codecs of types by their own declarations: texts, numbers, enumerations, days, moments,
 * addresses, lists, sets, maps, optionals, records and sealed interfaces of records. A field that
 * is added to a record is in its bytes as well. Only the same program may read what it wrote, and
 * equal values have equal bytes in each of its runs. Safe for several threads once all {@link
 * #written} are named.
 */
public final class Codecs {
  /** Some are unfinished while others are looked for, which one thread does at a time. */
  private final Map<Type, Codec<?>> known = new HashMap<>();

  private final Map<Class<?>, Codec<?>> finished = new ConcurrentHashMap<>();

  public Codecs() {
    put(String.class, (v, out) -> out.text(v), BytesIn::text);
    put(boolean.class, (v, out) -> out.count(v ? 1 : 0), in -> in.count() == 1);
    put(int.class, (v, out) -> out.number(v), in -> (int) in.number());
    put(Integer.class, (v, out) -> out.number(v), in -> (int) in.number());
    put(long.class, (v, out) -> out.sum(v), BytesIn::sum);
    put(
        LocalDate.class,
        (v, out) -> out.number(v.toEpochDay()),
        in -> LocalDate.ofEpochDay(in.number()));
    put(
        Instant.class,
        (v, out) -> {
          out.number(v.getEpochSecond());
          out.number(v.getNano());
        },
        in -> Instant.ofEpochSecond(in.number(), in.number()));
    put(
        OptionalInt.class,
        (v, out) -> out.number(v.isPresent() ? v.getAsInt() : Long.MIN_VALUE),
        in -> {
          long value = in.number();
          return value == Long.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of((int) value);
        });
    text(URI.class, URI::create);
    text(ZoneId.class, ZoneId::of);
    text(YearMonth.class, YearMonth::parse);
    text(BigDecimal.class, BigDecimal::new);
  }

  private <T> void text(Class<T> type, Function<String, T> read) {
    put(type, (v, out) -> out.text(v.toString()), in -> read.apply(in.text()));
  }

  /**
   * The codec of {@code type}.
   *
   * @throws IllegalArgumentException if it is made of a type that is none of the above
   */
  @SuppressWarnings("unchecked") // a codec is kept under the type of its values
  public static <T> Codec<T> of(Class<T> type) {
    return (Codec<T>) new Codecs().codec(type);
  }

  /** Writes {@code value} by its class. */
  public void write(Object value, BytesOut out) {
    write(finished(value.getClass()), value, out);
  }

  private Codec<?> finished(Class<?> type) {
    Codec<?> codec = finished.get(type);
    if (codec == null) {
      synchronized (known) {
        codec = codec(type);
      }
      finished.put(type, codec);
    }
    return codec;
  }

  /**
   * From now on, values of {@code type} are written like this, and cannot be read back. It serves
   * sums, in which a part may stand for the whole.
   */
  public <T> Codecs written(Class<T> type, BiConsumer<T, BytesOut> write) {
    put(
        type,
        write,
        in -> {
          throw new UnsupportedOperationException(type + " is only written");
        });
    return this;
  }

  private <T> void put(Class<T> type, BiConsumer<T, BytesOut> write, Function<BytesIn, T> read) {
    known.put(type, new Plain<>(write, read));
  }

  private record Plain<T>(BiConsumer<T, BytesOut> writing, Function<BytesIn, T> reading)
      implements Codec<T> {
    @Override
    public void write(T value, BytesOut out) {
      writing.accept(value, out);
    }

    @Override
    public T read(BytesIn in) {
      return reading.apply(in);
    }
  }

  private Codec<?> codec(Type type) {
    Codec<?> codec = known.get(type);
    if (codec != null) {
      return codec;
    }
    if (type instanceof ParameterizedType generic) {
      codec = generic(generic);
    } else if (type instanceof Class<?> plain && plain.isEnum()) {
      codec = enumeration(plain);
    } else if (type instanceof Class<?> plain && plain.isSealed()) {
      return sealed(plain);
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      return record(plain.asSubclass(Record.class));
    } else {
      throw new IllegalArgumentException("no codec for " + type);
    }
    known.put(type, codec);
    return codec;
  }

  private Codec<?> generic(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    Class<?> raw = (Class<?>) type.getRawType();
    Codec<?> whatever = known.get(raw);
    if (whatever != null) {
      return whatever;
    }
    if (raw == List.class) {
      return list(codec(arguments[0]));
    }
    if (raw == Set.class && arguments[0] instanceof Class<?> element && element.isEnum()) {
      return set(codec(element));
    }
    if (raw == Optional.class) {
      return optional(codec(arguments[0]));
    }
    if (raw == Map.class && arguments[0] == String.class) {
      return map(codec(arguments[1]));
    }
    throw new IllegalArgumentException("no codec for " + type);
  }

  private static <T> Codec<List<T>> list(Codec<T> element) {
    return new Plain<>(
        (list, out) -> {
          out.count(list.size());
          for (T value : list) {
            element.write(value, out);
          }
        },
        in -> {
          int size = in.count();
          List<T> list = new ArrayList<>(size);
          for (int i = 0; i < size; i++) {
            list.add(element.read(in));
          }
          return List.copyOf(list);
        });
  }

  private static <T> Codec<Optional<T>> optional(Codec<T> element) {
    return new Plain<>(
        (value, out) -> {
          out.count(value.isPresent() ? 1 : 0);
          value.ifPresent(v -> element.write(v, out));
        },
        in -> in.count() == 1 ? Optional.of(element.read(in)) : Optional.empty());
  }

  private static <T> Codec<Map<String, T>> map(Codec<T> element) {
    return new Plain<>(
        (map, out) -> {
          out.count(map.size());
          sorted(map)
              .forEach(
                  (key, value) -> {
                    out.text(key);
                    element.write(value, out);
                  });
        },
        in -> {
          Map<String, T> map = new LinkedHashMap<>();
          for (int left = in.count(); left > 0; left--) {
            map.put(in.text(), element.read(in));
          }
          return map;
        });
  }

  // The order of a map that is not sorted may differ from run to run.
  private static <T> Map<String, T> sorted(Map<String, T> map) {
    String last = "";
    for (String key : map.keySet()) {
      if (key.compareTo(last) < 0) {
        return new TreeMap<>(map);
      }
      last = key;
    }
    return map;
  }

  // As a list of enumeration constants in the order of their declaration.
  private static <T> Codec<Set<T>> set(Codec<T> element) {
    Codec<List<T>> list = list(element);
    return new Plain<>(
        (set, out) -> list.write(set.stream().sorted().toList(), out),
        in -> new LinkedHashSet<>(list.read(in)));
  }

  private static Codec<Object> enumeration(Class<?> type) {
    List<Object> constants = List.of(type.getEnumConstants());
    return new Plain<>(
        (value, out) -> out.count(constants.indexOf(value)), in -> constants.get(in.count()));
  }

  private Codec<?> sealed(Class<?> type) {
    Class<?>[] kinds = type.getPermittedSubclasses();
    Codec<?>[] codecs = new Codec<?>[kinds.length];
    Map<Class<?>, Integer> numbers = new HashMap<>();
    Codec<Object> codec =
        new Plain<>(
            (value, out) -> {
              int number = numbers.getOrDefault(value.getClass(), -1);
              out.count(number);
              write(codecs[number], value, out);
            },
            in -> codecs[in.count()].read(in));
    // The codec must be known before its kinds are looked at, because these may contain values of
    // the same type.
    known.put(type, codec);
    for (int i = 0; i < kinds.length; i++) {
      numbers.put(kinds[i], i);
      codecs[i] = codec(kinds[i]);
    }
    return codec;
  }

  @SuppressWarnings("unchecked") // the codec was found by the value's own class
  private static <T> void write(Codec<T> codec, Object value, BytesOut out) {
    codec.write((T) value, out);
  }

  private <T extends Record> Codec<T> record(Class<T> type) {
    RecordCodec<T> codec = new RecordCodec<>(type);
    known.put(type, codec);
    codec.hold(this::codec);
    return codec;
  }
}
