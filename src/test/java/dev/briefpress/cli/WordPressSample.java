package dev.briefpress.cli;

/** An export of WordPress in which each post is a whole brief. */
final class WordPressSample {
  private static final String BRIEF =
      """
      <h2>1. BLUF (Bottom Line Up Front)</h2>
      <p>The port authority of Riga has closed one berth after a camera showed divers below a
      tanker. It is likely that the hull was inspected. There is moderate confidence in this
      judgement.</p>
      <p>%s</p>
      <h2>2. Competing Hypotheses</h2>
      <ul><li><strong>Hypothesis A:</strong> The divers inspected the hull for the insurer.</li>
      <li><strong>Hypothesis B:</strong> The divers fixed something to the hull.</li>
      <li><strong>Assessment:</strong> Hypothesis A is better supported by the log.</li></ul>
      <h2>3. Key Assumptions and Red Flags</h2>
      <ul><li><strong>Assumptions:</strong> The clock of the camera was right.</li>
      <li><strong>Information Gaps:</strong> Nobody has said who paid for the boat.</li>
      <li><strong>Bias &amp; Deception Risks:</strong> The insurer wants a quiet harbour.</li></ul>
      <h2>4. Implications and Strategic Risks</h2>
      <p>The closure shows how easily a harbour can be slowed down.</p>
      <ul><li><strong>Political / Geopolitical:</strong> Neighbours may ask for patrols.</li>
      <li><strong>Security / Counter-Terrorism:</strong> Patrols tie down boats.</li>
      <li><strong>Cyber / Information Space:</strong> A doctored picture goes round.</li>
      <li><strong>Economic / Social:</strong> Demurrage was paid for two ships.</li></ul>
      <h2>5. Recommendations and Outlook</h2>
      <ul><li><strong>Immediate Actions (0–30 days):</strong> Publish the log.</li>
      <li><strong>Medium-Term Posture (1–12 months):</strong> Fit a second camera.</li>
      <li><strong>Scenario Outlook:</strong><ul><li><strong>Best:</strong> It opens soon.</li>
      <li><strong>Worst:</strong> A second closure follows.</li>
      <li><strong>Most-Likely:</strong> Patrols go on.</li></ul></li></ul>
      <h2>6. Key Individuals and Entities</h2>
      <ul><li>Port Authority of Riga</li></ul>
      <h2>7. Thematic Tags</h2>
      <p>harbour security, divers</p>
      <h2>Structured Analytic Techniques Applied</h2>
      <ul><li><strong>Deception Detection:</strong> The picture was held against the log.</li></ul>
      """;

  private final StringBuilder items = new StringBuilder();
  private int posts;

  /** A further post, whose address ends in {@code slug}. */
  WordPressSample post(String slug, String status, String more) {
    return post(slug, status, more, "");
  }

  /** The same with more HTML in its first section. */
  WordPressSample post(String slug, String status, String more, String html) {
    int id = ++posts;
    items.append(
        """
        <item><title>Post %1$d</title><link>https://old.example/2026/03/02/%2$s/</link>
        <dc:creator>ann</dc:creator><guid isPermaLink="false">https://old.example/?p=%1$d</guid>
        <content:encoded><![CDATA[%3$s]]></content:encoded>
        <wp:post_id>%1$d</wp:post_id><wp:post_date>2026-03-02 14:30:00</wp:post_date>
        <wp:post_date_gmt>2026-03-02 12:30:00</wp:post_date_gmt><wp:post_name>%2$s</wp:post_name>
        <wp:status>%4$s</wp:status><wp:post_type>post</wp:post_type>%5$s
        <category domain="category" nicename="cyber">Cybersecurity</category></item>
        """
            .formatted(id, slug, BRIEF.formatted(html), status, more));
    return this;
  }

  /** An item of another type, or that is gone. */
  WordPressSample item(String title, String type, String status) {
    items.append(
        """
        <item><title>%s</title><link>https://old.example/x/</link><wp:post_type>%s</wp:post_type>
        <wp:status>%s</wp:status></item>
        """
            .formatted(title, type, status));
    return this;
  }

  String text() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
         xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><wp:author><wp:author_login>ann</wp:author_login>
        <wp:author_display_name>Ann Lee</wp:author_display_name></wp:author>
        """
        + items
        + "</channel></rss>\n";
  }
}
