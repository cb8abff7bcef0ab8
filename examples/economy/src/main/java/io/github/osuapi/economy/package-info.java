/** Real jobs, and how many requests they take: plainly written, with our helpers, and at least. */
@NullMarked
package io.github.osuapi.economy;

import org.jspecify.annotations.NullMarked;
