package dev.briefpress.links.check;

import dev.briefpress.diagnostics.Rule;
import java.util.List;

/** The rules about what hangs together with what, by code. */
public final class LinkRules {
  public static final List<Rule> ALL =
      List.of(
          BrokenLink.RULE,
          BrokenAnchor.RULE,
          CrowdedFooter.RULE,
          DuplicateAddress.RULE,
          FutureDate.RULE,
          NearDuplicateTag.RULE,
          ReservedAddress.RULE,
          UnknownRelated.RULE,
          UnpublishedLink.RULE);

  private LinkRules() {}
}
