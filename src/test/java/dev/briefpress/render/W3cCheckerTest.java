package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import dev.briefpress.docs.DocsSite;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the W3C's own checker says about the demonstration site: nothing, not even a warning. */
@ExtendWith(Demonstration.class)
class W3cCheckerTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
  private final Findings findings = new Findings();

  @Test
  void everyPageIsValid(PublishedSite site) throws Exception {
    SimpleDocumentValidator checker = checker();
    for (String page : site.pages()) {
      checker.checkHtmlFile(site.folder().resolve(page).toFile(), true);
    }
    assertThat(site.pages()).hasSizeGreaterThan(200);
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void everyPageIsValidWhateverItsWords(@TempDir Path folder) throws Exception {
    PublishedSite hostile = HostileContentTest.build(folder);
    SimpleDocumentValidator checker = checker();
    for (String page : hostile.pages()) {
      checker.checkHtmlFile(hostile.folder().resolve(page).toFile(), true);
    }
    assertThat(hostile.pages()).hasSizeGreaterThan(50);
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void everyPageOfASiteWithVersionsIsValid(@TempDir Path folder) throws Exception {
    PublishedSite changed = ChangedSite.build(folder);
    SimpleDocumentValidator checker = checker();
    for (String page : changed.pages()) {
      checker.checkHtmlFile(changed.folder().resolve(page).toFile(), true);
    }
    assertThat(changed.pages()).contains(ChangedSite.HISTORY, ChangedSite.ARABIC);
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void everyPageOfTheDocsIsValid(@TempDir Path folder) throws Exception {
    PublishedSite docs = DocsSite.build(folder);
    SimpleDocumentValidator checker = checker();
    for (String page : docs.pages()) {
      checker.checkHtmlFile(docs.folder().resolve(page).toFile(), true);
    }
    assertThat(docs.pages()).hasSizeGreaterThan(30);
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void everyStyleSheetIsValid(PublishedSite site) throws Exception {
    List<String> sheets = site.files().stream().filter(path -> path.endsWith(".css")).toList();
    SimpleDocumentValidator checker = checker();
    for (String sheet : sheets) {
      checker.checkCssFile(site.folder().resolve(sheet).toFile(), true);
    }
    assertThat(sheets).isNotEmpty();
    // The checker is older than CSS Pseudo-Elements 4, by which a closed part of a page is printed.
    assertThat(findings.list()).filteredOn(found -> !found.contains("::details-content")).isEmpty();
  }

  @Test
  void aMistakeIsFound() throws Exception {
    InputSource page =
        new InputSource(
            new StringReader(
                "<!doctype html><html lang=en><title>x</title><ul><p>not here</p></ul>"));
    page.setSystemId("mistake.html");
    checker().checkHtmlInputSource(page);
    assertThat(findings.list()).singleElement().asString().contains("Element “p” not allowed");
  }

  // Some of its set-up throws plain Exception.
  private SimpleDocumentValidator checker() throws Exception {
    SimpleDocumentValidator checker = new SimpleDocumentValidator();
    checker.setUpMainSchema(SCHEMA, findings);
    checker.setUpValidatorAndParsers(findings, false, false);
    return checker;
  }

  /** Keeps whatever the checker says. */
  private static final class Findings implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    List<String> list() {
      return List.copyOf(found);
    }

    @Override
    public void warning(SAXParseException e) {
      add("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add("fatal", e);
    }

    private void add(String weight, SAXParseException e) {
      found.add(weight + ": " + e.getSystemId() + ":" + e.getLineNumber() + ": " + e.getMessage());
    }
  }
}
