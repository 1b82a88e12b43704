package dev.briefpress.facts;

import dev.briefpress.content.RichText;
import dev.briefpress.content.SitePath;
import dev.briefpress.images.ImageSize;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the links of a text lead.
 *
 * @param targets the files that the links lead to, each once
 */
public record LinkTargets(List<Target> targets) {
  public LinkTargets {
    targets = List.copyOf(targets);
  }

  /**
   * A file of the site to which a text links.
   *
   * @param source its path as links of texts have it: {@code content/pages/why.md}
   * @param address where it is published; absent for a broken link, which stops the build unless
   *     the build keeps going or only takes files down
   * @param prefix put before each fragment, because the page of a day holds the texts of several
   *     editions
   * @param size of an image, where its file says so
   */
  public record Target(
      String source, Optional<SitePath> address, String prefix, Optional<ImageSize> size) {}

  /** Where the file at {@code source} is published. */
  public Optional<SitePath> address(String source) {
    return targets.stream()
        .filter(target -> target.source().equals(source))
        .findFirst()
        .flatMap(Target::address);
  }

  /**
   * What is known of the files that these links point at, {@code path#fragment} each.
   *
   * @param written how an address is written in the text, safe inside an attribute
   */
  public RichText.Targets resolver(Function<SitePath, String> written) {
    Map<String, Target> bySource = new HashMap<>();
    targets.forEach(target -> bySource.put(target.source(), target));
    return new Resolver(bySource, written);
  }

  private record Resolver(Map<String, Target> bySource, Function<SitePath, String> written)
      implements RichText.Targets {
    @Override
    public Optional<String> address(String link) {
      int hash = link.indexOf('#');
      return target(link)
          .flatMap(
              target -> {
                String fragment = hash < 0 ? "" : "#" + target.prefix() + link.substring(hash + 1);
                return target.address().map(address -> written.apply(address) + fragment);
              });
    }

    @Override
    public Optional<ImageSize> size(String link) {
      return target(link).flatMap(Target::size);
    }

    private Optional<Target> target(String link) {
      int hash = link.indexOf('#');
      return Optional.ofNullable(bySource.get(hash < 0 ? link : link.substring(0, hash)));
    }
  }
}
