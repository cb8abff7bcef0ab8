/** Writes the client of an app. */
@NullMarked
package io.github.osuapi.processor.app.write;

import org.jspecify.annotations.NullMarked;
