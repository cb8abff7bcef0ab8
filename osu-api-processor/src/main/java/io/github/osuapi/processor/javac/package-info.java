/** What osu-api does while javac analyses code, after annotation processing. */
@NullMarked
package io.github.osuapi.processor.javac;

import org.jspecify.annotations.NullMarked;
