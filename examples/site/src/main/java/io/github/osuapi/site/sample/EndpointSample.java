package io.github.osuapi.site.sample;

import io.github.osuapi.site.facts.EndpointFacts;
import java.util.Set;
import java.util.regex.Pattern;

/** The examples on the page of an endpoint: whole programs, in Java and in Kotlin. */
public final class EndpointSample {
  private static final Pattern LIST = Pattern.compile("java\\.util\\.List<[\\w.]*?(\\w+)>");
  private static final String ID = "System.getenv(\"OSU_CLIENT_ID\")";
  private static final String SECRET = "System.getenv(\"OSU_CLIENT_SECRET\")";
  private static final String REDIRECT = ".redirectUri(\"http://localhost:3914/\")";

  private final EndpointFacts endpoint;
  private final SampleApp app;
  private final String call;
  private final Set<String> models;

  /** The examples of an endpoint. */
  public EndpointSample(EndpointFacts endpoint, Set<String> models) {
    this.endpoint = endpoint;
    this.app = SampleApp.opening(endpoint.endpoint().access(), endpoint.endpoint().grants());
    this.call = Calls.of(endpoint);
    this.models = models;
  }

  /** The app that the Java example declares. */
  public SampleApp app() {
    return app;
  }

  /** The example in Java, a whole file without a package. */
  public String java() {
    StringBuilder code = new StringBuilder();
    code.append(app.annotation()).append("\ninterface App {}\n\n");
    if (endpoint.deprecated().isPresent()) {
      code.append("@SuppressWarnings(\"deprecation\")\n");
    }
    code.append("public final class Example {\n");
    code.append("  public static void main(String[] args) {\n");
    code.append(javaClient()).append(javaCall()).append("    }\n  }\n}\n");
    return new Imports(models, endpoint.responseType(), ";").of(code.toString()) + "\n" + code;
  }

  private String javaClient() {
    if (!app.needsCredentials()) {
      return "    try (AppClient osu = AppClient.builder().build()) {\n";
    }
    String redirect = app.signsIn() ? "            " + REDIRECT + "\n" : "";
    return """
            try (AppClient osu =
                AppClient.builder()
                    .credentials(Long.parseLong(%s), %s)
        %s            .build()) {
        """
        .formatted(ID, SECRET, redirect);
  }

  private String javaCall() {
    String indent = "      ";
    if (endpoint.itemType().isPresent()) {
      return CallText.lines(
          indent, "", call + ".stream().limit(200).forEach(System.out::println)", ";");
    }
    if (endpoint.answersNothing()) {
      return CallText.lines(indent, "", call + ".execute()", ";");
    }
    String type = simple(endpoint.responseType());
    String name = name();
    return CallText.lines(indent, type + " " + name + " = ", call + ".execute()", ";")
        + indent
        + print(name)
        + ";\n";
  }

  private String print(String name) {
    return "System.out.println(%s)".formatted(shown(name));
  }

  /** The example in Kotlin, a whole file without a package. */
  public String kotlin() {
    StringBuilder code = new StringBuilder();
    if (endpoint.deprecated().isPresent()) {
      code.append("@Suppress(\"DEPRECATION\")\n");
    }
    code.append("fun main() {\n  ").append(app.preset()).append(".builder()\n");
    if (app.needsCredentials()) {
      code.append("    .credentials(%s.toLong(), %s)\n".formatted(ID, SECRET));
    }
    if (app.signsIn()) {
      code.append("    ").append(REDIRECT).append('\n');
    }
    code.append("    .build()\n    .use { osu ->\n").append(kotlinCall()).append("    }\n}\n");
    return new Imports(models, "", "").of(code.toString()) + "\n" + code;
  }

  private String kotlinCall() {
    String indent = "      ";
    String kotlin = call.replace("new ", "");
    if (endpoint.itemType().isPresent()) {
      return CallText.lines(
          indent, "", kotlin + ".stream().limit(200).forEach { println(it) }", "");
    }
    if (endpoint.answersNothing()) {
      return CallText.lines(indent, "", kotlin + ".execute()", "");
    }
    return CallText.lines(indent, "val " + name() + " = ", kotlin + ".execute()", "")
        + indent
        + "println("
        + shown(name())
        + ")\n";
  }

  /** What is printed of an answer: of a file, what is at its head. */
  private String shown(String name) {
    return endpoint.isReplay() ? name + ".header()" : name;
  }

  private String name() {
    String type = endpoint.responseType();
    var list = LIST.matcher(type);
    return list.matches() ? lower(list.group(1)) + "s" : lower(simple(type));
  }

  private static String lower(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static String simple(String type) {
    return type.replaceAll("\\b[a-z]\\w*\\.", "");
  }
}
