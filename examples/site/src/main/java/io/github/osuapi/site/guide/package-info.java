/** The guides: the Markdown pages below {@code docs}, in the order that they are read in. */
@NullMarked
package io.github.osuapi.site.guide;

import org.jspecify.annotations.NullMarked;
