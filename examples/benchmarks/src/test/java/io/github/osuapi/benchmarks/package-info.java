@NullMarked
package io.github.osuapi.benchmarks;

import org.jspecify.annotations.NullMarked;
