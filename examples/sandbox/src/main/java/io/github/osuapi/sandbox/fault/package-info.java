/** Faults on demand. */
@NullMarked
package io.github.osuapi.sandbox.fault;

import org.jspecify.annotations.NullMarked;
