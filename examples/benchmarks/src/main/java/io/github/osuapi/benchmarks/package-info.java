/** Runs the suites and writes what they found. */
@NullMarked
package io.github.osuapi.benchmarks;

import org.jspecify.annotations.NullMarked;
