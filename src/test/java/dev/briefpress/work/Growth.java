package dev.briefpress.work;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * How work and output grew when a bomb was made twice as large.
 *
 * @param once work at the bomb's size
 * @param twice work at twice its size
 * @param bytes of the input at twice its size
 * @param written bytes and characters of the output at twice its size
 * @param none work at size one, which is no part of what is many
 */
public record Growth(String name, long none, long once, long twice, long bytes, long written) {
  // Of the work at size one; less is what a finding more or less makes of a difference.
  private static final double FLOOR = 0.5;

  /** Work at twice the size for each step at the size itself, without what anything costs. */
  public double ofWork() {
    double floor = FLOOR * none;
    return Math.max(floor, (double) (twice - none)) / Math.max(floor, (double) (once - none));
  }

  /**
   * Sets off all bombs of {@code table} in a program of its own.
   *
   * @param folder for the agent's files
   */
  public static List<Growth> of(Class<? extends BombTable> table, Path folder)
      throws IOException, InterruptedException {
    Path counter = jar(folder.resolve("counter.jar"), new Manifest(), WorkCounter.class);
    Path agent = jar(folder.resolve("agent.jar"), agent(counter), WorkAgent.class);
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-javaagent:" + agent,
                // No other thread counts; none of our own is started for a small site.
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                WorkRun.class.getName(),
                table.getName())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int status = process.waitFor();
    String said = Files.readString(out);
    if (status != 0) {
      throw new AssertionError("the bombs ended with status " + status + ":\n" + said);
    }
    return said.lines().filter(line -> line.indexOf('\t') > 0).map(Growth::parsed).toList();
  }

  private static Growth parsed(String line) {
    String[] parts = line.split("\t", -1);
    List<Long> numbers = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      numbers.add(Long.valueOf(parts[i]));
    }
    return new Growth(
        parts[0], numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
  }

  // The counter is seen by Java's own classes, which see nothing of the class path.
  private static Manifest agent(Path counter) {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Premain-Class", WorkAgent.class.getName());
    attributes.putValue("Can-Retransform-Classes", "true");
    attributes.putValue("Boot-Class-Path", counter.getFileName().toString());
    return manifest;
  }

  private static Path jar(Path file, Manifest manifest, Class<?> only) throws IOException {
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    String name = only.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        var in = only.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + name);
      }
      jar.putNextEntry(new ZipEntry(name));
      in.transferTo(jar);
    }
    return file;
  }
}
