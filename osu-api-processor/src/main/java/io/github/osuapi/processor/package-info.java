/** The annotation processors of osu-api. */
@NullMarked
package io.github.osuapi.processor;

import org.jspecify.annotations.NullMarked;
