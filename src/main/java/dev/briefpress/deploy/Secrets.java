package dev.briefpress.deploy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a remote's name and of the environment that must not be printed. */
final class Secrets {
  private static final int SHORTEST = 4;
  private static final String HIDDEN = "***";

  /** Options in the name of a remote: {@code :s3,access_key_id=XXX,endpoint="https://…":bucket}. */
  private static final Pattern OPTION = Pattern.compile("=(\"[^\"]*\"|'[^']*'|[^,:]*)");

  private static final Pattern SECRET =
      Pattern.compile(".*(?:SECRET|PASS|TOKEN|KEY|CREDENTIAL|SAS|AUTH).*");
  private static final Pattern LOGIN = Pattern.compile("(?<=://)[^/\\s@]+@");

  private final String name;
  private final List<String> values = new ArrayList<>();

  Secrets(String remote, Map<String, String> environment) {
    int comma = remote.indexOf(',');
    int colon = remote.lastIndexOf(':');
    // A comma that begins options comes before the colon that ends the name.
    boolean options = comma >= 0 && comma < colon && remote.indexOf('/') != 0;
    this.name =
        options ? remote.substring(0, comma) + ",…" + remote.substring(colon) : safeLogin(remote);
    if (options) {
      add(remote);
      Matcher option = OPTION.matcher(remote.substring(comma, colon));
      while (option.find()) {
        add(option.group(1).replaceAll("^[\"']|[\"']$", ""));
      }
    }
    environment.forEach(
        (variable, value) -> {
          if (SECRET.matcher(variable).matches()) {
            add(value);
          }
        });
    // The longest first, because a long secret may contain a short one.
    values.sort(Comparator.comparingInt(String::length).reversed());
  }

  private void add(String value) {
    if (value.length() >= SHORTEST) {
      values.add(value);
    }
  }

  private static String safeLogin(String text) {
    return LOGIN.matcher(text).replaceAll(HIDDEN + "@");
  }

  /** The remote as it may be printed. */
  String name() {
    return name;
  }

  /** A line that rclone printed, without what must stay secret. */
  String hidden(String line) {
    String safe = line;
    for (String value : values) {
      safe = safe.replace(value, HIDDEN);
    }
    return safeLogin(safe);
  }
}
