/** What the compiler shows of declarations: their annotations, whole or not, and their types. */
@NullMarked
package io.github.osuapi.processor.mirror;

import org.jspecify.annotations.NullMarked;
