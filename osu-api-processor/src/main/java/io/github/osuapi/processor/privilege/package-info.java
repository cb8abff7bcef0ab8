/** Holds the scopes that an app declares against the calls that its code makes. */
@NullMarked
package io.github.osuapi.processor.privilege;

import org.jspecify.annotations.NullMarked;
