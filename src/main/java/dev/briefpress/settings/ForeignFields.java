package dev.briefpress.settings;

import java.util.Map;
import java.util.Set;

/** The fields of front matter that other programs know, and briefs do not have by that name. */
public final class ForeignFields {
  /** Fields that keep a document from being published, and what to write here. */
  public static final Map<String, String> WITHHOLDING =
      Map.of(
          "draft", "status: draft",
          "private", "status: draft",
          "hidden", "status: draft",
          "published", "status: draft",
          "publish", "status: draft",
          "visibility", "status: draft",
          "embargo", "date: YYYY-MM-DD",
          "classification", "tlp: AMBER",
          "marking", "tlp: AMBER");

  /** Other names of fields that briefs have. */
  public static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("description", "summary"),
          Map.entry("excerpt", "summary"),
          Map.entry("abstract", "summary"),
          Map.entry("subtitle", "summary"),
          Map.entry("lastmod", "updated"),
          Map.entry("modified", "updated"),
          Map.entry("last_modified_at", "updated"),
          Map.entry("keywords", "tags"),
          Map.entry("categories", "category"),
          Map.entry("permalink", "aliases"),
          Map.entry("redirect_from", "aliases"),
          Map.entry("language", "lang"),
          Map.entry("locale", "lang"),
          Map.entry("pubDate", "date"),
          Map.entry("publishDate", "date"));

  /** Fields that have no meaning here. */
  public static final Set<String> WITHOUT_MEANING =
      Set.of(
          "layout",
          "template",
          "weight",
          "toc",
          "author",
          "image",
          "cover",
          "thumbnail",
          "comments",
          "math",
          "series",
          "linkTitle",
          "cascade",
          "outputs",
          "url",
          "eleventyNavigation");

  private ForeignFields() {}
}
