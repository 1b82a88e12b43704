package dev.briefpress.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads what must be there from a YAML file. */
public final class Yaml {
  private Yaml() {}

  public static Map<?, ?> read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Object document = new Load(LoadSettings.builder().build()).loadFromString(text);
    return (Map<?, ?>) Objects.requireNonNull(document);
  }

  public static Map<?, ?> map(Map<?, ?> parent, String key) {
    assertThat(parent.get(key)).as(key).isInstanceOf(Map.class);
    return (Map<?, ?>) Objects.requireNonNull(parent.get(key));
  }

  public static List<?> list(Map<?, ?> parent, String key) {
    assertThat(parent.get(key)).as(key).isInstanceOf(List.class);
    return (List<?>) Objects.requireNonNull(parent.get(key));
  }

  public static List<String> strings(Map<?, ?> parent, String key) {
    return list(parent, key).stream().map(Object::toString).toList();
  }

  /** The text of a value that must be there. */
  public static String text(Map<?, ?> parent, String key) {
    return Objects.requireNonNull(parent.get(key), key).toString();
  }

  /** The steps of a job of GitHub Actions. */
  public static List<Map<?, ?>> steps(Map<?, ?> job) {
    return list(job, "steps").stream().<Map<?, ?>>map(step -> (Map<?, ?>) step).toList();
  }
}
