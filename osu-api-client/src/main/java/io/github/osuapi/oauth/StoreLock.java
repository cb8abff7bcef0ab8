package io.github.osuapi.oauth;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lock across processes, which ends with the process that holds it. */
final class StoreLock {
  /** More than the longest renewal takes. */
  private static final Duration MOST = Duration.ofSeconds(90);

  private static final Duration BETWEEN = Duration.ofMillis(15);

  private final Path store;
  private final Path file;

  StoreLock(Path store) {
    this.store = store;
    this.file = store.resolveSibling("." + store.getFileName() + ".lock");
  }

  /** A lock that is held until it is closed. */
  record Hold(FileChannel channel) implements AutoCloseable {
    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw new TokenStoreException("a lock on tokens cannot be given back", e);
      }
    }
  }

  Hold hold() {
    FileChannel channel = null;
    try {
      OwnerOnly.createDirectories(file.getParent());
      channel =
          FileChannel.open(
              file,
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
              OwnerOnly.file(file));
      await(channel);
      return new Hold(channel);
    } catch (IOException e) {
      closeQuietly(channel);
      throw new TokenStoreException(
          "the tokens in "
              + store
              + " cannot be locked, so they are not renewed: "
              + reason(e)
              + ". See to the rights of their directory",
          e);
    } catch (RuntimeException e) {
      closeQuietly(channel);
      throw e;
    }
  }

  private void await(FileChannel channel) throws IOException {
    long start = System.nanoTime();
    while (true) {
      if (isLocked(channel)) {
        return;
      }
      if (System.nanoTime() - start > MOST.toNanos()) {
        throw new TokenStoreException(
            "the tokens in "
                + store
                + " have been locked by another process for "
                + MOST.toSeconds()
                + " seconds: see whether one hangs",
            null);
      }
      pause();
    }
  }

  /** Not by lock(), which waits for ever, and closes the channel when it is interrupted. */
  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // A second copy of this library in the process holds it.
      return false;
    }
  }

  private void pause() {
    try {
      Thread.sleep(BETWEEN.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TokenStoreException(
          "waiting for the lock on the tokens in " + store + " was interrupted", e);
    }
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        return;
      }
    }
  }

  /** The message of such an exception is often the path alone. */
  static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
