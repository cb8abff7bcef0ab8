/** What generated JSON adapters are built from. */
@NullMarked
package io.github.osuapi.json;

import org.jspecify.annotations.NullMarked;
