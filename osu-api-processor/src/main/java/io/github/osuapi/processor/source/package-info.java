/** Text from elsewhere as it may stand in a source file. */
@NullMarked
package io.github.osuapi.processor.source;

import org.jspecify.annotations.NullMarked;
