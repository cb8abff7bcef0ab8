/** From the declaration of an app to the client that shows only what its tokens open. */
@NullMarked
package io.github.osuapi.processor.app;

import org.jspecify.annotations.NullMarked;
