package dev.briefpress.cli;

import dev.briefpress.cli.printing.Bar;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.cli.printing.Findings;
import dev.briefpress.cli.printing.WriterStream;
import dev.briefpress.exports.BriefFormats;
import dev.briefpress.exports.BulkState;
import dev.briefpress.exports.Export;
import dev.briefpress.exports.OpensearchBulk;
import dev.briefpress.exports.OpensearchMapping;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.Workspace;
import dev.briefpress.search.DocumentsExport;
import dev.briefpress.search.SearchDocuments;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = "Writes every published brief as data: one JSON object a line.",
    footer = {
      "",
      "Examples:",
      "  briefpress export ndjson > briefs.ndjson",
      "  briefpress export documents --output documents.ndjson    exactly what search indexed",
      "  briefpress export opensearch-bulk --output bulk.ndjson   for the _bulk of a search"
          + " cluster",
      "  briefpress export opensearch-mapping                     the index to create first",
      "  briefpress export opensearch-bulk --state loaded.txt > bulk.ndjson   and what it holds",
      "  briefpress export opensearch-bulk --since loaded.txt --state next.txt    what changed"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();
  @Mixin private SelectionOption selection = new SelectionOption();

  @Parameters(
      index = "0",
      paramLabel = "FORM",
      completionCandidates = Forms.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String form = "";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write here (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = "--index",
      paramLabel = "NAME",
      defaultValue = "briefs",
      description = "Name of the search cluster's index (default: ${DEFAULT-VALUE}).")
  private String index = "briefs";

  @Option(
      names = "--since",
      paramLabel = "FILE",
      description =
          "Write only what differs from what this --state of an earlier bulk export says.")
  private @Nullable Path since;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Write here what the index holds once the bulk export is loaded.")
  private @Nullable Path state;

  /** The forms: those of other programs, and the briefs in each of their formats. */
  private static final class Forms extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Forms() {
      super(List.of("documents", "opensearch-bulk", "opensearch-mapping"));
      addAll(BriefFormats.exports());
      sort(null);
    }
  }

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workspace workspace = Sites.open(site.folder(), console);
    Export export = export(workspace);
    LinkedContent content;
    try (Bar bar = Bar.on(console)) {
      content = LinkedContent.of(workspace, selection.at(site.now(console.clock())), bar);
    }
    if (content.report().diagnostics().stream().anyMatch(d -> d.isError())) {
      new Findings(console, site.folder()).print(content, site.now(console.clock()));
      throw new Stop(ExitCode.CONTENT, "The content has errors; nothing was exported.");
    }
    try (OutputStream out = stream()) {
      export.write(content.site(), content.bodies(), out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the export", e);
    }
    return ExitCode.WELL;
  }

  private Export export(Workspace workspace) {
    if (!form.equals("opensearch-bulk") && (since != null || state != null)) {
      throw Stop.usage("--since and --state go with opensearch-bulk only.");
    }
    return switch (form) {
      case "documents" ->
          (linked, bodies, out) ->
              DocumentsExport.write(SearchDocuments.indexed(linked, bodies), out);
      case "opensearch-bulk" -> bulk(workspace);
      case "opensearch-mapping" ->
          (linked, bodies, out) ->
              out.write(OpensearchMapping.of(linked.settings().lang(), linked.taxonomy()));
      default ->
          BriefFormats.export(form)
              .orElseThrow(
                  () ->
                      Stop.usage(
                          "There is no form '%s'. There are: %s."
                              .formatted(form, String.join(", ", new Forms()))));
    };
  }

  private Export bulk(Workspace workspace) {
    OpensearchBulk bulk = new OpensearchBulk(indexName(), Build.environment(workspace));
    BulkState last = since == null ? BulkState.NOTHING : last(since, workspace);
    return (linked, bodies, out) -> {
      BulkState next = bulk.write(linked, bodies, last, out);
      out.flush();
      if (state != null) {
        Files.writeString(state, next.text());
      }
    };
  }

  private static BulkState last(Path file, Workspace workspace) {
    String advice = "leave out --since to write everything, for a new index.";
    try {
      BulkState last =
          BulkState.read(Files.readString(file))
              .orElseThrow(
                  () -> Stop.usage("%s is no whole file of --state: %s".formatted(file, advice)));
      if (!last.mapping()
          .equals(BulkState.mapping(workspace.settings().lang(), workspace.taxonomy()))) {
        throw Stop.usage(
            "The mapping has changed since %s was written: make a new index of opensearch-mapping,"
                    .formatted(file)
                + " load everything into it without --since, and let the alias point to it.");
      }
      return last;
    } catch (NoSuchFileException e) {
      throw Stop.usage("There is no file %s: %s".formatted(file, advice));
    } catch (CharacterCodingException e) {
      throw Stop.usage("%s is no whole file of --state: %s".formatted(file, advice));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private String indexName() {
    if (!OpensearchBulk.isIndexName(index)) {
      throw Stop.usage("'" + index + "' is no name of an index: write a-z, 0-9, `.`, `_` and `-`.");
    }
    return index;
  }

  private OutputStream stream() throws IOException {
    return output == null
        ? new WriterStream(console.data())
        : new BufferedOutputStream(Files.newOutputStream(output));
  }
}
