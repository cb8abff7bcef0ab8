/** Clients, tokens and the pages of the authorization server. */
@NullMarked
package io.github.osuapi.sandbox.oauth;

import org.jspecify.annotations.NullMarked;
