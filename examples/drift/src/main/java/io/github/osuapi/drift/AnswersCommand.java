package io.github.osuapi.drift;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.error.AccessException;
import io.github.osuapi.error.OsuApiException;
import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.request.Drift;
import io.github.osuapi.request.OsuRequest;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/**
 * Reads the answers of every endpoint that only reads, and prints what no model knows.
 *
 * @param tape where the recorded answers are
 * @param record whether they are recorded first
 * @param token which token the calls have
 */
record AnswersCommand(Tape tape, boolean record, TokenChoice token) {

  /** Returns whether nothing is unknown. */
  boolean run(PrintStream out) throws IOException {
    if (!record && tape.size() == 0) {
      throw new UsageException(
          "there is no recorded answer in " + tape.folder() + ". Add --record to make them");
    }
    Reading reading = new Reading(out, new TapeInterceptor(tape, record));
    OkHttpClient http = new OkHttpClient.Builder().addInterceptor(reading.interceptor).build();
    OsuClientBuilder builder = OsuClient.builder().httpClient(http).driftListener(reading::drifted);
    try (OsuClient osu = token.addTo(builder).build()) {
      new Survey(osu, reading).run();
    } finally {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
    out.println(reading.summary());
    return reading.found.isEmpty();
  }

  private static final class Reading implements Caller {
    private final PrintStream out;
    private final TapeInterceptor interceptor;
    private final Set<String> found = new LinkedHashSet<>();
    private int read;
    private int without;

    Reading(PrintStream out, TapeInterceptor interceptor) {
      this.out = out;
      this.interceptor = interceptor;
    }

    @Override
    public <T> Optional<T> call(String step, Supplier<? extends OsuRequest<T>> request) {
      interceptor.begin(step);
      try {
        T answer = request.get().execute();
        read++;
        return Optional.of(answer);
      } catch (AccessException | OsuApiException e) {
        without++;
        out.println("no answer: " + step + ": " + e.getMessage());
      } catch (OsuDecodingException e) {
        report("unreadable: " + e.getMessage());
      } catch (OsuException e) {
        if (!(e.getCause() instanceof NotRecordedException)) {
          throw e;
        }
        without++;
      }
      return Optional.empty();
    }

    /** The same field in every element of a list is one thing that the server has changed. */
    private void drifted(Drift drift) {
      if (!drift.text().equals(Scrubber.SCRUBBED)) {
        String what =
            switch (drift.kind()) {
              case FIELD -> "unknown field: ";
              case VALUE -> "unknown value: ";
              case OBJECT_KIND -> "unknown kind: ";
            };
        String place = drift.path().replaceAll("\\[\\d+]", "[]");
        report(what + drift.endpoint() + " " + place + ": " + drift.text());
      }
    }

    private void report(String line) {
      if (found.add(line)) {
        out.println(line);
      }
    }

    String summary() {
      return read
          + " answers read, "
          + without
          + " calls without one: "
          + (found.isEmpty() ? "nothing is unknown" : found.size() + " differences");
    }
  }
}
