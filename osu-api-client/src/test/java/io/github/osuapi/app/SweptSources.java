package io.github.osuapi.app;

import io.github.osuapi.annotations.BrokenRule;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The source files of many apps, and where in them the server's rules are broken. */
final class SweptSources {
  private static final int APPS_IN_A_FILE = 48;
  private static final String HEADER =
      """
      package io.github.osuapi.swept;
      import static io.github.osuapi.annotations.Grant.*;
      import static io.github.osuapi.annotations.Scope.*;
      import io.github.osuapi.annotations.OsuApp;
      """;

  private final Path folder;
  private final Set<String> mistakes = new TreeSet<>();

  private SweptSources(Path folder) {
    this.folder = folder;
  }

  static SweptSources of(List<SweptApp> apps) {
    try {
      SweptSources sources = new SweptSources(Files.createTempDirectory("swept"));
      for (int from = 0; from < apps.size(); from += APPS_IN_A_FILE) {
        int to = Math.min(apps.size(), from + APPS_IN_A_FILE);
        sources.write("Apps%04d.java".formatted(from), apps.subList(from, to));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the files are. */
  Path folder() {
    return folder;
  }

  /** For each mistake its file, its line and the text that starts there. */
  Set<String> mistakes() {
    return mistakes;
  }

  private void write(String file, List<SweptApp> apps) throws IOException {
    StringBuilder source = new StringBuilder(HEADER);
    for (SweptApp app : apps) {
      int line = (int) source.chars().filter(c -> c == '\n').count() + 1;
      for (Declaration token : app.tokens()) {
        line = addMistakes(file, line, token);
      }
      source.append(app.source());
    }
    Files.writeString(folder.resolve(file), source);
  }

  private int addMistakes(String file, int line, Declaration token) {
    List<Scope> scopes = List.copyOf(token.scopes());
    for (BrokenRule broken : TokenRules.brokenRules(token.grant(), token.scopes())) {
      if (broken.scopes().isEmpty()) {
        mistakes.add(mistake(file, line, "@OsuApp(grant = " + token.grant() + ", scopes = {"));
      }
      for (Scope scope : broken.scopes()) {
        int index = scopes.indexOf(scope);
        String comma = index + 1 < scopes.size() ? "," : "";
        mistakes.add(mistake(file, line + 1 + index, scope + comma));
      }
    }
    return line + 2 + Math.max(1, scopes.size());
  }

  static String mistake(String file, long line, String pointsAt) {
    return file + ":" + line + ": " + pointsAt;
  }
}
