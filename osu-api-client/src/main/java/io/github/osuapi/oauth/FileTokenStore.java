package io.github.osuapi.oauth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps tokens in a file that its owner alone can read. Several processes may share it: a second
 * file beside it, which stays, is locked while tokens are renewed.
 */
final class FileTokenStore implements TokenStore {
  private static final KeyedLocks<Path> IN_PROCESS = new KeyedLocks<>();

  private final Path file;
  private final StoreLock lock;
  private final AtomicFile content;

  FileTokenStore(Path file) {
    this.file = real(file.toAbsolutePath().normalize());
    this.content = new AtomicFile(this.file);
    this.lock = new StoreLock(this.file);
  }

  /** One file has one lock, by whatever links it is reached. */
  private static Path real(Path file) {
    Path directory = file.getParent();
    if (directory == null) {
      throw new IllegalArgumentException("tokens are kept in a file, and " + file + " is none");
    }
    try {
      return Files.exists(file)
          ? file.toRealPath()
          : Files.exists(directory) ? directory.toRealPath().resolve(file.getFileName()) : file;
    } catch (IOException e) {
      return file;
    }
  }

  @Override
  public Optional<TokenSet> load() {
    try {
      return Optional.of(TokenFileFormat.read(content.read(TokenFileFormat.MAX_BYTES)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new TokenStoreException(
          "the tokens in "
              + file
              + " cannot be read: "
              + e.getMessage()
              + ". The file was left as it is: put back a copy, or delete it and sign in again",
          null);
    } catch (IOException e) {
      throw failed("read", e);
    }
  }

  @Override
  public void save(TokenSet tokens) {
    exclusively(
        () -> {
          try {
            content.write(TokenFileFormat.write(tokens), tokens.renewalBegan() != null);
          } catch (IOException e) {
            throw failed("written", e);
          }
          return tokens;
        });
  }

  @Override
  public void clear() {
    exclusively(
        () -> {
          try {
            return content.delete();
          } catch (IOException e) {
            throw failed("deleted", e);
          }
        });
  }

  @Override
  public <T extends @Nullable Object> T exclusively(Supplier<T> work) {
    return IN_PROCESS.locked(
        file,
        inProcess -> {
          if (inProcess.getHoldCount() > 1) {
            return work.get();
          }
          StoreLock.Hold hold = lock.hold();
          try {
            return work.get();
          } finally {
            content.release();
            hold.close();
          }
        });
  }

  private TokenStoreException failed(String done, IOException e) {
    return new TokenStoreException(
        "the file of tokens "
            + file
            + " cannot be "
            + done
            + ": "
            + StoreLock.reason(e)
            + ". See to its directory's rights and free space; the tokens are as they were",
        e);
  }

  @Override
  public String toString() {
    return "FileTokenStore[" + file + "]";
  }
}
