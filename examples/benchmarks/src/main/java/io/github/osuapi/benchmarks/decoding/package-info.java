/** Decoding of answers: our adapters against other libraries, and against the reader beneath. */
@NullMarked
package io.github.osuapi.benchmarks.decoding;

import org.jspecify.annotations.NullMarked;
