/** The pages of the site. */
@NullMarked
package io.github.osuapi.site.page;

import org.jspecify.annotations.NullMarked;
