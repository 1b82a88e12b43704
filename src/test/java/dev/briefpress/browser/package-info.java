/** Tests' way to a real browser: headless Chromium and a small server for the pages it opens. */
@NullMarked
package dev.briefpress.browser;

import org.jspecify.annotations.NullMarked;
