/** Writes the generated types and files from the model. */
@NullMarked
package io.github.osuapi.processor.endpoint.write;

import org.jspecify.annotations.NullMarked;
