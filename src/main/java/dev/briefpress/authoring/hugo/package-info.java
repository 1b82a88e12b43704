/** Projects of Hugo: their pages, the addresses at which Hugo published them, their files. */
@NullMarked
package dev.briefpress.authoring.hugo;

import org.jspecify.annotations.NullMarked;
