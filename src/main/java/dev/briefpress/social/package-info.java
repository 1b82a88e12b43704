/** Images for link previews, drawn without the machine's fonts and graphics. */
@NullMarked
package dev.briefpress.social;

import org.jspecify.annotations.NullMarked;
