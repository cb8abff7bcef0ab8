package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.source.Comments;

/** The javadoc that generated types share. */
public final class Docs {
  private static final int LINE_LENGTH = 94;

  private Docs() {}

  /** What the endpoint does and who can call it, without block tags. */
  static CodeBlock main(EndpointModel endpoint) {
    return CodeBlock.of(
        "$L\n\n$L\n", description(endpoint), wrapped("<p>" + facts(endpoint), LINE_LENGTH));
  }

  static CodeBlock see(EndpointModel endpoint) {
    CodeBlock.Builder see = CodeBlock.builder();
    endpoint.doc().see().forEach(text -> see.add("@see $L\n", text));
    return see.build();
  }

  static CodeBlock deprecated(EndpointModel endpoint) {
    String text = endpoint.doc().deprecated();
    return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("@deprecated $L\n", text);
  }

  /**
   * Breaks a text into lines.
   *
   * @param text words between single spaces
   * @param length how long a line may be; longer words stand alone
   * @return the text in one or more lines
   */
  public static String wrapped(String text, int length) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > length) {
        wrapped.append('\n');
        column = 0;
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }

  private static String description(EndpointModel endpoint) {
    String main = endpoint.doc().main();
    return main.isEmpty() ? "Calls {@code " + endpoint.id() + "}." : main;
  }

  private static String facts(EndpointModel endpoint) {
    return Comments.code(
            endpoint.checkedRoute().httpMethod() + " " + endpoint.checkedRoute().path())
        + ". "
        + AccessNote.of(endpoint.checkedAccess())
        + CostNote.javadoc(endpoint.cost());
  }

  static CodeBlock parameter(String name, String doc) {
    return CodeBlock.of("@param $L $L\n", name, doc.isEmpty() ? "the " + name : doc);
  }

  /** What a simpler value stands for. */
  static CodeBlock shorthand(Parameter replaced, Parameter.Shorthand shorthand, String name) {
    String doc = replaced.doc();
    return CodeBlock.of(
        "@param $L stands for {@code $L} by {@link $T#of($T)}$L\n",
        name,
        replaced.name(),
        raw(replaced.type()),
        raw(shorthand.type()),
        doc.isEmpty() ? "" : ":\n" + doc);
  }

  static TypeName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }
}
