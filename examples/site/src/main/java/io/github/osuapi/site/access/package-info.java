/** What each token opens, worked out from the rules of tokens for every set of scopes. */
@NullMarked
package io.github.osuapi.site.access;

import org.jspecify.annotations.NullMarked;
