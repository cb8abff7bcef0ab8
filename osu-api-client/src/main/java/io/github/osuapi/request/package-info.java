/** Requests: what every endpoint's generated request type is built from. */
@NullMarked
package io.github.osuapi.request;

import org.jspecify.annotations.NullMarked;
