package dev.briefpress.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Edition;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.StandingPage;
import dev.briefpress.links.BriefLinks;
import dev.briefpress.links.Day;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.render.PageKind;
import dev.briefpress.settings.Facet;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever a page shows of the site is in its sum: each component of each facts record changes it,
 * and neither facts nor what makes a view of them lead to the site.
 */
class FactsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.briefpress");

  private static final Set<Class<?>> OF_THE_SITE =
      Set.of(Site.class, SiteFacts.class, BriefLinks.class, Topic.class, Day.class);

  private static List<Class<?>> facts() {
    return implementing(Facts.class).map(JavaClass::reflect).<Class<?>>map(c -> c).toList();
  }

  private static Stream<JavaClass> implementing(Class<?> type) {
    return CLASSES.stream().filter(c -> c.isAssignableTo(type) && !c.isInterface());
  }

  @Test
  void everyKindOfFileHasSome() {
    assertThat(facts()).hasSizeGreaterThan(15).allMatch(Class::isRecord);
  }

  @TestFactory
  Stream<DynamicTest> aChangeOfEachComponentChangesTheSum() {
    return facts().stream()
        .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> changes(type)));
  }

  private static void changes(Class<?> type) throws ReflectiveOperationException {
    Sums sums = new Sums();
    List<Object> values = new SampleValues().variantsOf(type);
    assertThat(values.size()).isGreaterThan(type.getRecordComponents().length);
    Set<Object> found = new HashSet<>();
    for (Object value : values) {
      assertThat(found.add(sums.of(value))).as("the sum of %s is new", value).isTrue();
      assertThat(new Sums().of(value)).isEqualTo(sums.of(value));
    }
  }

  @Test
  void nothingInThemLeadsToTheSite() {
    for (Class<?> type : facts()) {
      Set<Class<?>> met = new HashSet<>();
      for (RecordComponent component : type.getRecordComponents()) {
        new SampleValues().walk(component.getGenericType(), met);
      }
      assertThat(met).as(type.getName()).doesNotContainAnyElementsOf(OF_THE_SITE);
    }
  }

  /**
   * A view is made by a method that is given facts; what it is a method of knows no site either.
   */
  @Test
  void nothingThatMakesAFileOfThemKnowsTheSite() throws ClassNotFoundException {
    List<JavaClass> kinds = new ArrayList<>(implementing(PageKind.class).toList());
    kinds.addAll(implementing(Class.forName("dev.briefpress.render.HtmlKind")).toList());
    assertThat(kinds).hasSizeGreaterThan(15);
    Set<String> leading = new TreeSet<>();
    Set<JavaClass> seen = new HashSet<>();
    kinds.forEach(kind -> fields(kind, kind.getSimpleName(), seen, leading));

    assertThat(leading).isEmpty();
  }

  private static void fields(JavaClass type, String way, Set<JavaClass> seen, Set<String> leading) {
    if (OF_THE_SITE.stream().anyMatch(type::isEquivalentTo)) {
      leading.add(way);
    } else if (seen.add(type) && type.getName().startsWith("dev.briefpress.")) {
      for (JavaField field : type.getFields()) {
        if (!field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC)) {
          field
              .getAllInvolvedRawTypes()
              .forEach(other -> fields(other, way + "." + field.getName(), seen, leading));
        }
      }
    }
  }

  @Test
  void aDocumentStandsForItsSource() {
    Sums sums = new Sums();
    Brief brief = SampleBrief.of("a", "2026-01-30").build();
    Brief other = SampleBrief.of("a", "2026-01-30").title("Another").build();

    assertThat(sums.of(brief)).isNotEqualTo(sums.of(other));
    assertThat(Set.of(Brief.class, Edition.class, StandingPage.class, Facet.class))
        .isEqualTo(SampleValues.LEAVES);
  }

  @Test
  void whatIsSharedIsSummedUpOnce() {
    Shared<BriefLink> shared =
        new Shared<>(BriefLink.of(SampleBrief.of("a", "2026-01-30").build()));
    List<Object> summed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      shared.sum(
          value -> {
            summed.add(value);
            return new Sums().of(value);
          });
    }

    assertThat(summed).hasSize(1);
  }
}
