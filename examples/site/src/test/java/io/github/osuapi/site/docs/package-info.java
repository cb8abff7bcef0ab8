/** The pages of documentation, held against the project. */
@NullMarked
package io.github.osuapi.site.docs;

import org.jspecify.annotations.NullMarked;
