/** Annotations as the compiler shows them, whole or not. */
@NullMarked
package io.github.osuapi.processor.mirror;

import org.jspecify.annotations.NullMarked;
