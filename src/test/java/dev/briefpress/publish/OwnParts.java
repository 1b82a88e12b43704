package dev.briefpress.publish;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The scripts and the charts of the pages themselves, in which there is nothing of an author. */
public final class OwnParts {
  /** Matches the address of a script that a page loads. */
  public static final String SCRIPT =
      "((\\.\\./)*(search/)?search(-[a-z]+)?|(\\.\\./)+assets/js/(brief|topics)|(\\.\\./)*assets/js/offline|/assets/js/(not-found|kept|offline))-[0-9a-f]{10}\\.js";

  private static final Set<String> CHART =
      Set.of("viewbox", "preserveaspectratio", "aria-hidden", "focusable");

  private static final Set<String> BAR = Set.of("class", "x", "y", "width", "height");

  private OwnParts() {}

  /**
   * Takes the charts out of a page, which are rectangles with numbers alone, so that any other
   * drawing is one too many.
   */
  public static void removeCharts(Document page) {
    page.select("svg").stream().filter(OwnParts::isChart).forEach(Element::remove);
  }

  private static boolean isChart(Element svg) {
    return names(svg).equals(CHART)
        && svg.attr("viewBox").matches("0 0 \\d+ \\d+")
        && svg.wholeText().isBlank()
        && svg.children().stream().allMatch(OwnParts::isBar);
  }

  private static boolean isBar(Element bar) {
    return bar.normalName().equals("rect")
        && bar.children().isEmpty()
        && names(bar).equals(BAR)
        && bar.attributes().asList().stream()
            .allMatch(attribute -> attribute.getValue().matches("[a-z]+|\\d+"));
  }

  private static Set<String> names(Element element) {
    return element.attributes().asList().stream()
        .map(Attribute::getKey)
        .map(key -> key.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
