/** Real jobs, counted in requests and in the time that they take under the limit. */
@NullMarked
package io.github.osuapi.benchmarks.economy;

import org.jspecify.annotations.NullMarked;
