/**
 * The structures of the server's answers, under the server's names, and the values of its requests.
 *
 * <p>A component that may be null is null both where the server sends null and where it sends
 * nothing; its description says what either means. Many structures have components that only some
 * routes fill: they stand last. Times are in UTC, lengths of time come in whole seconds, addresses
 * are kept as text. A ruleset is a {@link Ruleset} where the server names it, and a number where
 * the server numbers it: 0 osu!, 1 osu!taiko, 2 osu!catch, 3 osu!mania.
 *
 * <p>All types here are immutable; lists and maps that were read from an answer cannot be changed.
 */
@NullMarked
package io.github.osuapi.model;

import org.jspecify.annotations.NullMarked;
