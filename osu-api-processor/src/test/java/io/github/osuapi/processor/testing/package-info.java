/**
 * Compiles sources with processors, on javac and on the Eclipse compiler, and tells the outcome.
 */
@NullMarked
package io.github.osuapi.processor.testing;

import org.jspecify.annotations.NullMarked;
