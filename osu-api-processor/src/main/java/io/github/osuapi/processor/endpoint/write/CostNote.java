package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.CodeBlock;
import io.github.osuapi.processor.endpoint.model.Cost;
import io.github.osuapi.processor.source.Literals;
import java.util.stream.Collectors;

/** What a call takes of the server's limits, in generated javadoc, code and JSON. */
final class CostNote {
  private CostNote() {}

  /** The sentences, each after a space; empty where a call takes one request and one point. */
  static String javadoc(Cost cost) {
    String parts =
        cost.parameters().stream()
            .map(
                part ->
                    part.each() > 0
                        ? points(part.each()) + " for each of {@code " + name(part) + "}"
                        : part.times() + " times as many with {@code " + name(part) + "}")
            .collect(Collectors.joining(", "));
    return (parts.isEmpty() ? "" : " Costs " + parts + ", of 1200 a minute for each token.")
        + (cost.replayDownload() ? " One of 10 replay downloads a minute." : "");
  }

  static CodeBlock code(Cost cost) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        cost.replayDownload() ? "$T.ofReplayDownload()" : "$T.plain()", RuntimeTypes.ENDPOINT_COST);
    for (Cost.Part part : cost.parameters()) {
      code.add(
          part.each() > 0 ? ".each($L, $L)" : ".times($L, $L)",
          Literals.of(part.parameter().wireName()),
          part.each() > 0 ? part.each() : part.times());
    }
    return code.build();
  }

  static String json(Cost cost) {
    return cost.parameters().stream()
        .map(
            part ->
                "{\"parameter\":"
                    + EndpointsJson.quoted(part.parameter().wireName())
                    + (part.each() > 0 ? ",\"each\":" + part.each() : ",\"times\":" + part.times())
                    + "}")
        .collect(
            Collectors.joining(
                ",", "{\"replayDownload\":" + cost.replayDownload() + ",\"points\":[", "]}"));
  }

  private static String points(int points) {
    return points == 1 ? "1 point" : points + " points";
  }

  private static String name(Cost.Part part) {
    return part.parameter().name();
  }
}
