package dev.briefpress.markup;

import java.util.Random;

/** Documents put together at random from what Markdown gives a meaning to; same seed, same ones. */
final class RandomMarkdown {
  private static final String[] LINE_STARTS = {
    "",
    "",
    "",
    "",
    "- ",
    "* ",
    "1. ",
    "7) ",
    "> ",
    "    ",
    "  ",
    "\t",
    "# ",
    "### ",
    "- **La:** ",
    "  - ",
    "   ",
    ">> ",
    "| ",
    "- [ ] ",
    "10. ",
    "+ "
  };
  private static final String[] LINES = {
    "",
    "",
    "",
    "",
    "---",
    "===",
    "***",
    "```",
    "~~~",
    "``` java x",
    "|---|:-:|",
    "| a | b |",
    "<div>",
    "</div>",
    "<!-- c -->",
    "[ref]: /u%20v 'ti\"tle'",
    "[other]: a.md#x",
    "[^n]: foot *note*",
    "| `x|y` | z",
    "<script>",
    "-",
    "1."
  };
  private static final String[] INLINES = {
    "a",
    "word",
    "É漢",
    "*",
    "**",
    "***",
    "_",
    "__",
    "~~",
    "`",
    "``",
    "[",
    "]",
    "](",
    ")",
    "![",
    "(b.md \"t\")",
    "<",
    ">",
    "<b>",
    "</b>",
    "<i x='1'>",
    "<!-- x -->",
    "&amp;",
    "&copy;",
    "&#35;",
    "&",
    "\\",
    "\\*",
    "\\\\",
    "  ",
    " ",
    "  \n",
    "\\\n",
    "\n",
    "<http://x.y/?a=b&c>",
    "<a@b.cd>",
    "[l](u)",
    "[l](u%20v)",
    "![i](p.png)",
    "[ref]",
    "[x][ref]",
    "[other][]",
    "![z][ref]",
    "[^n]",
    "[^no]",
    ":",
    "\"",
    "'",
    "|",
    "#",
    "1.",
    "-",
    "\t",
    "\u00A0",
    "!",
    "[u](a\\*b&auml;)",
    "{x}"
  };

  private final Random random;

  RandomMarkdown(long seed) {
    this.random = new Random(seed);
  }

  String document() {
    StringBuilder out = new StringBuilder();
    int lines = 1 + random.nextInt(14);
    for (int i = 0; i < lines; i++) {
      if (random.nextInt(3) == 0) {
        out.append(of(LINE_STARTS)).append(of(LINES)).append('\n');
      } else {
        out.append(of(LINE_STARTS));
        if (random.nextInt(4) == 0) {
          out.append(of(LINE_STARTS));
        }
        int parts = 1 + random.nextInt(9);
        for (int part = 0; part < parts; part++) {
          out.append(of(INLINES));
        }
        out.append('\n');
      }
    }
    return out.toString();
  }

  private String of(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
