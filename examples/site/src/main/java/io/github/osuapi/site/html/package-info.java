/** Pieces of HTML: escaped text, javadoc text, types with links, coloured code. */
@NullMarked
package io.github.osuapi.site.html;

import org.jspecify.annotations.NullMarked;
