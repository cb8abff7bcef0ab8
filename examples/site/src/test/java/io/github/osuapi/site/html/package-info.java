/** Pieces of pages. */
@NullMarked
package io.github.osuapi.site.html;

import org.jspecify.annotations.NullMarked;
