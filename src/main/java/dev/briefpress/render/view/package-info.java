/** What templates receive: records of texts, lists and links, ready to be placed. */
@NullMarked
package dev.briefpress.render.view;

import org.jspecify.annotations.NullMarked;
