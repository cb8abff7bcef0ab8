/** The site, generated once for all tests. */
@NullMarked
package io.github.osuapi.site;

import org.jspecify.annotations.NullMarked;
