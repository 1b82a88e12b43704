package dev.briefpress.deploy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What rclone says on its standard error, and what that means to a person. */
final class RcloneTalk {
  /** Most lines that are kept; later ones repeat the earlier ones. */
  private static final int MOST = 8;

  private static final Pattern FAULT =
      Pattern.compile("(?:ERROR|CRITICAL) *: .*|(?:Failed|Fatal) .*");
  private static final Pattern LEVEL = Pattern.compile("^(?:ERROR|CRITICAL) *: ");

  private static final String RUN_AGAIN = " and run it again";

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "rclone knows no such remote",
              "make it with `rclone config`, or see those there are with `rclone listremotes`",
              true,
              List.of("didn't find section in config file", "didn't find backend called")),
          new Known(
              "rclone cannot read its configuration",
              "set RCLONE_CONFIG_PASS where it is encrypted" + RUN_AGAIN,
              true,
              List.of("unable to decrypt configuration", "failed to load config")),
          new Known(
              "permission was denied",
              "check the name and key of the remote, and what it may write" + RUN_AGAIN,
              false,
              List.of(
                  "permission denied",
                  "accessdenied",
                  "access denied",
                  "forbidden",
                  "unauthorized",
                  "unable to authenticate",
                  "signaturedoesnotmatch",
                  "invalidaccesskeyid",
                  "nocredentialproviders",
                  "authorizationfailure",
                  "authenticationfailed",
                  "status code: 401",
                  "status code: 403")),
          new Known(
              "the server cannot be reached",
              "check the network and the address of the remote" + RUN_AGAIN,
              false,
              List.of(
                  "connection refused",
                  "no such host",
                  "i/o timeout",
                  "network is unreachable",
                  "no route to host",
                  "connection reset",
                  "deadline exceeded")),
          new Known(
              "there is no room left",
              "free some" + RUN_AGAIN,
              false,
              List.of("no space left", "quota", "insufficient storage")),
          new Known(
              "rclone does not take one of its options",
              "use rclone 1.60 or newer, and look at the variables RCLONE_* of the environment",
              true,
              List.of("unknown flag", "unknown shorthand", "invalid argument")));

  private final Secrets secrets;
  private final Set<String> faults = new LinkedHashSet<>();

  RcloneTalk(Secrets secrets) {
    this.secrets = secrets;
  }

  private record Known(String problem, String advice, boolean misconfigured, List<String> said) {
    boolean tells(String line) {
      String small = line.toLowerCase(Locale.ROOT);
      return said.stream().anyMatch(small::contains);
    }
  }

  /** Takes one line that rclone prints. */
  void hear(String line) {
    if (FAULT.matcher(line).matches() || line.startsWith("Error: ")) {
      faults.add(secrets.hidden(LEVEL.matcher(line).replaceFirst("")));
    }
  }

  /**
   * The failure that rclone's exit with an error means.
   *
   * @param doing what was tried, as in {@code copy to store:briefs}
   */
  DeployFailure failure(String doing) {
    List<String> all = new ArrayList<>(faults);
    int more = all.size() - MOST;
    List<String> said =
        more <= 1
            ? all
            : Stream.concat(all.stream().limit(MOST), Stream.of("and " + more + " lines more"))
                .toList();
    for (Known known : KNOWN) {
      if (all.stream().anyMatch(known::tells)) {
        String problem = "cannot " + doing + ": " + known.problem();
        return known.misconfigured()
            ? DeployFailure.ofRemote(problem, known.advice(), said)
            : DeployFailure.ofMachine(problem, known.advice(), said);
      }
    }
    String last = all.isEmpty() ? "rclone failed without a word" : all.get(all.size() - 1);
    return DeployFailure.ofMachine("cannot " + doing + ": " + last, "mend it" + RUN_AGAIN, said);
  }
}
