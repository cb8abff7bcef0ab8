/** Models of the recorded answers that the tests of generated adapters read. */
@NullMarked
package io.github.osuapi.json.sample;

import org.jspecify.annotations.NullMarked;
