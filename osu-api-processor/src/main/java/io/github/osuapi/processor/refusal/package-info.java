/** Explains why a call does not exist on a narrowed client, and what to declare for it. */
@NullMarked
package io.github.osuapi.processor.refusal;

import org.jspecify.annotations.NullMarked;
