/** What a declaration must hold to: one rule, one class. */
@NullMarked
package io.github.osuapi.processor.endpoint.check;

import org.jspecify.annotations.NullMarked;
