/**
 * Copies a published site to where readers find it. The program rclone does the copying, and knows
 * the stores; which files, in which order, and what a deploy that did not end has left are decided
 * here.
 */
@NullMarked
package dev.briefpress.deploy;

import org.jspecify.annotations.NullMarked;
