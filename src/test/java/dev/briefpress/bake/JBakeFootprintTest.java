package dev.briefpress.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of JBake is not here; the test classpath holds the runtime's and more. */
class JBakeFootprintTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.orientechnologies.orient.core.db.ODatabase",
        "com.orientechnologies.orient.core.record.impl.ODocument",
        "ch.qos.logback.classic.Logger"
      })
  void isNotOnTheClasspath(String name) {
    assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void jbakeItselfIs() throws ClassNotFoundException {
    assertThat(Class.forName("org.jbake.app.Oven")).isNotNull();
  }
}
