/** What the author of a test adds to the seeded world. */
@NullMarked
package io.github.osuapi.sandbox.addition;

import org.jspecify.annotations.NullMarked;
