/** What is kept for a while so that it need not be asked for again. */
@NullMarked
package io.github.osuapi.cache;

import org.jspecify.annotations.NullMarked;
