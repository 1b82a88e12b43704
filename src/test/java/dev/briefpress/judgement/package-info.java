@NullMarked
package dev.briefpress.judgement;

import org.jspecify.annotations.NullMarked;
