/** Replays: {@code .osr} files, read, changed and written. */
@NullMarked
package io.github.osuapi.replay;

import org.jspecify.annotations.NullMarked;
