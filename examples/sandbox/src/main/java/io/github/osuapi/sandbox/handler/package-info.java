/** What each resource answers, on top of the world. */
@NullMarked
package io.github.osuapi.sandbox.handler;

import org.jspecify.annotations.NullMarked;
