@NullMarked
package io.github.osuapi.drift;

import org.jspecify.annotations.NullMarked;
