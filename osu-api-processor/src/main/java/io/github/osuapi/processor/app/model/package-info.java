/** Apps and known endpoints as plain data. */
@NullMarked
package io.github.osuapi.processor.app.model;

import org.jspecify.annotations.NullMarked;
