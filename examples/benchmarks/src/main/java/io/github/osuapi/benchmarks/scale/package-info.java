/** Many users, many waiting calls, long lists. */
@NullMarked
package io.github.osuapi.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
