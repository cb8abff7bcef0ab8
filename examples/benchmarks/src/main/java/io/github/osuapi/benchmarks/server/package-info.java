/** A server that costs next to nothing, in a process of its own. */
@NullMarked
package io.github.osuapi.benchmarks.server;

import org.jspecify.annotations.NullMarked;
