/** From a cold JVM to the first answer. */
@NullMarked
package io.github.osuapi.benchmarks.start;

import org.jspecify.annotations.NullMarked;
