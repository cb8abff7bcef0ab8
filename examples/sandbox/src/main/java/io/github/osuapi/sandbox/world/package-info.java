/** The seeded world: users, beatmaps, scores and the rest, harvested from recorded answers. */
@NullMarked
package io.github.osuapi.sandbox.world;

import org.jspecify.annotations.NullMarked;
