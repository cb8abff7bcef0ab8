/**
 * From {@code @JsonModel} types to Moshi adapters. {@link
 * io.github.osuapi.processor.json.ModelReader} reads declarations into models, {@link
 * io.github.osuapi.processor.json.ModelRules} says what is wrong with them, and the writers turn
 * sound ones into source.
 */
@NullMarked
package io.github.osuapi.processor.json;

import org.jspecify.annotations.NullMarked;
