/** Calls a route that only a private server has. */
@NullMarked
package io.github.osuapi.ownendpoint;

import org.jspecify.annotations.NullMarked;
