/** How a list is walked page by page: for generated code, and for requests written by hand. */
@NullMarked
package io.github.osuapi.paging;

import org.jspecify.annotations.NullMarked;
