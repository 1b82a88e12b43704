package dev.briefpress.publish;

import dev.briefpress.render.theme.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An editor who changes a site at random; the same seed makes the same edits. */
final class RandomEdits {
  private static final List<String> REGIONS = List.of("baltic", "gulf", "world");
  private static final List<String> TAGS =
      List.of("ports", "cranes", "audit", "supply chains", "remote access", "sanctions", "EU");
  private static final List<String> NAMES =
      List.of("Ada Lindqvist", "Port Authority", "Joris Maas", "Harbour Union");
  private static final List<String> WORDS =
      List.of("crane", "berth", "audit", "account", "harbour", "vessel", "maker", "contract");

  private static final Pattern LINK = Pattern.compile("\\]\\(/(briefs/[^)]*[.]md)\\)");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^]]*]\\(/([^)]*)\\)");

  private final Random random;
  private final SampleNewsroom site = SampleNewsroom.empty();
  private final Map<String, SampleText> briefs = new TreeMap<>();
  private final Map<String, String> settings = new TreeMap<>();
  private Instant now = Instant.parse("2026-03-06T12:00:00Z");
  private int made;

  /** A site of a few briefs, and an editor of it. */
  RandomEdits(long seed) {
    this.random = new Random(seed);
    settings.put("site.title", "Newsroom");
    settings.put("site.host", "https://briefs.example.org");
    settings.put("tlp.above", "exclude");
    settings.put("asset.folder", "assets");
    // A build that refuses a site with few briefs looks at the last one, as no other does.
    settings.put("build.min-briefs", "0");
    for (int i = 0; i < 4; i++) {
      addBrief();
    }
    page();
    taxonomy();
    finish();
  }

  SampleNewsroom site() {
    return site;
  }

  /** The clock of the next build. */
  Instant now() {
    return now;
  }

  /** Makes one edit, if the site is neither too large nor too small for it. */
  void edit(Edit edit) {
    heal();
    if (isPossible(edit)) {
      make(edit);
    }
    finish();
  }

  /** What an editor does. */
  enum Edit {
    TEXT,
    ADD,
    DELETE,
    RENAME,
    RETAG,
    TITLE,
    DATE,
    STATUS,
    CORRECTIONS,
    FIELD,
    ENTITIES,
    LINK,
    TAXONOMY,
    SETTINGS,
    TEMPLATE,
    STYLE,
    CLOCK,
    SCHEMA,
    IMAGE,
    SITE_ASSET,
    PAGE,
    SUMMARY,
    BREAK,
    TOUCH
  }

  private boolean isPossible(Edit edit) {
    return switch (edit) {
      case ADD -> briefs.size() < 9;
      case DELETE -> briefs.size() > 2;
      default -> true;
    };
  }

  private void make(Edit edit) {
    switch (edit) {
      case TEXT -> brief().section(random.nextBoolean() ? "hypothesis" : "bluf", prose());
      case ADD -> addBrief();
      case DELETE -> briefs.remove(path());
      case RENAME -> rename();
      case RETAG -> brief().field("tags", tags());
      case TITLE -> brief().field("title", SampleText.quoted(title()));
      case DATE -> brief().field("date", date());
      case STATUS -> status();
      case CORRECTIONS -> corrections();
      case FIELD -> field();
      case ENTITIES -> {
        SampleText brief = brief();
        brief.entities().clear();
        some(NAMES).forEach(brief::entity);
      }
      case LINK ->
          brief()
              .section(
                  "implications",
                  "See [the other](/%s) and %s"
                      .formatted(path().replaceFirst("content/", ""), prose()));
      case TAXONOMY -> taxonomy();
      case SETTINGS -> settings();
      case TEMPLATE -> template();
      case STYLE ->
          site.put("themes/dispatch/assets/css/tokens.css", ":root{--n:%d}\n".formatted(made++));
      case CLOCK -> now = now.plus(Duration.ofHours(random.nextInt(120) - 40));
      case SCHEMA -> schema();
      case IMAGE -> image();
      case SITE_ASSET -> siteAsset();
      case PAGE -> page();
      case SUMMARY -> summary();
      case BREAK -> brief().section("implications", "<<<<<<< ours\nA conflict.\n>>>>>>> theirs");
      case TOUCH -> {}
    }
  }

  // What an edit broke is mended with the next one, so that most of them can be published.
  private void heal() {
    for (SampleText brief : briefs.values()) {
      String text = brief.section("implications");
      Matcher link = LINK.matcher(text);
      if (text.contains("<<<")
          || (link.find() && !briefs.containsKey("content/" + link.group(1)))) {
        brief.section("implications", prose());
      }
      Matcher image = IMAGE.matcher(brief.section("hypothesis"));
      if (image.find() && !site.files().containsKey("content/" + image.group(1))) {
        brief.section("hypothesis", prose());
      }
    }
  }

  private void addBrief() {
    String path =
        "content/briefs/2026/03/%02d/brief-%d.md".formatted(1 + random.nextInt(9), made++);
    SampleText brief = new SampleText(title());
    brief.field("date", date()).field("tags", tags()).section("bluf", prose());
    some(NAMES).forEach(brief::entity);
    brief.field("region", "[" + String.join(", ", some(REGIONS)) + "]");
    briefs.put(path, brief);
  }

  private void rename() {
    String path = path();
    SampleText brief = brief(path);
    briefs.remove(path);
    String renamed = path.replaceFirst("[a-z]+-[0-9]+\\.md$", "moved-" + made++ + ".md");
    if (random.nextBoolean()) {
      brief.field("aliases", "[/old/%d.html]".formatted(made++));
    }
    briefs.put(renamed, brief);
  }

  private void status() {
    SampleText brief = brief().without("withdrawn").without("status");
    switch (random.nextInt(4)) {
      case 0 -> brief.field("status", "draft");
      case 1 -> brief.field("status", "review");
      case 2 ->
          brief
              .field("status", "withdrawn")
              .field("withdrawn", "{on: 2026-03-04, reason: It was wrong.}");
      default -> {}
    }
  }

  private void corrections() {
    SampleText brief = brief();
    if (brief.field("corrections").isEmpty()) {
      brief.field("corrections", "[{on: 2026-03-05, text: %s}]".formatted(prose()));
    } else {
      brief.without("corrections");
    }
  }

  private void field() {
    SampleText brief = brief();
    switch (random.nextInt(11)) {
      case 8 -> brief.field("region", "[" + String.join(", ", some(REGIONS)) + "]");
      case 9 -> brief.field("desk", random.nextBoolean() ? "Night desk" : "night-desk");
      case 10 -> brief.field("horizon", "2026-12-0" + (1 + random.nextInt(9)));
      case 0 -> brief.field("category", random.nextBoolean() ? "cyber" : "trade");
      case 1 -> brief.field("confidence", random.nextBoolean() ? "low" : "high");
      case 2 -> brief.field("summary", SampleText.quoted(prose()));
      case 3 -> brief.field("slug", "slug-" + made++);
      case 4 -> brief.field("tlp", random.nextBoolean() ? "AMBER" : "CLEAR");
      case 5 -> brief.field("lang", random.nextBoolean() ? "fr" : "en");
      case 6 -> brief.field("updated", "2026-03-0" + (1 + random.nextInt(9)));
      default -> brief.field("kicker", SampleText.quoted("Kicker " + made++));
    }
  }

  private void taxonomy() {
    StringBuilder out = new StringBuilder("categories:\n");
    out.append(
        "  - {id: cyber, name: Cybersecurity %d, short: Cyber}\n".formatted(random.nextInt(3)));
    out.append("  - {id: trade, name: Trade, description: \"%s\"}\n".formatted(prose()));
    if (random.nextBoolean()) {
      out.append(
          "tags:\n  - {name: ports, aliases: [EU], description: \"%s\"}\n".formatted(prose()));
    }
    if (random.nextBoolean()) {
      out.append("entities:\n  - {name: Joris Maas, aliases: [Harbour Union], kind: person}\n");
    }
    if (random.nextBoolean()) {
      out.append(
          "techniques:\n  - {name: Indicators Development, description: \"%s\"}\n"
              .formatted(prose()));
    }
    facets(out);
    site.put("content/taxonomy.yaml", out.toString());
  }

  private void facets(StringBuilder out) {
    out.append("facets:\n  region:\n    label: Region\n    many: true\n    values:\n");
    out.append("      - {id: world, name: World}\n");
    out.append(
        "      - {id: gulf, name: Gulf %d, aliases: [Bay%s]}\n"
            .formatted(random.nextInt(3), random.nextBoolean() ? ", Inlet" : ""));
    out.append(
        "      - {id: baltic, name: Baltic%s}\n"
            .formatted(random.nextBoolean() ? ", broader: world" : ""));
    out.append("  desk: {label: Desk%s}\n".formatted(random.nextBoolean() ? ", many: true" : ""));
    out.append("fields:\n  horizon: {label: Horizon %d, type: day}\n".formatted(random.nextInt(2)));
  }

  private void settings() {
    switch (random.nextInt(9)) {
      case 0 -> settings.put("site.title", "Newsroom " + random.nextInt(3));
      case 1 -> settings.put("site.tagline", prose());
      case 2 -> settings.put("site.timezone", random.nextBoolean() ? "Pacific/Auckland" : "UTC");
      case 3 -> settings.put("site.provenance", "Made from *open* sources " + random.nextInt(3));
      case 4 -> settings.put("site.lang", random.nextBoolean() ? "de" : "en");
      case 5 -> settings.put("search.full", random.nextBoolean() ? "true" : "auto");
      case 6 -> settings.put("search.full.up-to", random.nextBoolean() ? "0" : "1000");
      case 7 -> settings.put("site.tlp", random.nextBoolean() ? "AMBER" : "CLEAR");
      default -> settings.put("site.host", "https://other.example.org/" + random.nextInt(3));
    }
  }

  private void template() {
    String template = "fragments/card.html";
    String path = "themes/dispatch/" + template;
    if (site.files().containsKey(path) && random.nextInt(3) == 0) {
      site.remove(path);
      return;
    }
    // A folder that is not there: the theme as it is shipped.
    String shipped = Theme.load("dispatch", Path.of("nowhere")).text(template).orElseThrow();
    site.put(path, shipped.replaceFirst("class=\"", "class=\"edit-" + random.nextInt(3) + " "));
  }

  private void schema() {
    String path = "content/schemas/own.yaml";
    if (site.files().containsKey(path)) {
      site.remove(path);
      return;
    }
    site.put(
        path,
        """
        schema: intelligence-report/4
        type: brief
        from: 2026-03-0%d
        open: true
        sections:
          - id: bluf
            heading: BLUF (Bottom Line Up Front)
            number: 1
            kind: prose
            summary: true
        """
            .formatted(1 + random.nextInt(9)));
  }

  private void image() {
    String path = path();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    int number = random.nextInt(3);
    if (site.files().containsKey(folder + "chart.png") || random.nextBoolean()) {
      site.image(folder + "chart.png", made++);
    } else {
      site.image(folder + "chart-%d.png".formatted(number), made++);
      brief(path)
          .section(
              "hypothesis",
              "![A chart](/%schart-%d.png) %s"
                  .formatted(folder.replaceFirst("content/", ""), number, prose()));
    }
  }

  private void siteAsset() {
    String path = "assets/files/notes-%d.txt".formatted(random.nextInt(2));
    if (site.files().containsKey(path) && random.nextBoolean()) {
      site.remove(path);
    } else {
      site.put(path, prose());
    }
  }

  private void page() {
    String path = "content/pages/page-%d.md".formatted(random.nextInt(3));
    if (site.files().containsKey(path) && random.nextInt(3) == 0) {
      site.remove(path);
      return;
    }
    String nav = random.nextBoolean() ? "nav: Page " + random.nextInt(3) + "\n" : "";
    site.put(path, "---\ntitle: %s\n%s---\n\n%s\n".formatted(title(), nav, prose()));
  }

  private void summary() {
    String day = "2026-03-0" + (1 + random.nextInt(9));
    String edition = random.nextBoolean() ? "" : "-morning";
    String path = "content/summaries/" + day + edition + ".md";
    if (site.files().containsKey(path) && random.nextInt(3) == 0) {
      site.remove(path);
      return;
    }
    String field = edition.isEmpty() ? "" : "edition: morning\n";
    site.put(path, "---\ndate: %s\n%s---\n\n%s\n".formatted(day, field, prose()));
  }

  private void finish() {
    for (String path : site.below("content/briefs/")) {
      if (path.endsWith(".md")) {
        site.remove(path);
      }
    }
    briefs.forEach((path, brief) -> site.put(path, brief.text()));
    StringBuilder out = new StringBuilder();
    settings.forEach((key, value) -> out.append(key).append('=').append(value).append('\n'));
    site.put("site.properties", out.toString());
    // JBake warns of a folder that is not there.
    site.put("assets/robots-note.txt", "A note.");
  }

  private String path() {
    List<String> paths = List.copyOf(briefs.keySet());
    return paths.get(random.nextInt(paths.size()));
  }

  private SampleText brief() {
    return brief(path());
  }

  private SampleText brief(String path) {
    SampleText brief = briefs.get(path);
    if (brief == null) {
      throw new IllegalArgumentException("there is no brief " + path);
    }
    return brief;
  }

  private String date() {
    LocalDate day = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(9));
    return random.nextInt(3) == 0
        ? day + "T%02d:30:00+01:00".formatted(random.nextInt(24))
        : day.toString();
  }

  private String tags() {
    return "[" + String.join(", ", some(TAGS)) + "]";
  }

  private String title() {
    return "The %s of the %s".formatted(one(WORDS), one(WORDS));
  }

  private String prose() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 26 + random.nextInt(8); i++) {
      words.add(one(WORDS));
    }
    return "The " + String.join(" ", words) + " is there. It has moderate confidence.";
  }

  private List<String> some(List<String> all) {
    List<String> some = new ArrayList<>(all.stream().filter(x -> random.nextInt(3) == 0).toList());
    return some.isEmpty() ? List.of(one(all)) : some;
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
