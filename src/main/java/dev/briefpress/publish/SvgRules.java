package dev.briefpress.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in a published drawing; everything else is left out. */
final class SvgRules {
  private static final Set<String> ELEMENTS =
      words(
          "svg g defs symbol use title desc path rect circle ellipse line polyline polygon text"
              + " tspan textPath image linearGradient radialGradient stop pattern clipPath mask"
              + " marker filter switch style feBlend feColorMatrix feComponentTransfer feComposite"
              + " feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow"
              + " feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode"
              + " feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile"
              + " feTurbulence");

  private static final Set<String> ATTRIBUTES =
      words(
          "id class style lang role tabindex x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d width"
              + " height points pathLength viewBox version preserveAspectRatio transform rotate"
              + " textLength lengthAdjust startOffset method spacing side offset gradientUnits"
              + " gradientTransform spreadMethod patternUnits patternContentUnits patternTransform"
              + " clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits refX"
              + " refY orient filterUnits primitiveUnits in in2 result mode type values operator k1"
              + " k2 k3 k4 stdDeviation edgeMode kernelMatrix order divisor bias targetX targetY"
              + " preserveAlpha kernelUnitLength surfaceScale diffuseConstant specularConstant"
              + " specularExponent azimuth elevation pointsAtX pointsAtY pointsAtZ limitingConeAngle"
              + " z scale xChannelSelector yChannelSelector radius baseFrequency numOctaves seed"
              + " stitchTiles tableValues slope intercept amplitude exponent media fill fill-opacity"
              + " fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin"
              + " stroke-miterlimit stroke-dasharray stroke-dashoffset color opacity display"
              + " visibility overflow clip clip-path clip-rule mask filter marker marker-start"
              + " marker-mid marker-end stop-color stop-opacity flood-color flood-opacity"
              + " lighting-color color-interpolation color-interpolation-filters color-rendering"
              + " shape-rendering text-rendering image-rendering paint-order vector-effect"
              + " mix-blend-mode font font-family font-size font-size-adjust font-stretch font-style"
              + " font-variant font-weight text-anchor text-decoration letter-spacing word-spacing"
              + " writing-mode direction unicode-bidi dominant-baseline alignment-baseline"
              + " baseline-shift aria-label aria-labelledby aria-describedby aria-hidden xml:space"
              + " xml:lang");

  // Left out as well, but without a word: what drawing programs note for themselves.
  private static final Set<String> NOTES = Set.of("metadata", "namedview", "sodipodi:namedview");

  private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?\\s*(?!#)(?=.)");

  private static final Pattern PICTURE =
      Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");

  private SvgRules() {}

  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(text.split(" ", -1)));
  }

  static boolean isElement(String name) {
    return ELEMENTS.contains(name);
  }

  /** Whether it is not worth a finding that an element is left out. */
  static boolean isNote(String name) {
    String local = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    boolean foreign = name.indexOf(':') > 0 && !Set.of("script", "svg").contains(local);
    return NOTES.contains(name) || (foreign && !local.equals("foreignobject"));
  }

  /**
   * What an attribute is published as; absent when it is left out.
   *
   * @param element an element that is published
   */
  static Optional<String> attribute(String element, String name, String value) {
    if (name.equals("href") || name.equals("xlink:href")) {
      String target = value.strip();
      boolean picture = element.equals("image") && PICTURE.matcher(target).matches();
      return target.startsWith("#") || picture ? Optional.of(target) : Optional.empty();
    }
    return ATTRIBUTES.contains(name) && isHarmless(value) ? Optional.of(value) : Optional.empty();
  }

  /** Whether it is worth a finding that an attribute is left out: it had an effect. */
  static boolean isTold(String name, String value) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.startsWith("on")
        || small.equals("href")
        || small.equals("xlink:href")
        || (ATTRIBUTES.contains(name) && !isHarmless(value));
  }

  /**
   * Whether a style, or the value of an attribute that may hold one, asks for nothing from
   * elsewhere. One with an escape could hide what it asks for.
   */
  static boolean isHarmless(String style) {
    if (style.indexOf('\\') < 0 && style.indexOf('(') < 0 && style.indexOf('@') < 0) {
      return true;
    }
    String small = style.toLowerCase(Locale.ROOT);
    return small.indexOf('\\') < 0
        && !small.contains("@import")
        && !small.contains("@namespace")
        && !small.contains("image(")
        && !small.contains("image-set(")
        && !small.contains("cross-fade(")
        && !small.contains("src(")
        && !small.contains("expression(")
        && !URL.matcher(small).find();
  }
}
