/** What {@code OsuClient} and the clients generated for apps are built from. */
@NullMarked
package io.github.osuapi.client;

import org.jspecify.annotations.NullMarked;
