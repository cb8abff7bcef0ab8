/** How calls are made to wait for their turn. */
@NullMarked
package io.github.osuapi.limit.internal;

import org.jspecify.annotations.NullMarked;
