/** The server's route table, the checks before a handler, and what a handler sees of a request. */
@NullMarked
package io.github.osuapi.sandbox.route;

import org.jspecify.annotations.NullMarked;
