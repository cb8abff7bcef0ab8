/** Holds what the table predicts against what the sandbox and the real server did. */
@NullMarked
package io.github.osuapi.access;

import org.jspecify.annotations.NullMarked;
