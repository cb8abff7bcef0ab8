package io.github.osuapi.oauth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A small file that is replaced as a whole: whoever reads it, and whatever happens, there is the
 * old content or the new. Writing is for one thread and process at a time.
 */
final class AtomicFile {
  private static final int RESERVED_BYTES = 16_384;

  private final Path file;
  private final Path next;

  /** Holds space on the disk for the next content, which must not fail to be kept. */
  private @Nullable FileChannel reserved;

  AtomicFile(Path file) {
    this.file = file;
    this.next = file.resolveSibling("." + file.getFileName() + ".new");
  }

  byte[] read(int mostBytes) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(mostBytes);
    }
  }

  /** Returns when the content is on the disk. */
  void write(byte[] content, boolean reserveForNext) throws IOException {
    FileChannel channel = reserved == null ? create() : reserved;
    reserved = null;
    try (channel) {
      writeFully(channel, content);
      channel.truncate(content.length);
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(next);
      throw e;
    }
    replace();
    if (reserveForNext) {
      reserve();
    }
  }

  private FileChannel create() throws IOException {
    OwnerOnly.createDirectories(file.getParent());
    Files.deleteIfExists(next);
    return FileChannel.open(
        next,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        OwnerOnly.file(next));
  }

  private static void writeFully(FileChannel channel, byte[] content) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(content);
    for (long position = 0; left.hasRemaining(); position = left.position()) {
      channel.write(left, position);
    }
  }

  private void replace() throws IOException {
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    syncDirectory(directory());
  }

  /** The name of a new file is kept by its directory. Where directories cannot be opened, it is. */
  private static void syncDirectory(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private void reserve() throws IOException {
    FileChannel channel = create();
    try {
      writeFully(channel, new byte[RESERVED_BYTES]);
      channel.force(true);
    } catch (IOException e) {
      channel.close();
      Files.deleteIfExists(next);
      throw e;
    }
    reserved = channel;
  }

  /** Gives back what was reserved and not used. */
  void release() {
    FileChannel unused = reserved;
    reserved = null;
    if (unused != null) {
      try (unused) {
        Files.deleteIfExists(next);
      } catch (IOException e) {
        return;
      }
    }
  }

  boolean delete() throws IOException {
    boolean deleted = Files.deleteIfExists(file);
    if (deleted) {
      syncDirectory(directory());
    }
    return deleted;
  }

  private Path directory() {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a directory");
  }
}
