package dev.briefpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;

class HtmlTest {
  @Test
  void escapesLikeThymeleaf() {
    for (String part :
        List.of("a", "<b>", "ü", "–", "𝄞", "plain words that are longer than most")) {
      String text = part + "<>" + part + "&\"'=`" + part + ".";
      Utf8Writer writer = new Utf8Writer(16);
      Html.escape(text, writer);
      byte[] expected =
          EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, text)
              .getBytes(StandardCharsets.UTF_8);
      assertThat(writer.toString()).isEqualTo(new String(expected, StandardCharsets.UTF_8));
    }
  }
}
