package dev.briefpress.parse;

import dev.briefpress.content.Body;
import dev.briefpress.content.Entity;
import dev.briefpress.content.Part;
import dev.briefpress.content.Section;
import dev.briefpress.content.Slug;
import dev.briefpress.content.Technique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The people, organisations and techniques that a text lists, in order, each once. */
final class Named {
  private Named() {}

  static List<Entity> entities(Body body) {
    Map<String, Entity> entities = new LinkedHashMap<>();
    parts(body, Part.Entities.class)
        .flatMap(list -> list.items().stream())
        .forEach(entity -> entities.putIfAbsent(Slug.key(entity.name()), entity));
    return List.copyOf(entities.values());
  }

  static List<String> techniques(Body body) {
    Map<String, String> names = new LinkedHashMap<>();
    parts(body, Part.Techniques.class)
        .flatMap(list -> list.items().stream())
        .map(Technique::name)
        .forEach(name -> names.putIfAbsent(Slug.key(name), name));
    return List.copyOf(names.values());
  }

  /** The names of all of them. */
  static List<String> names(Body body) {
    List<String> names = new ArrayList<>();
    entities(body).forEach(entity -> names.add(entity.name()));
    names.addAll(techniques(body));
    return names.stream().distinct().toList();
  }

  /** The parts of one kind, in order. */
  static <P> Stream<P> parts(Body body, Class<P> kind) {
    return body.sections().stream()
        .flatMap((Section section) -> section.parts().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
