/**
 * What the program git of the machine says about the repository in which a site lies: files,
 * commits, and the texts that files had.
 */
@NullMarked
package dev.briefpress.git;

import org.jspecify.annotations.NullMarked;
