package dev.briefpress.bake;

import dev.briefpress.content.Document;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.read.ContentLister;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.DocumentType;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Markdown engine for JBake: with this jar on its classpath, JBake reads YAML front matter,
 * renders Markdown safely, checks briefs, summaries and pages against their schemas and logs the
 * findings. A document of those types carries its typed record under {@link #KEY}.
 */
public final class BriefpressEngine implements ParserEngine {
  /** Key of the {@link Document} in the model of a checked document. */
  public static final String KEY = "briefpress";

  private final Logger logger;

  // JBake parses all files of a site with one configuration, so only the last one is kept.
  private final AtomicReference<@Nullable Known> last = new AtomicReference<>();

  private record Known(JBakeConfiguration configuration, EngineSite site) {}

  /** The constructor that JBake calls: findings go to JBake's log. */
  public BriefpressEngine() {
    this(LoggerFactory.getLogger(BriefpressEngine.class));
  }

  BriefpressEngine(Logger logger) {
    this.logger = logger;
  }

  /**
   * Reads a file into a model of JBake's.
   *
   * @return the model, or null (JBake's sign for a file to leave out) when the file has errors,
   *     which are logged
   */
  @Override
  public @Nullable DocumentModel parse(JBakeConfiguration configuration, File file) {
    EngineSite site = site(configuration);
    String path = site.pathOf(file);
    Optional<DocumentType> type = typeOf(site, path);
    ModelMaker maker = new ModelMaker(site, configuration);
    Outcome<Draft> draft = site.reader().read(path, type.orElse(DocumentType.PAGE));
    Outcome<DocumentModel> model =
        draft.then(
            d ->
                type.isEmpty()
                    ? Outcome.ok(maker.of(d))
                    : site.checker().check(d).then(c -> Outcome.ok(maker.of(d, c.document()))));
    log(model.diagnostics());
    return model.value().orElse(null);
  }

  /**
   * @deprecated as in JBake, whose own callers use {@link #parse(JBakeConfiguration, File)}
   */
  @Deprecated
  @Override
  public @Nullable Map<String, Object> parse(
      Configuration configuration, File file, String contentPath) {
    File site = new File(contentPath).getAbsoluteFile().getParentFile();
    return parse(new DefaultJBakeConfiguration(site, (CompositeConfiguration) configuration), file);
  }

  private EngineSite site(JBakeConfiguration configuration) {
    Known known = last.get();
    if (known != null && known.configuration() == configuration) {
      return known.site();
    }
    EngineSite site = EngineSite.of(configuration);
    log(site.diagnostics());
    last.set(new Known(configuration, site));
    return site;
  }

  // A file outside these folders is only known to be Markdown with front matter.
  private static Optional<DocumentType> typeOf(EngineSite site, String path) {
    String content = site.settings().folders().content() + "/";
    int end = path.indexOf('/', content.length());
    return path.startsWith(content) && end > 0
        ? ContentLister.typeOf(path.substring(content.length(), end))
        : Optional.empty();
  }

  private void log(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      String line =
          "%s:%d:%d: %s[%s]: %s (%s)"
              .formatted(
                  diagnostic.file(),
                  diagnostic.span().line(),
                  diagnostic.span().column(),
                  diagnostic.severity().label(),
                  diagnostic.code(),
                  diagnostic.message(),
                  diagnostic.help());
      if (diagnostic.isError()) {
        logger.error(line);
      } else {
        logger.warn(line);
      }
    }
  }
}
