/** Compiles users' projects against the client as its jar has it, with the processor beside it. */
@NullMarked
package io.github.osuapi.refusal;

import org.jspecify.annotations.NullMarked;
