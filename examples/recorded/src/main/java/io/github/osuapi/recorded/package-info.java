/** Answers that the real osu-web server gave on made-up data, and its route table. */
@NullMarked
package io.github.osuapi.recorded;

import org.jspecify.annotations.NullMarked;
