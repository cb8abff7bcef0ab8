/** That nothing which opens an account is shown where others may read it. */
@NullMarked
package io.github.osuapi.secrets;

import org.jspecify.annotations.NullMarked;
