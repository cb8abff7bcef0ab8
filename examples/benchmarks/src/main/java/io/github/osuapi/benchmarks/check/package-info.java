/** What is done for a call besides sending and reading it. */
@NullMarked
package io.github.osuapi.benchmarks.check;

import org.jspecify.annotations.NullMarked;
