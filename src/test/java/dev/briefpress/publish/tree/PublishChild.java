package dev.briefpress.publish.tree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A process of its own that publishes, to be killed or put where the machine refuses. */
final class PublishChild {
  private PublishChild() {}

  /**
   * Publishes generations of a site into {@code <site>/output}.
   *
   * @param args site, first generation, pages, and how many generations
   */
  public static void main(String[] args) {
    PublishFixture fixture = new PublishFixture(Path.of(args[0]));
    int first = Integer.parseInt(args[1]);
    int pages = Integer.parseInt(args[2]);
    try {
      for (int i = 0; i < Integer.parseInt(args[3]); i++) {
        fixture.publish(generation(first + i, pages));
        if (i == 0) {
          System.out.println("published once");
        }
      }
    } catch (MachineFailure | OutputRefused e) {
      System.out.println(e.getMessage());
      System.exit(3);
    }
  }

  /** The pages of one generation: a third change each time, a third come and go. */
  static Map<String, String> generation(int number, int pages) {
    Map<String, String> site = new TreeMap<>();
    for (int i = 0; i < pages; i++) {
      String text = "page " + i + " " + "x".repeat(i % 5000);
      switch (i % 3) {
        case 0 -> site.put("same/%d/%d.html".formatted(i % 7, i), text);
        case 1 -> site.put("changes/%d.html".formatted(i), "generation " + number + " " + text);
        default -> {
          if ((i + number) % 2 == 0) {
            site.put("comes/%d/goes-%d.html".formatted(i % 5, i), text);
          }
        }
      }
    }
    return site;
  }

  /** Starts it, after the words of a command that ends in running what follows. */
  static Process start(List<String> before, Path site, int first, int pages, int generations)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            PublishChild.class.getName(),
            site.toString(),
            String.valueOf(first),
            String.valueOf(pages),
            String.valueOf(generations)));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
