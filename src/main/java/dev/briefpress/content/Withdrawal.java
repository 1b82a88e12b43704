package dev.briefpress.content;

import java.time.LocalDate;

/** Since when, and why, a brief no longer stands. */
public record Withdrawal(LocalDate on, String reason) {}
