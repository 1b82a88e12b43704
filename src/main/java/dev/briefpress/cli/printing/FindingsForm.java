package dev.briefpress.cli.printing;

/** A form in which findings are printed; named as on the command line. */
public enum FindingsForm {
  text,
  json,
  sarif,
  github,
  gitlab,
  junit,
  markdown;

  /** Whether people and the logs of CI services read it line by line, beside other lines. */
  public boolean lines() {
    return this == text || this == github;
  }

  /** Whether a forge or a CI service shows it to whoever may see a job. */
  public boolean forge() {
    return this != text && this != json;
  }
}
