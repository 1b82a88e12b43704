/** What changed in a brief after it was published: what its author says of it, and its versions. */
@NullMarked
package dev.briefpress.ledger;

import org.jspecify.annotations.NullMarked;
