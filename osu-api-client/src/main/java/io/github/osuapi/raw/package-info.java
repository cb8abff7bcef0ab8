/** Calls of any route, known to this library or not. */
@NullMarked
package io.github.osuapi.raw;

import org.jspecify.annotations.NullMarked;
