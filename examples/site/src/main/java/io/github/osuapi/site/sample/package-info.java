/** Code that the site shows, and what a compiler needs besides to compile it. */
@NullMarked
package io.github.osuapi.site.sample;

import org.jspecify.annotations.NullMarked;
