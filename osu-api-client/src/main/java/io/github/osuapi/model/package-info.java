/** The structures of the server's answers, under the server's names. */
@NullMarked
package io.github.osuapi.model;

import org.jspecify.annotations.NullMarked;
