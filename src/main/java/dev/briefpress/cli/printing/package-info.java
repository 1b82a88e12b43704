/** What commands print to, and what is printed while they work: findings, a progress bar. */
@NullMarked
package dev.briefpress.cli.printing;

import org.jspecify.annotations.NullMarked;
