package dev.briefpress.facts;

import dev.briefpress.content.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the links of a text lead.
 *
 * @param targets what they point at, each once
 */
public record LinkTargets(List<Target> targets) {
  public LinkTargets {
    targets = List.copyOf(targets);
  }

  /**
   * A file of the site that a text points at.
   *
   * @param source its path as links of texts have it: {@code content/pages/why.md}
   * @param address where it is published; a broken link stops the build, unless it is to go on or
   *     only to take something down
   */
  public record Target(String source, Optional<SitePath> address) {}

  /** These and others. */
  public LinkTargets with(LinkTargets others) {
    List<Target> all = new ArrayList<>(targets);
    all.addAll(others.targets);
    return new LinkTargets(all);
  }

  /**
   * What stands in a text for a link to {@code path#fragment}.
   *
   * @param written how an address is written in the text, safe inside an attribute
   */
  public Function<String, Optional<String>> resolver(Function<SitePath, String> written) {
    Map<String, SitePath> addresses = new HashMap<>();
    targets.forEach(t -> t.address().ifPresent(address -> addresses.put(t.source(), address)));
    return target -> {
      int hash = target.indexOf('#');
      SitePath address = addresses.get(hash < 0 ? target : target.substring(0, hash));
      String fragment = hash < 0 ? "" : target.substring(hash);
      return Optional.ofNullable(address).map(a -> written.apply(a) + fragment);
    };
  }
}
