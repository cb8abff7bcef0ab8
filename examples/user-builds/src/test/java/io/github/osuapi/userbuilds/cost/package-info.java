/** Measures what the processor costs a user's build. */
@NullMarked
package io.github.osuapi.userbuilds.cost;

import org.jspecify.annotations.NullMarked;
