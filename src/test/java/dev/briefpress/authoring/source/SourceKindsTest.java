package dev.briefpress.authoring.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceKindsTest {
  @Test
  void aPageIsReadInTheEncodingThatItDeclares() {
    String page = "<html><head><meta charset=windows-1252></head><body><h1>Küste</h1><p>“Öl”</p>";

    Published read = one("page.html", page.getBytes(Charset.forName("windows-1252")));

    assertThat(read.title()).contains("Küste");
    assertThat(read.lines()).containsExactly("“Öl”");
  }

  @Test
  void aPageTellsItsAddressAuthorAndMoment() {
    Published read =
        one(
            "page.html",
            """
            <html><head><link rel=canonical href=https://old.example/a/>
            <meta name=author content="Ann Lee">
            <meta property=article:published_time content=2026-03-02T14:30:00+02:00></head>
            <body><nav>Home</nav><article><h1>Title</h1><p>Text</p></article><p>More here</p>
            """);

    assertThat(read.permalink()).contains("https://old.example/a/");
    assertThat(read.authors()).containsExactly("Ann Lee");
    assertThat(read.date()).contains("2026-03-02T14:30:00+02:00");
    assertThat(read.lines()).containsExactly("Text");
    assertThat(read.left()).containsExactly("More here", "Home");
  }

  @Test
  void frontMatterOfOtherGeneratorsIsReadInAllOfItsForms() {
    String yaml = "---\ntitle: T\ndate: 2026-01-30T14:00:00+01:00\ntags: [a, b]\n---\nText\n";
    String toml =
        "+++\ntitle = \"T\"\ndate = 2026-01-30T14:00:00+01:00\n[taxonomies]\ntags = [\"a\", \"b\"]\n+++\nText\n";
    String json =
        "{\"title\": \"T\", \"date\": \"2026-01-30T14:00:00+01:00\",\n \"tags\": [\"a\", \"b\"]\n}\nText\n";

    for (String text : List.of(yaml, toml, json)) {
      Published read = one("first.md", text);
      assertThat(read.title()).contains("T");
      assertThat(read.date()).contains("2026-01-30T14:00:00+01:00");
      assertThat(read.tags()).containsExactly("a", "b");
      assertThat(read.lines()).containsExactly("Text");
      assertThat(read.slug()).contains("first");
    }
  }

  @Test
  void whatHoldsADocumentBackElsewhereHoldsItBackHere() {
    for (String field :
        List.of("draft: true", "published: false", "private: yes", "status: draft")) {
      Published read = one("a.md", "---\ntitle: T\n" + field + "\n---\nText\n");
      assertThat(read.standing().status()).isEqualTo("draft");
      assertThat(read.standing().reason().orElse("")).contains(field);
    }
    assertThat(one("a.md", "---\ndraft: false\n---\nText\n").standing())
        .isEqualTo(Standing.PUBLISHED);
  }

  @Test
  void shortcodesBecomeMarkdownOrAreNamed() {
    Published read =
        one(
            "content/posts/a.md",
            """
            ---
            title: T
            confidence: low
            weight: 3
            ---
            {{< figure src="a.png" alt="A map" caption="Cables" >}} See [b]({{< ref "b.md" >}}).
            {{% notice %}}Inside{{% /notice %}}
            {% highlight java %}
            {{ x }}
            {% endhighlight %}
            """);

    assertThat(read.lines())
        .containsExactly(
            "![A map](a.png \"Cables\") See [b](b.md).", "Inside", "```java", "{{ x }}", "```");
    assertThat(read.left()).containsExactly("{{% notice %}}", "{{% /notice %}}", "weight: 3");
    assertThat(read.fields()).isEqualTo(Map.of("confidence", "low"));
    assertThat(read.addresses()).containsExactly("/posts/a/");
  }

  @Test
  void frontMatterThatCannotBeReadIsRefusedWithItsLine() {
    assertThatThrownBy(() -> one("a.md", "+++\ntitle = \"T\ndate = 2026-01-01\n+++\nx\n"))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("line 2: its front matter is no TOML");
    assertThatThrownBy(() -> one("a.md", "---\ntitle: T\nText\n"))
        .hasMessageContaining("no closing line ---");
  }

  @Test
  void anEMailTellsSubjectAndDateAndIsUnwrapped() {
    Published read =
        one(
            "mail.txt",
            """
            > From: desk@example.org
            > Subject: =?utf-8?q?F=C3=A4hre?= cut
            > Date: Wed, 11 Feb 2026 07:30:00 +0100
            >
            > Fähre cut off: why
            >
            > A data cable between Gotland and the mainland stopped working at
            > 03:14 on Tuesday. It is likely that an anchor did it. Overall our
            > confidence in this judgement is moderate; the seabed has not been
            > filmed yet.
            """);

    assertThat(read.title()).contains("Fähre cut off: why");
    assertThat(read.lines())
        .containsExactly(
            "Subject: Fähre cut",
            "Date: Wed, 11 Feb 2026 07:30:00 +0100",
            "",
            "",
            "Fähre cut off: why",
            "",
            "A data cable between Gotland and the mainland stopped working at 03:14 on Tuesday."
                + " It is likely that an anchor did it. Overall our confidence in this judgement"
                + " is moderate; the seabed has not been filmed yet.");
    assertThat(read.left()).containsExactly("From: desk@example.org");
  }

  @Test
  void theHtmlOfAnEMailIsPreferredToItsPlainText() {
    Published read =
        one(
            "mail.eml",
            """
            From: desk@example.org
            Subject: Cable
            Date: Wed, 11 Feb 2026 07:30:00 +0100
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=x

            --x
            Content-Type: text/plain; charset=utf-8

            Plain
            --x
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            <p>K=FCste <b>bold</b></p>=20
            --x--
            """);

    assertThat(read.lines()).containsSubsequence("Subject: Cable", "Küste **bold**");
    assertThat(read.date()).contains("2026-02-11T06:30:00Z");
  }

  @Test
  void aCopyOfAPdfLosesItsPagesAndHyphens() {
    Published read =
        one(
            "copy.txt",
            """
            A data cable between Gotland and the main-
            land stopped; the state-owned firm and an-
            other state-
            owned one ﬁlmed it.
            Page 1 of 2
            Next line.
            """);

    assertThat(read.lines())
        .containsExactly(
            "A data cable between Gotland and the mainland stopped; the state-owned firm and"
                + " another state-owned one filmed it.",
            "Next line.");
    assertThat(read.left()).containsExactly("Page 1 of 2");
  }

  @Test
  void linesThatAreNotCutStayLines() {
    assertThat(one("a.txt", "One\ntwo\nthree\n").lines()).containsExactly("One", "two", "three");
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThatThrownBy(() -> one("a.txt", new byte[] {'a', 0, 1}))
        .isInstanceOf(UnreadableSource.class);
    assertThatThrownBy(() -> one("a.txt", new byte[] {(byte) 0xC3, 'x'}))
        .hasMessageContaining("not UTF-8");
  }

  private static Published one(String name, String text) {
    return one(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Published one(String name, byte[] bytes) {
    Contents contents =
        new SourceKinds(LocalDate.of(2026, 11, 30)).read(new SourceFile(name, bytes));
    assertThat(contents.documents()).hasSize(1);
    return contents.documents().get(0);
  }
}
