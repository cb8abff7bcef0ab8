/** Calls of narrowed clients in the sources that javac has analysed. */
@NullMarked
package io.github.osuapi.processor.calls;

import org.jspecify.annotations.NullMarked;
