/** What a call can fail with: one unchecked tree. */
@NullMarked
package io.github.osuapi.error;

import org.jspecify.annotations.NullMarked;
