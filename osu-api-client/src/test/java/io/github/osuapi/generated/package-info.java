/** Endpoints that the processor really generates code for, called over real sockets. */
@NullMarked
package io.github.osuapi.generated;

import org.jspecify.annotations.NullMarked;
