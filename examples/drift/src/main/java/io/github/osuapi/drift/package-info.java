/** Compares the library with what the server is today. */
@NullMarked
package io.github.osuapi.drift;

import org.jspecify.annotations.NullMarked;
