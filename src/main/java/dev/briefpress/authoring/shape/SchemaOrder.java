package dev.briefpress.authoring.shape;

import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Points in the order in which a schema has their labels: hypotheses before all others. */
final class SchemaOrder {
  private SchemaOrder() {}

  /** The same points; one without a label of the schema stays behind the one before it. */
  static List<Point> of(SectionSpec spec, List<Point> points) {
    List<String> ids = spec.labels().stream().map(LabelSpec::id).toList();
    Map<Point, Integer> ranks = new HashMap<>();
    int rank = -1;
    for (Point point : points) {
      Optional<Integer> own = point.id().map(ids::indexOf);
      rank = own.orElse(rank);
      ranks.put(point, rank);
    }
    List<Point> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparing(ranks::get));
    return sorted;
  }
}
