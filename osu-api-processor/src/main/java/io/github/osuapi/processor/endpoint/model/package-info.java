/** Endpoint declarations as plain data: what readers make, rules check and writers write. */
@NullMarked
package io.github.osuapi.processor.endpoint.model;

import org.jspecify.annotations.NullMarked;
