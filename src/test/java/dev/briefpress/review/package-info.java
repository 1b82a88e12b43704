@NullMarked
package dev.briefpress.review;

import org.jspecify.annotations.NullMarked;
