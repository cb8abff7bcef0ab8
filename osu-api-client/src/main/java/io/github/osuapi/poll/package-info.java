/** Asking again and again for what is new, no more often than osu! asks for. */
@NullMarked
package io.github.osuapi.poll;

import org.jspecify.annotations.NullMarked;
