package dev.briefpress.facts;

import dev.briefpress.content.SitePath;
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
   */
  public record Target(String source, Optional<SitePath> address, String prefix) {}

  /** Where the file at {@code source} is published. */
  public Optional<SitePath> address(String source) {
    return targets.stream()
        .filter(target -> target.source().equals(source))
        .findFirst()
        .flatMap(Target::address);
  }

  /**
   * A function that gives the address to write for a link to {@code path#fragment}; empty for an
   * unknown path.
   *
   * @param written how an address is written in the text, safe inside an attribute
   */
  public Function<String, Optional<String>> resolver(Function<SitePath, String> written) {
    Map<String, Target> bySource = new HashMap<>();
    targets.forEach(target -> bySource.put(target.source(), target));
    return link -> {
      int hash = link.indexOf('#');
      Target target = bySource.get(hash < 0 ? link : link.substring(0, hash));
      if (target == null) {
        return Optional.empty();
      }
      String fragment = hash < 0 ? "" : "#" + target.prefix() + link.substring(hash + 1);
      return target.address().map(address -> written.apply(address) + fragment);
    };
  }
}
