/** Plots players' ranks and performance points. */
@NullMarked
package io.github.osuapi.stats;

import org.jspecify.annotations.NullMarked;
