package dev.briefpress.publish;

import dev.briefpress.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a brief of {@code intelligence-report/3}, field by field; what is not set says
 * something that passes the check.
 *
 * <pre>{@code
 * new SampleText("Ports").field("tags", "[ports]").section("bluf", "One.").text()
 * }</pre>
 */
public final class SampleText {
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, String> sections = new LinkedHashMap<>();
  private final List<String> entities = new ArrayList<>();
  private String technique = "Indicators Development";

  public SampleText(String title) {
    fields.put("title", quoted(title));
    fields.put("date", "2026-03-01");
    fields.put("category", "cyber");
    fields.put("confidence", "moderate");
    fields.put("tags", "[ports]");
    fields.put("sources", "[{title: A register, reliability: B, credibility: 2}]");
    sections.put(
        "bluf",
        "The port will review its cranes after an audit found accounts without a second factor, and"
            + " will say what it found. There is moderate confidence in this judgement.");
  }

  /** A YAML text in double quotes. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (c < 0x10000 && Characters.isUnfit(Character.toString(c), 0)) {
                out.append("\\u%04x".formatted(c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }

  public SampleText field(String name, String yaml) {
    fields.put(name, yaml);
    return this;
  }

  public SampleText without(String name) {
    fields.remove(name);
    return this;
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The text of {@code bluf}, {@code hypothesis} or {@code implications}. */
  public SampleText section(String name, String markdown) {
    sections.put(name, markdown);
    return this;
  }

  public SampleText entity(String name) {
    entities.add(name);
    return this;
  }

  public SampleText technique(String name) {
    technique = name;
    return this;
  }

  List<String> entities() {
    return entities;
  }

  String section(String name) {
    return sections.getOrDefault(name, "Rules for crane software may follow in other ports.");
  }

  public String text() {
    StringBuilder out = new StringBuilder("---\n");
    fields.forEach((name, yaml) -> out.append(name).append(": ").append(yaml).append('\n'));
    return out.append(
            """
            ---

            ## 1. BLUF (Bottom Line Up Front)

            %s

            ## 2. Competing Hypotheses

            - **Hypothesis A:** %s
            - **Hypothesis B:** The accounts were kept on purpose, so that the maker could serve the cranes.
            - **Assessment:** Hypothesis A is better supported by the audit, which found no session.

            ## 3. Key Assumptions and Red Flags

            - **Assumptions:** The audit saw all of the logs.
            - **Information Gaps:** The contract with the maker of the cranes.
            - **Bias & Deception Risks:** Vendors of rival cranes have spoken loudest.

            ## 4. Implications and Strategic Risks

            %s

            - **Political / Geopolitical:** Rules for crane software may follow.
            - **Security / Counter-Terrorism:** A crane that stops blocks a berth.
            - **Cyber / Information Space:** Remote access needs a second factor.
            - **Economic / Social:** Delays at one berth cost little.

            ## 5. Recommendations and Outlook

            - **Immediate Actions (0–30 days):** Close the unused accounts.
            - **Medium-Term Posture (1–12 months):** Renegotiate the maintenance contract.
            - **Scenario Outlook:**
              - **Best:** The accounts are closed within days.
              - **Worst:** A crane is stopped from far away.
              - **Most-Likely:** The review ends with new rules.

            ## 6. Key Individuals and Entities

            %s
            ## Structured Analytic Techniques Applied

            - **%s:** Two sessions of a maintenance account would change our view.
            """
                .formatted(
                    section("bluf"),
                    section("hypothesis"),
                    section("implications"),
                    entities.isEmpty() ? "- Ada Lindqvist, Harbour Master\n" : listed(),
                    technique))
        .toString();
  }

  private String listed() {
    StringBuilder out = new StringBuilder();
    entities.forEach(name -> out.append("- ").append(name).append(", Speaker\n"));
    return out.toString();
  }
}
