package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.SvgCleaner.Cleaned;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCleanerTest {
  private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>",
        "<foreignObject><iframe src='javascript:alert(1)'/></foreignObject>",
        "<g xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></g>",
        "<g onclick='alert(1)'/>",
        "<a href='javascript:alert(1)'><text>x</text></a>",
        "<a xlink:href='https://evil.example'><text>x</text></a>",
        "<animate attributeName='href' to='javascript:alert(1)'/>",
        "<set attributeName='onmouseover' to='alert(1)'/>",
        "<use href='https://evil.example/x.svg#a'/>",
        "<use href='data:image/svg+xml;base64,PHN2Zz4='/>",
        "<image href='https://evil.example/x.png'/>",
        "<image href='data:image/svg+xml;base64,PHN2Zz4='/>",
        "<feImage href='https://evil.example/x.png'/>",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<style>@\\69mport 'https://evil.example/x.css';</style>",
        "<style>rect { fill: url(https://evil.example/x) }</style>",
        "<style><![CDATA[rect { fill: URL( 'https://evil.example/x') }]]></style>",
        "<rect style='fill: url(//evil.example/x)'/>",
        "<rect fill='url(https://evil.example/x)'/>",
        "<iframe src='https://evil.example'/>",
        "<handler>alert(1)</handler>"
      })
  void leavesOutWhatRunsOrLeadsElsewhereAndSaysSo(String part) throws Exception {
    Cleaned cleaned = clean(START + "><rect width=\"4\"/>" + part + "</svg>");

    assertThat(text(cleaned))
        .contains("<rect width=\"4\">")
        .doesNotContain("alert", "evil", "svg+xml", "import");
    assertThat(cleaned.removed()).isNotEmpty();
    assertWellFormed(cleaned);
  }

  @Test
  void leavesOutEntitiesInstructionsAndStyleSheetsBeforeTheDrawing() throws Exception {
    Cleaned cleaned =
        clean(
            "<?xml version=\"1.0\"?><?xml-stylesheet href=\"https://evil.example\"?>"
                + "<!DOCTYPE svg [<!ENTITY x \"<script>alert(1)</script>\">]>"
                + START
                + " onload=\"alert(1)\"><text>&x;</text><?php evil ?><!-- evil --></svg>");

    assertThat(text(cleaned)).doesNotContain("<script", "evil", "alert", "<?", "<!");
    assertThat(cleaned.removed()).contains("onload");
    assertWellFormed(cleaned);
  }

  @Test
  void keepsADrawingAndSaysNothingOfNotes() throws Exception {
    String drawing =
        START
            + " viewBox=\"0 0 9 9\" xmlns:inkscape=\"http://inkscape.org\" inkscape:version=\"1\">"
            + "<metadata>who</metadata><inkscape:grid/><title>A &amp; B</title>"
            + "<defs><linearGradient id=\"g\"><stop offset=\"0\"/></linearGradient></defs>"
            + "<style>.a { fill: url(#g) }</style>"
            + "<path class=\"a\" d=\"M0 0L9 9\" fill=\"url(#g)\"/><use href=\"#g\"/>"
            + "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/></svg>";

    Cleaned cleaned = clean(drawing);

    assertThat(cleaned.removed()).isEmpty();
    assertThat(text(cleaned))
        .contains(
            "viewBox=\"0 0 9 9\"",
            "<title>A &amp; B</title>",
            "<stop offset=\"0\">",
            ".a { fill: url(#g) }",
            "d=\"M0 0L9 9\" fill=\"url(#g)\"",
            "<use href=\"#g\">",
            "data:image/png;base64,iVBORw0KGgo=")
        .doesNotContain("inkscape", "who");
    assertThat(SvgCleaner.clean("a.svg", cleaned.bytes()).value().orElseThrow().bytes())
        .isEqualTo(cleaned.bytes());
    assertWellFormed(cleaned);
  }

  @Test
  void refusesWhatItCannotRead() {
    for (String text : new String[] {"", "<html></html>", "plain", "<g/>"}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(SvgCleaner.clean("a.svg", bytes).value()).as(text).isEmpty();
    }
    byte[] wide = (START + "/>").getBytes(StandardCharsets.UTF_16);
    assertThat(SvgCleaner.clean("a.svg", wide).value()).isEmpty();
  }

  @Test
  void readsDrawingsThatAreNestedWithoutEnd() throws Exception {
    assertThat(clean(START + ">" + "<g>".repeat(50_000)).bytes()).isNotEmpty();
  }

  private static Cleaned clean(String text) {
    return SvgCleaner.clean("a.svg", text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
  }

  private static String text(Cleaned cleaned) {
    return new String(cleaned.bytes(), StandardCharsets.UTF_8);
  }

  private static void assertWellFormed(Cleaned cleaned) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.newDocumentBuilder().parse(new ByteArrayInputStream(cleaned.bytes()));
  }
}
