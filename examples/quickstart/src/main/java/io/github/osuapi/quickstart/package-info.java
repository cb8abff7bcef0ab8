/** A command that prints a player's profile, best scores and friends. */
@NullMarked
package io.github.osuapi.quickstart;

import org.jspecify.annotations.NullMarked;
