package dev.briefpress.bake;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The classpath of this test run. */
final class ClassPath {
  private ClassPath() {}

  /** Its entries, with what a manifest-only jar stands for. */
  static List<Path> entries() {
    List<Path> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      entries.add(Path.of(entry));
    }
    return entries;
  }

  /** Loads everything anew, as a JBake would that has our jar behind its own. */
  static URLClassLoader ofJBakeThenBriefpress() throws MalformedURLException {
    List<URL> jars = new ArrayList<>();
    List<URL> classes = new ArrayList<>();
    for (Path entry : entries()) {
      (Files.isDirectory(entry) ? classes : jars).add(entry.toUri().toURL());
    }
    jars.addAll(classes);
    return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
