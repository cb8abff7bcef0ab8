/** What several packages of the client need, and no program. */
@NullMarked
package io.github.osuapi.internal;

import org.jspecify.annotations.NullMarked;
