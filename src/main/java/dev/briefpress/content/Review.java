package dev.briefpress.content;

import java.time.LocalDate;

/** Who read the brief before it was published, and when. */
public record Review(String by, LocalDate on) {}
