/** Writes, at build time, the records that the other JSON libraries decode to. */
@NullMarked
package io.github.osuapi.benchmarks.generator;

import org.jspecify.annotations.NullMarked;
