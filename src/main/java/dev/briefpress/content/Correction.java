package dev.briefpress.content;

import java.time.LocalDate;

/** A change made to a brief after publication; never edited afterwards. */
public record Correction(LocalDate on, String text) {}
