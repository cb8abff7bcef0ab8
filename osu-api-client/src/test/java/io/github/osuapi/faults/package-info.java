/** The proof that nothing is lost and no limit exceeded, whatever goes wrong; and its figures. */
@NullMarked
package io.github.osuapi.faults;

import org.jspecify.annotations.NullMarked;
