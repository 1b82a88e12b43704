package dev.briefpress.diagnostics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names by which a forge knows a finding again. They are made of code, file and message, without
 * the line and without any number of the message: text that is added above a finding, or one tag
 * more of too many, does not make another finding of it. The second finding of one name is
 * numbered.
 */
final class Fingerprints {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Fingerprints() {}

  /** A name for each finding of the report, in its order; none is there twice. */
  static List<String> of(DiagnosticReport report) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Diagnostic diagnostic : report.diagnostics()) {
      String message = NUMBER.matcher(diagnostic.message()).replaceAll("#");
      String same = diagnostic.code() + "\n" + diagnostic.file() + "\n" + message;
      String identity = same + "\n" + seen.merge(same, 1, Integer::sum);
      names.add(UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString());
    }
    return names;
  }
}
