package io.github.osuapi.limit.internal;

import io.github.osuapi.limit.Quota;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.Timekeeper;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The limits of one application, which all its clients in this process share. Calls go out in the
 * order in which they asked; one that waits for something of its own, such as its token or a replay
 * download, lets others pass.
 *
 * <p>Thread-safe. Nothing is sent, read or called back under its lock.
 */
public final class ApplicationLimits {
  /** A millisecond: until the next try, where a clock goes back, against its contract. */
  private static final long SOON = 1_000_000;

  private final Timekeeper time;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Object, Member> members = new WeakHashMap<>();
  private final Map<Object, WeakReference<TokenGate>> gates = new WeakHashMap<>();
  private final Set<TokenGate> busy = new HashSet<>();
  private final Map<Line.Key, Line> lines = new LinkedHashMap<>();
  private final Windows requests;
  private final Windows replayDownloads;
  private final Handover handover = new Handover();
  private RateLimits limits = RateLimits.none();
  private long asked;
  private long joined;
  private long lastGiven;
  private @Nullable Wake wake;
  private volatile @Nullable SharedLine shared;

  /** What a client wants; those that came later have higher numbers. */
  private record Member(RateLimits wanted, @Nullable SharedCounts counts, long number) {}

  private record Wake(long at, Runnable cancel) {}

  ApplicationLimits(Timekeeper time) {
    this.time = time;
    this.requests = new Windows(time);
    this.replayDownloads = new Windows(time);
    this.lastGiven = time.nanos();
  }

  /**
   * Adds a client. Where clients want different limits, the lowest counts; where they share them
   * with other processes in different stores, the store of the latest.
   *
   * @param client the client, which is held weakly
   * @param wanted its limits
   * @param counts what other processes share; {@code null} for nothing
   */
  void join(Object client, RateLimits wanted, @Nullable SharedCounts counts) {
    lock.lock();
    try {
      members.put(client, new Member(wanted, counts, joined++));
      agree();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes a client out, with what it wanted.
   *
   * @param client the client
   */
  public void leave(Object client) {
    lock.lock();
    try {
      if (members.remove(client) != null && !members.isEmpty()) {
        agree();
      }
      forgetIdleLocked();
      moveLocked();
    } finally {
      lock.unlock();
    }
    handOver();
  }

  private void forgetIdleLocked() {
    Iterator<TokenGate> each = busy.iterator();
    while (each.hasNext()) {
      if (each.next().isIdle()) {
        each.remove();
      }
    }
  }

  private void agree() {
    RateLimits lowest = RateLimits.none();
    Member latest = null;
    for (Member member : members.values()) {
      lowest = lowest.and(member.wanted());
      if (member.counts() != null && (latest == null || member.number() > latest.number())) {
        latest = member;
      }
    }
    share(latest == null ? null : latest.counts());
    limits = lowest;
    requests.set(limits.isNone() ? null : WindowShape.perMinute(limits.requestsPerMinute()));
    replayDownloads.set(
        limits.isNone() ? null : WindowShape.perMinute(limits.replayDownloadsPerMinute()));
  }

  /** Those that wait in the line of another store go on to wait there. */
  private void share(@Nullable SharedCounts counts) {
    SharedLine line = shared;
    if (counts == null) {
      shared = null;
    } else if (line == null || !line.counts().areIn(counts)) {
      shared = new SharedLine(counts, time, this::limits);
    }
  }

  /**
   * Returns what counts for one token.
   *
   * @param token what stands for the token
   * @return its gate, the same for each caller of that token for as long as one has it, the token
   *     has spent points, or it is told to wait
   */
  public TokenGate gate(Object token) {
    lock.lock();
    try {
      forgetIdleLocked();
      WeakReference<TokenGate> entry = gates.get(token);
      TokenGate known = entry == null ? null : entry.get();
      if (known != null) {
        return known;
      }
      TokenGate gate = new TokenGate(time, token);
      // An entry lives as long as its key, which must be the one that the gate holds.
      gates.remove(token);
      gates.put(token, new WeakReference<>(gate));
      return gate;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets a call go out where it may at once. Does not block.
   *
   * @param gate what counts for its token
   * @param demand what it takes
   * @return its leave, or {@code null} where it must wait
   */
  public @Nullable Permit tryTake(TokenGate gate, Demand demand) {
    lock.lock();
    try {
      return lines.isEmpty() && shared == null ? takeLocked(gate, demand) : null;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Puts a call into the line. Does not block.
   *
   * @param gate what counts for its token
   * @param demand what it takes
   * @return its turn to be; its stages run on the timer's thread or on one that ends another call
   */
  public Turn await(TokenGate gate, Demand demand) {
    return await(new Line.Key(gate, demand.replayDownload(), false), demand);
  }

  /**
   * Puts a call into the line that is under way and sends once more: before all that are not. It
   * has a thread, which those that go out before it could be waiting for. Does not block.
   *
   * @param gate what counts for its token
   * @param demand what it takes
   * @return its turn to be, as of {@link #await}
   */
  public Turn awaitAgain(TokenGate gate, Demand demand) {
    return await(new Line.Key(gate, demand.replayDownload(), true), demand);
  }

  private Turn await(Line.Key key, Demand demand) {
    Turn turn;
    lock.lock();
    try {
      Line line = lines.computeIfAbsent(key, k -> new Line(this, k));
      turn = new Turn(line, demand, asked++ + (key.again() ? Long.MIN_VALUE : 0));
      line.add(turn);
      moveLocked();
    } finally {
      lock.unlock();
    }
    handOver();
    return turn;
  }

  /**
   * Lets none of a token's calls through for some time, as the server asked.
   *
   * @param gate what counts for the token
   * @param delay for how long
   */
  public void shut(TokenGate gate, Duration delay) {
    lock.lock();
    try {
      busy.add(gate);
      gate.shut(delay.toNanos());
    } finally {
      lock.unlock();
    }
  }

  /**
   * Tells what may still go out.
   *
   * @param gate what counts for the token
   * @return what is left
   */
  public Quota quota(TokenGate gate) {
    lock.lock();
    try {
      int waiting = waitingLocked();
      return new Quota(
          requests.free(),
          replayDownloads.free(),
          limits.isNone() ? Integer.MAX_VALUE : gate.available(),
          waiting,
          Duration.ofNanos(estimateLocked(gate, waiting)));
    } finally {
      lock.unlock();
    }
  }

  /**
   * Guesses how long a call will wait that asks now.
   *
   * @param gate what counts for its token
   * @return how long, where no other call leaves the line
   */
  public Duration estimate(TokenGate gate) {
    lock.lock();
    try {
      int waiting = waitingLocked();
      return Duration.ofNanos(estimateLocked(gate, waiting));
    } finally {
      lock.unlock();
    }
  }

  private long estimateLocked(TokenGate gate, int waiting) {
    long first = requests.nanosUntilFree();
    WindowShape shape = requests.shape();
    long rounds = shape == null ? 0 : (waiting / shape.slots()) * shape.period().toNanos();
    long known = first == Long.MAX_VALUE ? (shape == null ? 0 : shape.period().toNanos()) : first;
    return Math.max(gate.nanosUntilOpen(), known + rounds);
  }

  void end(Permit permit, boolean sent) {
    lock.lock();
    try {
      permit.endLocked(sent);
      moveLocked();
    } finally {
      lock.unlock();
    }
    handOver();
  }

  void leave(Line line, Turn turn) {
    lock.lock();
    try {
      removeLocked(line, turn);
      moveLocked();
    } finally {
      lock.unlock();
    }
    handOver();
  }

  private void removeLocked(Line line, Turn turn) {
    // A turn that has come may still leave, and another line of the same key has begun since.
    if (line.remove(turn) && line.isEmpty()) {
      lines.remove(line.key());
    }
  }

  private @Nullable Permit takeLocked(TokenGate gate, Demand demand) {
    if (gate.nanosUntilOpen() > 0) {
      return null;
    }
    boolean counted = !limits.isNone();
    if (counted && !gate.take(demand)) {
      return null;
    }
    SlotsTaken slots = takeSlotsLocked(demand);
    if (slots == null) {
      if (counted) {
        gate.giveBack(demand);
      }
      return null;
    }
    if (counted) {
      busy.add(gate);
    }
    lastGiven = time.nanos();
    return new Permit(this, gate, demand, counted, slots);
  }

  private @Nullable SlotsTaken takeSlotsLocked(Demand demand) {
    SlotsTaken request = requests.take(SlotsTaken.NONE);
    return request == null || !demand.replayDownload() ? request : replayDownloads.take(request);
  }

  /** Lets all go out whose turn has come, and sees to it that the next are woken. */
  private void moveLocked() {
    long nanos = letOutLocked();
    if (lines.isEmpty()) {
      sleepLocked();
    } else if (nanos < Long.MAX_VALUE) {
      wakeIn(nanos);
    }
  }

  /** To be called without the lock. */
  private void handOver() {
    if (!handover.isEmpty()) {
      handover.run();
    }
  }

  /** Nobody waits, so that the timer's thread need not either. */
  private void sleepLocked() {
    Wake known = wake;
    wake = null;
    if (known != null) {
      known.cancel().run();
    }
  }

  private void give(Turn turn, Permit permit) {
    SharedLine others = shared;
    if (others != null) {
      others.add(turn, permit);
    } else if (!turn.complete(permit)) {
      permit.unused();
    }
  }

  private RateLimits limits() {
    lock.lock();
    try {
      return limits;
    } finally {
      lock.unlock();
    }
  }

  private int waitingLocked() {
    SharedLine others = shared;
    return lines.values().stream().mapToInt(Line::size).sum()
        + (others == null ? 0 : others.size());
  }

  private long letOutLocked() {
    while (!lines.isEmpty()) {
      long shortest = Long.MAX_VALUE;
      Turn next = null;
      long free = requests.nanosUntilFree();
      if (free > 0) {
        return free;
      }
      for (Line line : lines.values()) {
        Turn first = line.first();
        long nanos = nanosUntilFree(line.key(), first.demand());
        if (nanos == 0 && (next == null || first.number() < next.number())) {
          next = first;
        }
        shortest = Math.min(shortest, nanos);
      }
      if (next == null) {
        return shortest;
      }
      Permit permit = takeLocked(next.line().key().gate(), next.demand());
      if (permit == null) {
        return SOON;
      }
      removeLocked(next.line(), next);
      Turn told = next;
      handover.add(() -> give(told, permit));
    }
    return Long.MAX_VALUE;
  }

  private long nanosUntilFree(Line.Key key, Demand demand) {
    long token = key.gate().nanosUntilFree(demand, !limits.isNone());
    return key.replayDownloads() ? Math.max(token, replayDownloads.nanosUntilFree()) : token;
  }

  private void wakeIn(long nanos) {
    long at = time.nanos() + nanos;
    Wake known = wake;
    if (known != null) {
      if (known.at() - at <= 0) {
        return;
      }
      known.cancel().run();
    }
    wake = null;
    try {
      wake = new Wake(at, time.schedule(nanos, this::woken));
    } catch (RuntimeException | Error e) {
      // The system gives no thread to wake them, and nobody else might.
      failLocked(e);
    }
  }

  private void failLocked(Throwable problem) {
    for (Line line : List.copyOf(lines.values())) {
      for (Turn turn : line.turns()) {
        removeLocked(line, turn);
        handover.add(() -> turn.completeExceptionally(problem));
      }
    }
  }

  private void woken() {
    lock.lock();
    try {
      wake = null;
      moveLocked();
    } finally {
      lock.unlock();
    }
    handOver();
  }

  /** Tells whether it can be forgotten: no client has it, and its last call has left the window. */
  boolean isIdle() {
    lock.lock();
    try {
      return members.isEmpty()
          && lines.isEmpty()
          && time.nanos() - lastGiven > Duration.ofMinutes(10).toNanos();
    } finally {
      lock.unlock();
    }
  }
}
