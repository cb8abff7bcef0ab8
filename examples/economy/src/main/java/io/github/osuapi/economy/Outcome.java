package io.github.osuapi.economy;

import java.time.Duration;

/**
 * What a job took.
 *
 * @param job the job
 * @param plain the requests of plain calls
 * @param plainTime how long those take at 60 a minute
 * @param ours the requests with what the client has for it
 * @param oursTime how long those take
 * @param fewest the fewest requests that the server's routes allow
 * @param fewestTime how long those take
 */
public record Outcome(
    String job,
    int plain,
    Duration plainTime,
    int ours,
    Duration oursTime,
    int fewest,
    Duration fewestTime) {}
