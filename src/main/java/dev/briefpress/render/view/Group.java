package dev.briefpress.render.view;

import java.util.List;

/** A heading and what stands below it. */
public record Group<T>(String id, String title, String href, String note, List<T> items) {
  public Group {
    items = List.copyOf(items);
  }
}
