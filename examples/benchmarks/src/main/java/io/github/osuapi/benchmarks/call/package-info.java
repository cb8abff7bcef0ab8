/**
 * A call over loopback: the client against OkHttp alone, and against what one would write by hand.
 */
@NullMarked
package io.github.osuapi.benchmarks.call;

import org.jspecify.annotations.NullMarked;
