package io.github.osuapi.faults;

import io.github.osuapi.error.OsuException;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.oauth.TokenStoreException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A process whose store is on a disk of a few pages. Renews tokens with each number of pages left
 * free, with a disk that fills up while the server answers, and with one that cannot be written;
 * prints a line for each: what came of it, and whether the tokens that are kept can be renewed.
 */
final class FullDiskChild {
  private static final int PAGE = 4096;
  private static final int MOST_FREE = 8;

  private final Path directory;
  private final TokenStore store;
  private final AuthorizationCodeTokens tokens;
  private boolean fillsWhenRenewalBegins;

  private FullDiskChild(String baseUrl, Path directory) {
    this.directory = directory;
    this.store = new FillingStore(TokenStore.file(directory.resolve("tokens")));
    this.tokens = RenewingChild.tokens(baseUrl, store, new OkHttpClient());
  }

  /** Takes the server, the directory of the disk, and the first tokens. */
  public static void main(String[] arguments) throws Exception {
    FullDiskChild child = new FullDiskChild(arguments[0], Path.of(arguments[1]));
    child.store.save(TokenSet.fromJson(arguments[2]));
    for (int free = 0; free <= MOST_FREE; free++) {
      child.fill(free);
      child.report("pages free " + free);
    }
    child.fillsWhenRenewalBegins = true;
    child.report("filled while the server answered");
    child.fillsWhenRenewalBegins = false;
    child.empty();
    child.mount("ro");
    child.renew();
    String outcome = child.renew();
    child.mount("rw");
    System.out.println("read-only: " + outcome + ", " + child.renew());
  }

  private void mount(String mode) throws Exception {
    Process mount =
        new ProcessBuilder("mount", "-o", "remount," + mode, directory.toString()).start();
    if (mount.waitFor() != 0) {
      throw new IllegalStateException("mount failed");
    }
  }

  /** Fills the disk but for some pages. */
  private void fill(int free) throws IOException {
    empty();
    Path filler = directory.resolve("filler");
    long pages = 0;
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(new byte[PAGE]);
        pages++;
      }
    } catch (IOException full) {
      try (var channel = FileChannel.open(filler, StandardOpenOption.WRITE)) {
        channel.truncate(Math.max(0, pages - free) * PAGE);
      }
    }
  }

  private void empty() throws IOException {
    Files.deleteIfExists(directory.resolve("filler"));
  }

  private void report(String what) throws IOException {
    String outcome = renew();
    empty();
    System.out.println(what + ": " + outcome + ", " + renew());
  }

  private String renew() {
    AccessToken before = store.load().orElseThrow().accessToken();
    try {
      Optional<AccessToken> renewed = tokens.replace(before);
      return renewed.isPresent() && !renewed.get().equals(before) ? "renewed" : "refused";
    } catch (TokenStoreException e) {
      return "not kept";
    } catch (OsuException e) {
      return e.toString();
    }
  }

  private final class FillingStore implements TokenStore {
    private final TokenStore kept;

    private FillingStore(TokenStore kept) {
      this.kept = kept;
    }

    @Override
    public Optional<TokenSet> load() {
      return kept.load();
    }

    @Override
    public void save(TokenSet saved) {
      kept.save(saved);
      if (fillsWhenRenewalBegins && saved.renewalBegan() != null) {
        try {
          fill(0);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    @Override
    public void clear() {
      kept.clear();
    }

    @Override
    public <T extends @Nullable Object> T exclusively(Supplier<T> work) {
      return kept.exclusively(work);
    }
  }
}
