/** A local osu! server in one process: a model of the server, built from its recorded answers. */
@NullMarked
package io.github.osuapi.sandbox;

import org.jspecify.annotations.NullMarked;
