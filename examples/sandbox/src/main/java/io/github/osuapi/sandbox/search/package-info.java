/** What the server reads out of the words of a search for beatmapsets, and what fits them. */
@NullMarked
package io.github.osuapi.sandbox.search;

import org.jspecify.annotations.NullMarked;
