/** The client: where users begin. */
@NullMarked
package io.github.osuapi;

import org.jspecify.annotations.NullMarked;
