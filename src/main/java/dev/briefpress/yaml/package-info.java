/** YAML as values with positions, bounded in size and depth. */
@NullMarked
package dev.briefpress.yaml;

import org.jspecify.annotations.NullMarked;
