package io.github.osuapi.limit;

import java.time.Duration;

/**
 * What an application may still ask for, as far as this process knows. Immutable and thread-safe.
 *
 * @param requests how many requests may go out now; {@link Integer#MAX_VALUE} for no limit
 * @param replayDownloads how many replay downloads may go out now; {@link Integer#MAX_VALUE} for no
 *     limit
 * @param points how many of the server's points the token may spend now, of 1200 a minute; {@link
 *     Integer#MAX_VALUE} for no limit. Most calls cost one, {@code users?ids[]} one for each id
 * @param waiting how many calls of the application wait for their turn
 * @param nextRequest how long until a request may go out that is made now, with those that wait
 *     before it; at least that, where calls are under way
 */
public record Quota(
    int requests, int replayDownloads, int points, int waiting, Duration nextRequest) {}
