/** How tokens are got, kept and read. */
@NullMarked
package io.github.osuapi.oauth;

import org.jspecify.annotations.NullMarked;
