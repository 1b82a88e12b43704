package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.exports.BriefFormats;
import dev.briefpress.links.check.LinkCheck;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schemas;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Prints what the link stage costs of one thread's CPU, in milliseconds, first and warm: {@code
 * LinkBench [NUMBER [ROUNDS]]}. Start it with {@code
 * -Djava.util.concurrent.ForkJoinPool.common.parallelism=0}, so that all work is this thread's.
 */
final class LinkBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LinkBench() {}

  public static void main(String[] args) {
    int number = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    List<Brief> briefs = SyntheticBriefs.of(number, 7);
    Site empty = SampleSite.of().build();
    Newsroom newsroom = new Newsroom(empty.settings(), empty.taxonomy(), Schemas.of(List.of()));
    Selection selection =
        new Selection(briefs, List.of(), List.of(), List.of(), List.of(), empty.today(), false);
    List<Document> documents = briefs.stream().map(LinkBench::document).toList();
    long[] link = new long[rounds];
    long[] check = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      Site site = Linker.link(newsroom, selection, List.of(), BriefFormats.all());
      link[i] = THREADS.getCurrentThreadCpuTime() - start;
      start = THREADS.getCurrentThreadCpuTime();
      int found = LinkCheck.of(site, List.of(), documents, selection, List.of(), Set.of()).size();
      check[i] = THREADS.getCurrentThreadCpuTime() - start;
      if (found < 0 || site.links().size() != number) {
        throw new IllegalStateException("lost briefs");
      }
    }
    print("link", number, link);
    print("check", number, check);
  }

  private static Document document(Brief brief) {
    return brief;
  }

  private static void print(String stage, int number, long[] nanos) {
    long first = nanos[0];
    Arrays.sort(nanos);
    System.out.printf(
        "%-8s %,8d briefs  first %,6d ms  median %,6d ms  best %,6d ms%n",
        stage,
        number,
        first / 1_000_000,
        nanos[nanos.length / 2] / 1_000_000,
        nanos[0] / 1_000_000);
  }
}
