package dev.briefpress.content;

import java.util.Optional;

/** One point of a daily edition: {@code **Cybersecurity [CY-01, moderate]:** …}. */
public record Insight(
    String category, Optional<String> code, Optional<Confidence> confidence, RichText text) {}
