/** Keeps javac from warning that nobody claimed the annotations of this project. */
@NullMarked
package io.github.osuapi.processor.unclaimed;

import org.jspecify.annotations.NullMarked;
