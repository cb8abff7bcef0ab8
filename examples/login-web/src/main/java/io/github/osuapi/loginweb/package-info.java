/** A website whose users log in with osu!. */
@NullMarked
package io.github.osuapi.loginweb;

import org.jspecify.annotations.NullMarked;
