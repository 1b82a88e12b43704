package dev.briefpress.parse;

import static dev.briefpress.parse.SectionFindings.UNNAMED_ENTITY;

import dev.briefpress.content.Entity;
import dev.briefpress.content.Part;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import dev.briefpress.markup.Label;
import dev.briefpress.parse.form.EntityName;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads people and organisations: {@code name, role, organisation}, one an item. */
record EntitiesReader(Context context) {
  /** Longest text behind a name that is divided into role and organisation. */
  private static final int LONGEST_DETAILS = 300;

  List<Part> read(SectionSpec spec, List<Block> blocks, Span place) {
    List<Entity> entities = new ArrayList<>();
    List<Block> prose = new ArrayList<>(Blocks.lead(blocks));
    prose.addAll(Blocks.tail(blocks));
    boolean none = !prose.isEmpty() && spec.isPlaceholder(Blocks.html(prose).text());
    List<Part> parts = new ArrayList<>();
    List<Part> remarks = new ArrayList<>();
    int unnamed = 0;
    for (Item item : Blocks.items(blocks)) {
      String text = item.text().text();
      if (spec.isPlaceholder(text)) {
        none = true;
        remarks.add(new Part.Prose(item.text()));
      } else if (isNamed(item, text)) {
        entities.add(bounded(entity(item, text), item));
      } else {
        context.add(
            UNNAMED_ENTITY,
            context.place(item.span()),
            "this item has no name",
            "write `- Name, role, organisation`, without a list inside the item");
        unnamed++;
      }
    }
    if (entities.size() + unnamed < spec.fewest() && !none) {
      SectionFindings.tooFewItems(context, place, spec, entities.size());
    }
    if (!prose.isEmpty()) {
      parts.add(new Part.Prose(Blocks.html(prose)));
    }
    if (!entities.isEmpty()) {
      parts.add(new Part.Entities(entities));
    }
    parts.addAll(remarks);
    return parts;
  }

  private static boolean isNamed(Item item, String text) {
    String details = item.label().map(Label::text).orElse(text);
    int comma = item.label().isPresent() ? -1 : commaOutside(details);
    String name = comma < 0 ? details : details.substring(0, comma);
    return Visible.letterIn(name);
  }

  private Entity bounded(Entity entity, Item item) {
    Span place = context.place(item.span());
    String name = context.findings().line("the name", entity.name(), place);
    return new Entity(name, entity.alias(), entity.role(), entity.organisation(), entity.written());
  }

  private Entity entity(Item item, String rest) {
    Optional<Label> label = item.label();
    if (label.isPresent()) {
      return entity(label.get().text(), rest);
    }
    // A name that the taxonomy knows may itself hold commas.
    if (known(rest).isPresent()) {
      return entity(rest, "");
    }
    int comma = commaOutside(rest);
    return comma < 0
        ? entity(rest, "")
        : entity(rest.substring(0, comma), rest.substring(comma + 1));
  }

  // The first comma that stands in no parentheses: "Anna Example (Minister of Trade, Finland)".
  private static int commaOutside(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' && depth == 0) {
        return i;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    // A parenthesis that is never closed holds nothing.
    return depth == 0 ? -1 : text.indexOf(',');
  }

  private Entity entity(String written, String details) {
    String text = stripped(details);
    Optional<String> known = known(written);
    if (known.isPresent()) {
      return described(known.get(), Optional.empty(), text, Optional.empty());
    }
    String bare = stripped(written);
    EntityName name = EntityName.of(bare);
    return switch (name.kind()) {
      case NOTHING ->
          EntityName.isOffice(bare) && EntityName.isCountry(text)
              ? described(bare + " (" + text + ")", Optional.empty(), "", Optional.empty())
              : described(bare, Optional.empty(), text, Optional.empty());
      case PART -> described(bare, Optional.empty(), text, Optional.empty());
      case ROLE -> {
        String all = text.isEmpty() ? name.inside() : name.inside() + ", " + text;
        yield described(
            known(name.name()).orElse(name.name()), Optional.empty(), all, Optional.of(bare));
      }
      case OTHER_NAME ->
          described(name.name(), Optional.of(name.inside()), text, Optional.of(bare));
    };
  }

  private Entity described(
      String name, Optional<String> alias, String details, Optional<String> written) {
    if (details.isEmpty()) {
      return new Entity(name, alias, Optional.empty(), Optional.empty(), written);
    }
    int cut = organisationAt(details);
    Optional<String> role = Optional.of(cut < 0 ? details : stripped(details.substring(0, cut)));
    Optional<String> organisation =
        cut < 0 ? Optional.empty() : Optional.of(stripped(details.substring(cut + 1)));
    return new Entity(name, alias, role, organisation, written);
  }

  // Roles and organisations hold commas of their own. The taxonomy knows some organisations;
  // without it, only a single comma shows where the organisation begins.
  private int organisationAt(String details) {
    if (details.length() > LONGEST_DETAILS) {
      return -1;
    }
    for (int comma = details.indexOf(','); comma >= 0; comma = details.indexOf(',', comma + 1)) {
      if (known(details.substring(comma + 1)).isPresent()) {
        return comma;
      }
    }
    int first = details.indexOf(',');
    return first == details.lastIndexOf(',') ? first : -1;
  }

  // By the whole, or by one of two names of which the other stands in parentheses.
  private Optional<String> known(String written) {
    String bare = stripped(written);
    Optional<String> whole = context.taxonomy().entities().find(bare).map(t -> t.name());
    if (whole.isPresent() || bare.indexOf('(') < 0) {
      return whole;
    }
    EntityName name = EntityName.of(bare);
    return name.kind() == EntityName.Kind.OTHER_NAME
        ? Stream.of(name.name(), name.inside())
            .flatMap(one -> context.taxonomy().entities().find(one).stream())
            .map(t -> t.name())
            .findFirst()
        : Optional.empty();
  }

  private static String stripped(String text) {
    String bare = text.strip();
    return bare.endsWith(".") && bare.indexOf('.') == bare.length() - 1
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }
}
