package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.briefpress.diagnostics.Rule;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No rule is left out of the lists from which the rulebook is made. */
class RulebookTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.briefpress");

  @Test
  void holdsEachRuleThatAClassDeclares() throws IllegalAccessException {
    List<Rule> declared = new ArrayList<>();
    for (JavaField field : CLASSES.stream().flatMap(c -> c.getFields().stream()).toList()) {
      if (field.getRawType().isEquivalentTo(Rule.class)
          && field.getModifiers().contains(JavaModifier.STATIC)) {
        Field constant = field.reflect();
        constant.setAccessible(true);
        declared.add((Rule) constant.get(null));
      }
    }
    assertThat(declared).hasSizeGreaterThan(50);
    assertThat(Rulebook.rules()).containsExactlyInAnyOrderElementsOf(declared);
  }
}
