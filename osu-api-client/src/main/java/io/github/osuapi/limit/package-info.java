/** How many calls go out in a minute, and how many still may. */
@NullMarked
package io.github.osuapi.limit;

import org.jspecify.annotations.NullMarked;
