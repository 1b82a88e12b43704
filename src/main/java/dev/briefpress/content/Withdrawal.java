package dev.briefpress.content;

import java.time.LocalDate;

/**
 * Since when, and why, a brief no longer stands.
 *
 * @param title whether the notice at its address shows its title
 */
public record Withdrawal(LocalDate on, String reason, boolean title) {}
