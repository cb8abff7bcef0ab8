/** What the site tells, read from the client: its table, its index of endpoints and its sources. */
@NullMarked
package io.github.osuapi.site.facts;

import org.jspecify.annotations.NullMarked;
