package dev.briefpress.bake;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.links.Asset;
import dev.briefpress.settings.BadSetting;
import dev.briefpress.settings.SettingsReader;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;

/**
 * JBake's oven with our own fire: it has JBake's configuration, checked by JBake, JBake's assets
 * and our engine for Markdown, but baking is the pipeline's. There is no content store, no crawler
 * and no renderer among its utensils; docs/decisions/0001-jbake.md says why.
 */
public final class BriefpressOven extends Oven {
  private final Baking baking;

  /** What happens when the oven bakes. */
  @FunctionalInterface
  public interface Baking {
    /**
     * Bakes the site.
     *
     * @param assets files of the asset folder, by address
     * @param diagnostics what of that folder cannot be published
     */
    void bake(List<Asset> assets, List<Diagnostic> diagnostics);
  }

  private BriefpressOven(Utensils utensils, Baking baking) {
    super(utensils);
    this.baking = baking;
  }

  /**
   * An oven for the site of {@code configuration}.
   *
   * @param work an existing folder that JBake may take for its destination: nothing of JBake's ever
   *     writes to the published site
   * @return the oven, or what JBake finds wrong with the site's folders
   */
  public static Outcome<BriefpressOven> of(
      SiteConfiguration configuration, Path work, Baking baking) {
    Engines.register("md", new BriefpressEngine());
    Utensils utensils = new Utensils();
    utensils.setConfiguration(withDestination(configuration, work));
    utensils.setAsset(new SiteAssets(configuration.jbake()));
    try {
      return Outcome.ok(new BriefpressOven(utensils, baking));
    } catch (JBakeException e) {
      return Outcome.failed(
          BadSetting.at(
              SettingsReader.FILE,
              Span.start(),
              String.valueOf(e.getMessage()).replaceFirst("^Error: ", ""),
              "make the folder, or correct its key"));
    }
  }

  private static JBakeConfiguration withDestination(SiteConfiguration configuration, Path work) {
    DefaultJBakeConfiguration copy = configuration.copy();
    copy.setDestinationFolder(work.toFile());
    return copy;
  }

  @Override
  public void bake() {
    SiteAssets assets = (SiteAssets) getUtensils().getAsset();
    assets.copy();
    baking.bake(assets.assets(), assets.diagnostics());
  }

  @Override
  public void bake(File changed) {
    bake();
  }
}
