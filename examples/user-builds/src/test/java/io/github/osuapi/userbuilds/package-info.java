/** Builds projects as users have them, with the jars alone, and runs what comes out. */
@NullMarked
package io.github.osuapi.userbuilds;

import org.jspecify.annotations.NullMarked;
