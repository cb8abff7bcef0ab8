/** Reads endpoint interfaces into the model; says nothing about whether they are right. */
@NullMarked
package io.github.osuapi.processor.endpoint.read;

import org.jspecify.annotations.NullMarked;
