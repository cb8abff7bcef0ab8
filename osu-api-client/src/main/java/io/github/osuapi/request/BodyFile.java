package io.github.osuapi.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that a body is saved to: there when it is whole, and not before. */
record BodyFile(Path file, Path directory) {
  static BodyFile of(Path file) {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new UncheckedIOException(
          new NoSuchFileException(
              file.toString(), null, "there is no such directory: make it before the call"));
    }
    return new BodyFile(file, directory);
  }

  Path save(InputStream body) throws IOException {
    Path part = directory.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = create(part)) {
        BodyCopy.copy(body, out);
      }
      move(part);
      return file;
    } finally {
      delete(part);
    }
  }

  private OutputStream create(Path part) {
    try {
      return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private void move(Path part) {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      replace(part);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private void replace(Path part) {
    try {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private UncheckedIOException cannotWrite(IOException cause) {
    return new UncheckedIOException(
        "the answer cannot be written to " + file + ": " + cause.getMessage(), cause);
  }
}
