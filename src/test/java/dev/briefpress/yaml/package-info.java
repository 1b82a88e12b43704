/** Tests of reading YAML. */
@NullMarked
package dev.briefpress.yaml;

import org.jspecify.annotations.NullMarked;
