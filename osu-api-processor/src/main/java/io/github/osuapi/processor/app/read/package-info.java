/** Reads the declarations of apps, and the endpoints that libraries and this compilation have. */
@NullMarked
package io.github.osuapi.processor.app.read;

import org.jspecify.annotations.NullMarked;
