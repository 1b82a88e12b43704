/** Runs the stages and puts their outcome on disk. */
@NullMarked
package dev.briefpress.publish;

import org.jspecify.annotations.NullMarked;
