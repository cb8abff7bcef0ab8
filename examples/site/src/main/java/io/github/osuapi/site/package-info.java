/** Writes the reference site: the pages on endpoints and models, the guides, the scope explorer. */
@NullMarked
package io.github.osuapi.site;

import org.jspecify.annotations.NullMarked;
