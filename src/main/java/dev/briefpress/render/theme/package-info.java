/** A theme's templates, words and files, and Thymeleaf, which renders them. */
@NullMarked
package dev.briefpress.render.theme;

import org.jspecify.annotations.NullMarked;
