/** Tokens kept in a database. The one package that needs the module {@code java.sql}. */
@NullMarked
package io.github.osuapi.oauth.jdbc;

import org.jspecify.annotations.NullMarked;
