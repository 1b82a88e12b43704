/** The language server: findings, completion and navigation while an editor types. */
@NullMarked
package dev.briefpress.lsp;

import org.jspecify.annotations.NullMarked;
