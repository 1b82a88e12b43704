package dev.briefpress.search;

import dev.briefpress.content.SitePath;
import dev.briefpress.files.Resource;
import dev.briefpress.render.theme.NamedScripts;
import dev.briefpress.search.text.SearchLanguage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scripts below {@code /search/} that know nothing of a page; its own is the theme's. */
public enum SearchScripts {
  /** The library, and after it, for another language than English, what it needs beside. */
  LUNR("lunr.min.js") {
    @Override
    public byte[] bytes(SearchLanguage language) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(resource("/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js"));
      language.script().ifPresent(script -> out.writeBytes(utf8("\n" + script)));
      return out.toByteArray();
    }
  },
  /** The reader of the split index, a module. */
  SHARDS("shards.js") {
    @Override
    public byte[] bytes(SearchLanguage language) {
      Map<String, String> sources = sources(List.of("text", "shards"));
      return utf8(ShippedScript.joined(sources) + ShippedScript.exports(sources));
    }
  },
  /** What a search box needs, as one module. */
  QUERY("query.js") {
    @Override
    public byte[] bytes(SearchLanguage language) {
      Map<String, String> sources = sources(OF_QUERY);
      return utf8(ShippedScript.joined(sources) + ShippedScript.exports(sources));
    }
  },
  /**
   * All of it for a worker: one file, as each further one would be a round trip. Only the theme's
   * scripts ask for it, so its address may change with its content.
   */
  WORKER("search-worker.js") {
    @Override
    public byte[] bytes(SearchLanguage language) {
      return bytes(language, false);
    }

    @Override
    public byte[] bytes(SearchLanguage language, boolean cluster) {
      Map<String, String> sources = sources(List.of("text", "shards"));
      sources.putAll(sources(OF_QUERY));
      sources.putAll(sources(cluster ? WITH_CLUSTER : WITHOUT_CLUSTER));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(LUNR.bytes(language));
      out.writeBytes(utf8("\n(() => {\n\"use strict\";\n"));
      out.writeBytes(utf8(ShippedScript.joined(sources)));
      out.writeBytes(utf8("})();\n"));
      return out.toByteArray();
    }
  };

  private static final String FOLDER = "search/";

  /** Each after those that it imports from. */
  private static final List<String> OF_QUERY =
      List.of(
          "text",
          "words",
          "nearness",
          "phrases",
          "typed",
          "query",
          "snippet",
          "files",
          "help",
          "answer");

  private static final List<String> WITHOUT_CLUSTER = List.of("worker", "byfiles");

  private static final List<String> WITH_CLUSTER =
      List.of("worker", "clauses", "cluster", "either", "bycluster");

  private final String file;

  SearchScripts(String file) {
    this.file = file;
  }

  /** The name below {@code /search/} by which other scripts know it. */
  public String file() {
    return file;
  }

  /**
   * Where it is published on a site in {@code language}.
   *
   * @param cluster whether the site names a search cluster
   */
  public SitePath address(SearchLanguage language, boolean cluster) {
    String plain = FOLDER + file;
    return new SitePath(
        this == WORKER ? NamedScripts.name(plain, bytes(language, cluster)) : plain);
  }

  /** Addresses on a site in {@code language} of those whose names change with their content. */
  public static Map<String, SitePath> named(SearchLanguage language, boolean cluster) {
    return Map.of(FOLDER + WORKER.file, WORKER.address(language, cluster));
  }

  /** The script as it is published on a site in {@code language}. */
  public abstract byte[] bytes(SearchLanguage language);

  /**
   * The same on a site that may name a search cluster: what asks one is in the worker's file of
   * such a site, and nowhere else.
   */
  public byte[] bytes(SearchLanguage language, boolean cluster) {
    return bytes(language);
  }

  private static Map<String, String> sources(List<String> names) {
    Map<String, String> sources = new LinkedHashMap<>();
    names.forEach(name -> sources.put(name, source(name)));
    return sources;
  }

  private static String source(String name) {
    return Resource.text(SearchScripts.class, name + ".js");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String path) {
    return Resource.bytes(SearchScripts.class, path);
  }
}
