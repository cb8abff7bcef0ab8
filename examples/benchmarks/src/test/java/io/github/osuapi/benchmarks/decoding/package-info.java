@NullMarked
package io.github.osuapi.benchmarks.decoding;

import org.jspecify.annotations.NullMarked;
