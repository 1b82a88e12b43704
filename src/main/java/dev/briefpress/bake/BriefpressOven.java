package dev.briefpress.bake;

import static dev.briefpress.settings.SettingsFindings.BAD_SETTING;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.links.Asset;
import dev.briefpress.settings.SettingsReader;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * JBake's oven, which runs this program's pipeline in the place of JBake's. From JBake it has the
 * configuration, which JBake checks, and the list of assets. JBake's content store, crawler and
 * renderer are not used; docs/decisions/0001-jbake.md says why.
 */
public final class BriefpressOven<R> extends Oven {
  private final Function<Assets, R> baking;
  private Optional<R> result = Optional.empty();

  /**
   * The files of the asset folder.
   *
   * @param assets in the order of their addresses' folders
   * @param diagnostics findings about files that cannot be published
   */
  public record Assets(List<Asset> assets, List<Diagnostic> diagnostics) {
    public Assets {
      assets = List.copyOf(assets);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  private BriefpressOven(Utensils utensils, Function<Assets, R> baking) {
    super(utensils);
    this.baking = baking;
  }

  /**
   * An oven for the site of {@code configuration}.
   *
   * @param work an existing folder that JBake is given as its destination, so that JBake never
   *     writes to the published site
   * @param baking runs the pipeline
   * @return the oven, or what JBake finds wrong with the site's folders
   */
  public static <R> Outcome<BriefpressOven<R>> of(
      SiteConfiguration configuration, Path work, Function<Assets, R> baking) {
    Utensils utensils = new Utensils();
    utensils.setConfiguration(configurationFor(configuration, work));
    utensils.setAsset(new SiteAssets(configuration.jbake()));
    try {
      return Outcome.ok(new BriefpressOven<>(utensils, baking));
    } catch (JBakeException e) {
      return Outcome.failed(
          BAD_SETTING.at(
              SettingsReader.FILE,
              Span.start(),
              String.valueOf(e.getMessage()).replaceFirst("^Error: ", ""),
              "make the folder, or correct its key"));
    }
  }

  /** The files of the assets folder of a site, and what cannot be published of it. */
  public static Assets assets(SiteConfiguration configuration) {
    SiteAssets assets = new SiteAssets(configuration.jbake());
    assets.copy();
    return new Assets(assets.assets(), assets.diagnostics());
  }

  private static JBakeConfiguration configurationFor(SiteConfiguration configuration, Path work) {
    DefaultJBakeConfiguration copy = configuration.copy();
    copy.setDestinationFolder(work.toFile());
    if (!copy.getTemplateFolder().isDirectory()) {
      // JBake requires a folder of templates; a site that uses the shipped theme has none.
      copy.setTemplateFolder(copy.getSourceFolder());
    }
    return copy;
  }

  /** Runs the pipeline and returns its result. */
  public R baked() {
    bake();
    return result.orElseThrow(() -> new IllegalStateException("the baking gave nothing"));
  }

  @Override
  public void bake() {
    SiteAssets assets = (SiteAssets) getUtensils().getAsset();
    assets.copy();
    result = Optional.of(baking.apply(new Assets(assets.assets(), assets.diagnostics())));
  }

  @Override
  public void bake(File changed) {
    bake();
  }
}
