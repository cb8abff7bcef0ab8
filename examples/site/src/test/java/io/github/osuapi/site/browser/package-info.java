/** The site in a real browser. */
@NullMarked
package io.github.osuapi.site.browser;

import org.jspecify.annotations.NullMarked;
