package dev.briefpress.content;

import java.util.List;

/** A stretch of a section that is shown in one way. */
public sealed interface Part {
  /** Blocks of ordinary text. */
  record Prose(RichText text) implements Part {}

  /** A list of labelled points. */
  record Labelled(List<LabelledText> items) implements Part {
    public Labelled {
      items = List.copyOf(items);
    }
  }

  /** The explanations side by side. */
  record Hypotheses(List<Hypothesis> items) implements Part {
    public Hypotheses {
      items = List.copyOf(items);
    }
  }

  /** The judgement that closes the hypotheses. */
  record Assessment(String label, RichText text) implements Part {}

  /** Possible developments: best, worst, most likely. */
  record Scenarios(String label, RichText text, List<LabelledText> items) implements Part {
    public Scenarios {
      items = List.copyOf(items);
    }
  }

  /** People and organisations. */
  record Entities(List<Entity> items) implements Part {
    public Entities {
      items = List.copyOf(items);
    }
  }

  /** The brief's tags. */
  record Tags(List<Tag> items) implements Part {
    public Tags {
      items = List.copyOf(items);
    }
  }

  /** The techniques applied. */
  record Techniques(List<Technique> items) implements Part {
    public Techniques {
      items = List.copyOf(items);
    }
  }

  /** A daily edition's points. */
  record Insights(List<Insight> items) implements Part {
    public Insights {
      items = List.copyOf(items);
    }
  }
}
