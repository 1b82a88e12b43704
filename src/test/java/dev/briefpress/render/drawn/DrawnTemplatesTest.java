package dev.briefpress.render.drawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.render.theme.Accessors;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.TemplateFault;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.theme.Theme;
import dev.briefpress.render.theme.ThymeleafPages;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.engine.TemplateModel;

/**
 * A template gives the same page whether Thymeleaf runs all of it, which it does the first time, or
 * finds drawings in it, which it does from the second time on.
 */
class DrawnTemplatesTest {
  /** What the templates of this test are given. */
  record Page(
      String title,
      String plain,
      String none,
      Optional<String> some,
      Optional<String> missing,
      int number,
      boolean yes,
      List<Item> items,
      List<Item> empty,
      Item item) {}

  /** One of several. */
  record Item(String name, String href, String html, List<String> parts) {}

  private static final List<Item> ITEMS =
      List.of(
          new Item("one", "1.html?a=b&c", "<b>1</b>", List.of("x", "y")),
          new Item("two & <three>", "2.html", "", List.of()),
          new Item("four", "", "<i>4</i>\n<pre>\n a\n</pre>", List.of("z")));
  private static final Page PAGE =
      new Page(
          "Tom's \"cut\" <b> & ümläut – 𝄞 over a hundred characters long, so that it is escaped late."
              + " Tom's \"cut\" <b> & more",
          "plain",
          "",
          Optional.of("no"),
          Optional.empty(),
          7,
          true,
          ITEMS,
          List.of(),
          ITEMS.get(0));

  private final Accessors accessors = new Accessors();
  private final DrawnTemplates drawn = new DrawnTemplates(accessors, words());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p th:text='${view.title}'>x</p><p title='a\"b' th:text=\"${view.plain}\">x</p>",
        "<p th:text=\"${view.title}\">x</p><p th:utext=\"${view.title}\">x<b>y</b></p>",
        "<p th:text=\"${view.none}\">x</p><p th:text=\"${view.missing}\">x</p>",
        "<p th:text=\"${view.number}\" th:title=\"${view.number} + 1\">x</p>",
        "<a th:href=\"${view.item.href}\" class=\"b\" th:title=\"${view.title}\">x</a>",
        "<a href=\"old\" class=\"b\" th:href=\"${view.none}\">x</a>",
        "<a th:href=\"${view.none}\" class=\"b\" href=\"old\" th:text=\"${view.plain}\">x</a>",
        "<a title=\"old\" th:title=\"${view.none}\" id=\"i\">x</a>",
        "<a aria-label=\"old\" th:aria-label=\"${view.plain}\" th:data-x=\"${view.none}\">x</a>",
        "<p th:lang=\"${view.missing}\" lang=\"en\" th:text=\"${view.plain}\">x</p>",
        "<p class=\"a\" th:classappend=\"${view.plain}\">x</p><p th:classappend=\"'b'\">x</p>",
        "<p th:classappend=\"${view.yes} ? 'b'\" class=\"a\" th:id=\"${view.plain}\">x</p>",
        "<p class=\"\" th:classappend=\"${view.plain}\">x</p><p th:classappend=\"${view.none}\">x</p>",
        "<p class=\"a\" th:class=\"${view.plain}\" th:classappend=\"'b'\">x</p>",
        "<p th:attr=\"data-a=${view.title},data-b=${view.none},data-c='d'\" id=\"i\">x</p>",
        "<p th:attr=\"id=${view.plain}\" id=\"i\">x</p><p th:attr=\"hidden=${view.yes}\">x</p>",
        "<p th:attr=\"title=${view.plain}\" th:title=\"'b'\">x</p>",
        "<input name=\"n\" th:value=\"${view.title}\"><img alt=\"\" th:src=\"${view.item.href}\"/>",
        "<input th:value=\"${view.plain}\" th:checked=\"${view.yes}\" th:disabled=\"${view.none}\">",
        "<input th:text=\"${view.plain}\"><br th:if=\"${view.yes}\"><hr th:each=\"i : ${view.items}\">",
        "<p th:if=\"${view.some}\">no</p><p th:unless=\"${view.some}\">yes</p>",
        "<p th:if=\"${view.missing}\">a</p><p th:unless=\"${view.none}\">b</p><p th:if=\"${view.number}\">c</p>",
        "<p th:if=\"${view.yes}\" th:unless=\"${view.missing}\" th:text=\"${view.plain}\">x</p>",
        "<p th:if=\"${view.none.empty} and not ${view.items.empty}\">x</p>",
        "<ul>\n <li th:each=\"i : ${view.items}\" th:text=\"${i.name}\">x</li>\n</ul>",
        "<ul>\n <li th:each=\"i : ${view.empty}\" th:text=\"${i.name}\">x</li>\n</ul>",
        "<p>\n <a th:each=\"i : ${view.items}\" th:href=\"${i.href}\">x</a>\n</p>",
        "<p><a th:each=\"i : ${view.items}\" th:href=\"${i.href}\">x</a> <b th:each=\"i : ${view.items}\">x</b></p>",
        "<div>\n<div th:each=\"i : ${view.items}\" th:remove=\"tag\">\n<p th:each=\"p : ${i.parts}\" th:text=\"${i.name} + p\">x</p>\n</div>\n</div>",
        "<div th:each=\"i : ${view.items}\"><p th:each=\"i : ${i.parts}\" th:text=\"${i}\">x</p><i th:text=\"${i.name}\"></i></div>",
        "<div th:each=\"i : ${view.items}\" th:if=\"${i.html.empty}\" th:text=\"${i.name}\">x</div>",
        "<p th:each=\"i : ${view.items}\" th:text=\"${iStat.count} + i.name\">x</p>",
        "<p th:each=\"i,s : ${view.items}\" th:text=\"${s.index}\">x</p>",
        "<p th:each=\"i : ${view.title}\" th:text=\"${i}\">x</p><p th:each=\"i : ${view.missing}\">x</p>",
        "<p th:each=\"n : ${#numbers.sequence(1, 3)}\" th:text=\"${n}\">x</p>",
        "<p th:each=\"i : ${view.items}\" th:text=\"${#strings.toUpperCase(i.name)}\">x</p>",
        "<p th:each=\"i : ${view.items}\" th:text=\"|a ${i.name} b|\" th:title=\"'#' + ${i.name} + 3 + 4\">x</p>",
        "<p th:text=\"1 + 2\">x</p><p th:text=\"${view.missing} + 'x'\">x</p><p th:text=\"null\">x</p>",
        "<p th:text=\"${view.yes} ? ${view.plain} : 'b'\">x</p><p th:text=\"${view.missing} ?: 'c'\">x</p>",
        "<p th:text=\"${view.missing} ? 'b'\" th:title=\"${view.yes} ? null : 'x'\">x</p>",
        "<p th:text=\"#{a.word}\">x</p><p th:text=\"#{a.form(${view.plain})}\">x</p><p th:title=\"#{a.word} + '!'\">x</p>",
        "<p th:text=\"${items[1].name}\">x</p><p th:text=\"${view.items[0].parts[1]}\">x</p>",
        "<p th:text=\"${{view.number}}\">x</p><p th:text=\"${__${'view'}__.plain}\">x</p>",
        "<p th:text=\"_\">x</p><p th:title=\"${view.yes} ? _ : 'a'\" title=\"b\">x</p>",
        "<div th:object=\"${view}\"><p th:text=\"*{plain}\">x</p></div>",
        "<div th:with=\"w=${view.plain}\"><p th:text=\"${w}\">x</p></div>",
        "<div th:switch=\"${view.plain}\"><p th:case=\"'a'\">a</p><p th:case=\"*\" th:text=\"${view.plain}\">b</p></div>",
        "<p>[[${view.title}]] and [(${view.title})]</p><p th:inline=\"none\">[[${view.title}]]<b th:text=\"${view.plain}\"></b></p>",
        "<p title=\"[[${view.plain}]]\">a</p><p th:text=\"'[[${view.plain}]]'\">b</p>",
        "<div th:remove=\"all-but-first\"><p>1</p> <p>2</p><p>3</p></div><p th:remove=\"all\">x</p><p th:remove=\"body\">x</p>",
        "<p th:remove=\"${view.yes} ? tag : none\">x</p><p th:remove=\"tag\" title=\"t\">y</p>",
        "<!-- a comment [[${view.plain}]] --><!--/* no more */--><!--[if IE]><p th:text=\"${view.plain}\">x</p><![endif]-->",
        "<p data-th-text=\"${view.plain}\">x</p><P TH:TEXT=\"${view.plain}\">x</P>",
        "<p   class=\"a\"  th:id=\"${view.plain}\"\n th:text=\"${view.plain}\"  >x</p><p  class=\"a\" >x</p>",
        "<p class=a th:id=${view.plain}>x</p><p hidden th:text=\"${view.plain}\">x</p>",
        "<p>unclosed<p th:text=\"${view.plain}\">x<div>y</div></i>",
        "<th:block th:if=\"${view.yes}\">a <th:block th:text=\"${view.plain}\">x</th:block></th:block>",
        "<th:block th:each=\"i : ${view.items}\">\n<b th:text=\"${i.name}\"></b>\n</th:block>",
        "<div th:insert=\"~{pages/other :: one(${view.plain})}\"></div><div th:replace=\"~{pages/other :: #two}\"></div>",
        "<div th:each=\"i : ${view.items}\">\n<b th:replace=\"~{pages/other :: one(${i.name})}\"></b>\n<i th:text=\"${i.href}\"></i></div>",
        "<ul>\n <li th:each=\"i : ${view.items}\"><b th:replace=\"~{pages/other :: .three}\"></b></li>\n</ul>",
        "<p th:replace=\"~{pages/other :: one(${view.title})}\">x</p> <p th:replace=\"~{pages/other :: one(word='w')}\">x</p>",
        "<div th:each=\"word : ${view.items}\"><p th:replace=\"~{pages/other :: one(${word.name})}\"></p><i th:text=\"${word.href}\"></i></div>",
        "<p th:replace=\"~{pages/other :: list(${view.items}, ${view.missing})}\"></p><p th:replace=\"~{pages/other :: list(${view.empty}, 'b' + ${view.plain})}\"></p>",
        "<p th:if=\"${view.yes}\"><th:block th:replace=\"~{pages/other :: bare}\"></th:block><b th:replace=\"~{pages/other :: bare}\" th:if=\"${view.missing}\"></b></p>",
        "<p th:replace=\"~{pages/other :: nested(${view.items}, 2)}\"></p><p th:replace=\"~{pages/other :: raw(${view.item})}\"></p>",
        "<p th:replace=\"~{pages/other :: deep(${view.items})}\"></p>",
        "<div th:each=\"i : ${view.items}\"><p th:replace=\"~{pages/other :: counted}\"></p></div>",
        "<script th:inline=\"javascript\">var a = [[${view.title}]];</script><script>var b = 1 < 2;</script>",
        "<svg viewBox=\"0 0 1 1\" th:attr=\"data-x=${view.plain}\"/><option selected th:value=\"${view.plain}\">x</option>",
        "<p onclick=\"a()\" th:onclick=\"|a(${view.number})|\">x</p><p th:style=\"${view.none}\" style=\"b\">x</p>",
        "<p xmlns:th=\"http://www.thymeleaf.org\" th:text=\"${view.plain}\">x</p>"
      })
  void givesTheSamePage(String body) {
    Templates templates = templates(body);
    String first = page(templates);
    assertThat(page(templates)).isEqualTo(first);
    assertThat(first).isNotBlank().doesNotContain("briefpress:");
  }

  @Test
  void leavesOneElementOfWhatIsPlain() {
    Templates templates =
        templates(
            """
            <section th:each="i : ${view.items}" class="a" th:classappend="'b-' + ${i.name}">
            <h2 th:id="${i.name}" th:text="#{a.word}">x</h2>
            <div th:if="${i.html}" th:utext="${i.html}">x</div><a th:href="${i.href}">x</a>
            </section>
            """);
    templates.render("pages/test", model());
    assertThat(kept("pages/test").size()).isEqualTo(3);
  }

  @Test
  void leavesToThymeleafWhatIsNotPlain() {
    Templates templates =
        templates("<p th:text=\"${view.plain}\">x</p><p th:with=\"a=1\">b</p><p>x</p>");
    templates.render("pages/test", model());
    assertThat(kept("pages/test").toString())
        .contains("<p th:with=\"a=1\">b</p><p>x</p>")
        .doesNotContain("view.plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>\n\n<b th:text=\"${view.titel}\">x</b></p>",
        "<p>\n<i th:text=\"${view.plain}\">x</i>\n<b th:title=\"${wiev.plain}\">x</b></p>",
        "<p>\n\n<b th:text=\"#{no.word}\">x</b></p>",
        "<p>\n\n<b th:each=\"i : ${view.items}\" th:text=\"${i.nam}\">x</b></p>",
        "<p>\n\n<b th:text=\"${#strings.nothing(view.plain)}\">x</b></p>",
        "<p th:if=\"${view.yes}\">\n\n<b th:text=\"${view.title\">x</b></p>"
      })
  void tellsTheSameFault(String body) {
    Templates templates = templates(body);
    String first = fault(templates);
    assertThat(first).startsWith("pages/test.html:3: ");
    assertThat(fault(templates)).isEqualTo(first);
  }

  @Test
  void drawsFragmentsThatAreNamed() {
    Templates templates =
        templates("<p th:replace=\"~{pages/other :: list(${view.items}, ${view.plain})}\"></p>");
    templates.render("pages/test", model());
    assertThat(kept("pages/test").size()).isEqualTo(3);
  }

  @Test
  void tellsInWhichFileAFragmentIsAtFault() {
    Templates templates =
        templates("<p>\n\n<b th:replace=\"~{pages/other :: faulty(${view.item})}\"></b></p>");
    String first = fault(templates);
    assertThat(first).startsWith("pages/other.html:").contains("has no 'nam'");
    assertThat(fault(templates)).isEqualTo(first);
  }

  private static String page(Templates templates) {
    return new String(templates.render("pages/test", model()), StandardCharsets.UTF_8);
  }

  private static String fault(Templates templates) {
    try {
      return page(templates);
    } catch (TemplateFault e) {
      return Objects.requireNonNull(e.getMessage());
    }
  }

  @Test
  void aWordThatIsNotShownNeedNotExist() {
    Templates templates =
        templates("<p th:if=\"${view.missing}\"><b th:text=\"#{no.word}\">x</b></p><i></i>");
    templates.render("pages/test", model());
    assertThat(page(templates)).isEqualTo("<i></i>\n");
  }

  @Test
  void aLoopDoesNotLeaveItsVariableBehind() {
    Templates templates =
        templates("<p th:each=\"i : ${view.items}\">x</p><p th:text=\"${i}\">x</p>");
    assertThatThrownBy(() -> templates.render("pages/test", model()))
        .hasMessageContaining("nothing here is called 'i'");
    assertThatThrownBy(() -> templates.render("pages/test", model()))
        .hasMessageContaining("nothing here is called 'i'");
  }

  private TemplateModel kept(String template) {
    return drawn.keySet().stream()
        .filter(key -> key.getTemplate().equals(template))
        .findFirst()
        .map(key -> Objects.requireNonNull(drawn.get(key)))
        .orElseThrow();
  }

  private static Map<String, Object> model() {
    return new HashMap<>(Map.of("view", PAGE, "items", ITEMS));
  }

  private Templates templates(String body) {
    String other =
        "<p th:fragment=\"one(word)\"><b th:text=\"${word}\">x</b></p>\n<p id=\"two\">2 <i>i</i></p>"
            + "<div><p class=\"three\" th:text=\"${view.plain}\">3</p></div>"
            + """
            <ul th:fragment="list(items, note)" class="a">
             <li th:each="i : ${items}" th:text="${i.name}">x</li>
             <li th:if="${note}" th:text="${note}">x</li>
            </ul>
            <div th:fragment="bare" th:remove="tag">
            <i th:text="${view.plain}">x</i></div>
            <div th:fragment="nested(list, number)"><p th:each="i : ${list}"><b
              th:replace="~{pages/other :: one(${i.name})}"></b><i th:replace="~{pages/other :: bare}"></i></p>
            <span th:text="${number}">1</span></div>
            <p th:fragment="raw(item)" th:utext="${item.html}" th:title="${#strings.toUpperCase(item.name)}">x</p>
            <div th:fragment="deep(all)"><b th:each="i : ${all}" th:unless="${i.parts.empty}"><i
              th:replace="~{pages/other :: deep(${view.empty})}"></i></b></div>
            <p th:fragment="counted" th:text="${iStat.count}">1</p>
            <p th:fragment="faulty(item)">
            <b th:text="${item.nam}">x</b></p>
            """;
    Theme theme = theme(Map.of("test", body, "other", other));
    return ThymeleafPages.with(drawn, accessors, theme, words(), "en");
  }

  private static Messages words() {
    return Messages.of(theme(Map.of()), "en");
  }

  private static Theme theme(Map<String, String> pages) {
    Map<String, byte[]> files = new HashMap<>();
    pages.forEach((name, text) -> files.put("pages/" + name + ".html", bytes(text)));
    files.put("messages.properties", bytes("a.word=A <word>\na.form=The {0} form\n"));
    return new Theme("test", files, Set.of());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
