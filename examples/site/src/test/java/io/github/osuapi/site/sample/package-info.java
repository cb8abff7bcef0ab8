/** The code that the site shows, compiled and run. */
@NullMarked
package io.github.osuapi.site.sample;

import org.jspecify.annotations.NullMarked;
