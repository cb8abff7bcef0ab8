package io.github.osuapi.site.sample;

import io.github.osuapi.site.facts.EndpointFacts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** A call of each endpoint, as Java on a client named {@code osu} that ends with the request. */
public final class Calls {
  private static final Properties CALLS = read();

  private Calls() {}

  /**
   * The call of an endpoint.
   *
   * @throws IllegalStateException where there is none, which names the file to add it to
   */
  public static String of(EndpointFacts endpoint) {
    return Optional.ofNullable(CALLS.getProperty(endpoint.id()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No page can show a call of "
                        + endpoint.id()
                        + ": add one to calls.properties"));
  }

  private static Properties read() {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                Calls.class.getResourceAsStream("/io/github/osuapi/site/calls.properties")),
            StandardCharsets.UTF_8)) {
      Properties calls = new Properties();
      calls.load(in);
      return calls;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
