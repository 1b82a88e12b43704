package dev.briefpress.yaml;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes values as YAML: maps, lists, texts, numbers and booleans. */
public final class YamlText {
  private static final int WIDEST = 4000;

  private YamlText() {}

  /** {@code value} over as many lines as it has entries, ending in a line end. */
  public static String block(Object value) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();
    return new Dump(settings).dumpToString(value);
  }

  /** {@code value} on one line, without a line end; a text is quoted where it must be. */
  public static String line(Object value) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.FLOW)
            .setWidth(WIDEST)
            .setSplitLines(false)
            .build();
    return new Dump(settings).dumpToString(value).strip();
  }
}
