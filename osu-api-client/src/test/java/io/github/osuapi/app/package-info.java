/** Compiles real apps with the real processor, against the real endpoints. */
@NullMarked
package io.github.osuapi.app;

import org.jspecify.annotations.NullMarked;
