/** A local osu! server for JUnit tests. */
@NullMarked
package io.github.osuapi.sandbox.junit;

import org.jspecify.annotations.NullMarked;
