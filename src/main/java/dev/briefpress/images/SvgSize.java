package dev.briefpress.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The size of a drawing, from the attributes of its element {@code svg}. */
final class SvgSize {
  /** How much of the file is read; the element stands at its beginning. */
  private static final int LOOKED_AT = 65_536;

  /** As wide as browsers show what does not say how wide it is. */
  private static final int LEAST_WIDTH = 300;

  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?([0-9]{0,9}\\.?[0-9]{1,9})(px|pt|pc|mm|cm|in|Q)?\\s*");
  private static final Pattern BOX =
      Pattern.compile(
          "\\s*\\S{1,20}[\\s,]{1,9}\\S{1,20}[\\s,]{1,9}([0-9.]{1,20})[\\s,]{1,9}([0-9.]{1,20})\\s*");

  /** CSS pixels in one of each unit. */
  private static final Map<String, Double> UNITS =
      Map.of(
          "px",
          1.0,
          "pt",
          4 / 3.0,
          "pc",
          16.0,
          "in",
          96.0,
          "cm",
          96 / 2.54,
          "mm",
          96 / 25.4,
          "Q",
          96 / 101.6);

  private SvgSize() {}

  static Optional<ImageSize> of(HeaderBytes bytes) throws IOException {
    String text = new String(bytes.start(0, LOOKED_AT), StandardCharsets.UTF_8);
    return Jsoup.parse(text, "", Parser.xmlParser()).children().stream()
        .filter(element -> element.tagName().equals("svg"))
        .findFirst()
        .flatMap(SvgSize::of);
  }

  private static Optional<ImageSize> of(Element svg) {
    Optional<Double> width = length(svg.attr("width"));
    Optional<Double> height = length(svg.attr("height"));
    Matcher box = BOX.matcher(svg.attr("viewBox"));
    if (width.isPresent() && height.isPresent()) {
      return rounded(width.get(), height.get());
    }
    if (!box.matches()) {
      return Optional.empty();
    }
    Optional<Double> wide = number(box.group(1));
    Optional<Double> high = number(box.group(2));
    if (wide.isEmpty() || high.isEmpty() || wide.get() <= 0) {
      return Optional.empty();
    }
    double ratio = high.get() / wide.get();
    double shown =
        width.orElseGet(() -> height.map(h -> h / ratio).orElse(Math.max(LEAST_WIDTH, wide.get())));
    return rounded(shown, shown * ratio);
  }

  // A size that is no number becomes 0, which is none.
  private static Optional<ImageSize> rounded(double width, double height) {
    return ImageSize.of(Math.round(width), Math.round(height));
  }

  private static Optional<Double> length(String value) {
    Matcher matcher = LENGTH.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double unit = UNITS.getOrDefault(String.valueOf(matcher.group(2)), 1.0);
    return number(matcher.group(1)).map(n -> n * unit).filter(n -> n > 0);
  }

  private static Optional<Double> number(String value) {
    try {
      return Optional.of(Double.valueOf(value));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
