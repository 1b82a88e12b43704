@NullMarked
package dev.briefpress.feeds;

import org.jspecify.annotations.NullMarked;
