/**
 * What an endpoint asks of a token, what an app declares that its tokens can do, and the server's
 * rules between the two.
 *
 * <p>{@link io.github.osuapi.annotations.TokenRules} holds the rules; the annotation processor
 * applies them at compile time and the client at run time.
 */
@NullMarked
package io.github.osuapi.annotations;

import org.jspecify.annotations.NullMarked;
