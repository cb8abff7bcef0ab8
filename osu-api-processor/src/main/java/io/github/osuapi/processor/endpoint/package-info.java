/** From endpoint interfaces to the calls that users make: reads, checks, then writes. */
@NullMarked
package io.github.osuapi.processor.endpoint;

import org.jspecify.annotations.NullMarked;
