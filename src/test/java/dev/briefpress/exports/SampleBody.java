package dev.briefpress.exports;

import dev.briefpress.content.Body;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.Entity;
import dev.briefpress.content.Hypothesis;
import dev.briefpress.content.Insight;
import dev.briefpress.content.LabelledText;
import dev.briefpress.content.Part;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Section;
import dev.briefpress.content.Tag;
import dev.briefpress.content.Technique;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A body with a part of every kind. */
final class SampleBody {
  private static final String MARK = String.valueOf(RichText.MARK);

  private SampleBody() {}

  static Body everything() {
    return new Body(
        html("<p>Before the first section.</p>"),
        List.of(
            section("bluf", 1, new Part.Prose(html("<p>Plain &amp; simple.</p>\n"))),
            section(
                "detail",
                2,
                new Part.Prose(
                    html(
                        "<p>See <a href=\""
                            + MARK
                            + "content/briefs/2026/02/24/ka-sat.md#bluf"
                            + MARK
                            + "\">that</a>.<sup id=\"srcref-1\"><a href=\"#src-1\" role=\"doc-noteref\">[1]</a></sup></p>\n<ul>\n<li>One</li>\n</ul>"))),
            section(
                "hypotheses",
                3,
                new Part.Hypotheses(
                    List.of(
                        new Hypothesis("A", "Hypothesis A", html("It holds."), true),
                        new Hypothesis("B", "Hypothesis B", html("It does <em>not</em>."), false))),
                new Part.Assessment("Assessment", html("A, by a little."))),
            section(
                "outlook",
                5,
                new Part.Labelled(List.of(labelled("immediate", "Immediate Actions", "Look."))),
                new Part.Scenarios(
                    "Scenario Outlook",
                    RichText.EMPTY,
                    List.of(
                        labelled("best", "Best", "Calm."), labelled("worst", "Worst", "Not.")))),
            section("nested", 6, new Part.Labelled(List.of(nested()))),
            section(
                "entities",
                7,
                new Part.Entities(
                    List.of(
                        new Entity(
                            "EEAS",
                            Optional.of("European External Action Service"),
                            Optional.of("service"),
                            Optional.of("European Union"),
                            Optional.empty())))),
            section("tags", 8, new Part.Tags(List.of(Tag.of("cyber resilience")))),
            new Section(
                "techniques",
                "Techniques",
                false,
                OptionalInt.empty(),
                false,
                List.of(
                    new Part.Techniques(
                        List.of(new Technique("Brainstorming", html("Of everything.")))),
                    new Part.Insights(
                        List.of(
                            new Insight(
                                "cyber",
                                Optional.of("Insight 1"),
                                Optional.of("CY-01"),
                                Optional.of(Confidence.LOW),
                                html("Perhaps."),
                                List.of(labelled("credibility", "Credibility", "One post.")))))))),
        html("<ol><li>A note.</li></ol>"));
  }

  private static LabelledText nested() {
    return new LabelledText(
        Optional.empty(), "Outer", RichText.EMPTY, List.of(labelled("inner", "Inner", "Deep.")));
  }

  private static LabelledText labelled(String id, String label, String text) {
    return new LabelledText(Optional.of(id), label, html(text), List.of());
  }

  private static Section section(String id, int number, Part... parts) {
    return new Section(id, "About " + id, false, OptionalInt.of(number), false, List.of(parts));
  }

  private static RichText html(String html) {
    return new RichText(html);
  }
}
