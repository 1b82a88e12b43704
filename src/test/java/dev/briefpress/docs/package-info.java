/**
 * The pages of docs/, README.md and CONTRIBUTING.md: their commands are run, their links followed.
 */
@NullMarked
package dev.briefpress.docs;

import org.jspecify.annotations.NullMarked;
