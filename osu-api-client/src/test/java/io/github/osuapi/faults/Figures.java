package io.github.osuapi.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one part of the proof has tried. Each part reports its figures, which are printed and
 * collected in {@code target/faults.json}. {@code mvn -Pfaults verify} runs a long form.
 *
 * @param casesTried how many cases had to come out right
 * @param faultsInjected how many things went wrong on purpose
 * @param tokensLost how many tokens could not be used afterwards, and should have been
 * @param limitsExceeded how many stretches of time held more than they may
 */
public record Figures(long casesTried, long faultsInjected, long tokensLost, long limitsExceeded) {
  /** How many times as much the long form tries. 1 in the short form. */
  public static final int TIMES = Integer.getInteger("faults.times", 1);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path TARGET = Path.of(System.getProperty("basedir", "."), "target");

  /** Adds up. */
  public Figures plus(Figures other) {
    return new Figures(
        casesTried + other.casesTried,
        faultsInjected + other.faultsInjected,
        tokensLost + other.tokensLost,
        limitsExceeded + other.limitsExceeded);
  }

  /** Prints the figures of a part, and puts them with those of the other parts. */
  public void report(String part) {
    System.out.printf(
        "%s: %d cases tried, %d faults injected, %d tokens lost, %d limits exceeded%n",
        part, casesTried, faultsInjected, tokensLost, limitsExceeded);
    try {
      Path parts = Files.createDirectories(TARGET.resolve("faults"));
      JSON.writeValue(parts.resolve(part + ".json").toFile(), JSON.valueToTree(this));
      JSON.writerWithDefaultPrettyPrinter()
          .writeValue(TARGET.resolve("faults.json").toFile(), collected(parts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode collected(Path parts) throws IOException {
    ObjectNode all = JSON.createObjectNode();
    all.put("form", TIMES == 1 ? "short" : "long");
    Figures total = new Figures(0, 0, 0, 0);
    ObjectNode each = JSON.createObjectNode();
    try (Stream<Path> files = Files.list(parts)) {
      List<Path> sorted = files.sorted().toList();
      for (Path file : sorted) {
        Figures figures = JSON.readValue(file.toFile(), Figures.class);
        String name = String.valueOf(file.getFileName());
        each.set(name.substring(0, name.length() - ".json".length()), JSON.valueToTree(figures));
        total = total.plus(figures);
      }
    }
    all.setAll((ObjectNode) JSON.valueToTree(total));
    all.set("parts", each);
    return all;
  }
}
