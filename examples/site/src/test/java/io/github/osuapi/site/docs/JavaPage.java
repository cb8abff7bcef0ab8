package io.github.osuapi.site.docs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * A page's samples in Java as one source file: types as they are, statements of each block in a
 * method of their own, what is given in fields. Names that nobody declares are imported.
 */
final class JavaPage {
  /** What the page says behind a line that must not compile. */
  static final String REFUSED = "// does not compile";

  private static final Pattern COMMENT = Pattern.compile("(?s)//[^\\n]*|/\\*.*?\\*/");
  private static final Pattern TEXT =
      Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
  private static final Pattern NAME = Pattern.compile("(?<![.\\w])(@?[A-Z]\\w*)");
  private static final Pattern DECLARED =
      Pattern.compile("\\b(?:class|interface|record|enum)\\s+(\\w+)");

  private final SourceCodeAnalysis analysis;
  private final Set<String> imports = new TreeSet<>();
  private final StringBuilder types = new StringBuilder();
  private final Set<String> typeTexts = new TreeSet<>();
  private final StringBuilder members = new StringBuilder();

  JavaPage(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  /** Adds a block. */
  void add(PageBlock block) {
    StringBuilder statements = new StringBuilder();
    String rest = block.code();
    while (!rest.isBlank()) {
      CompletionInfo info = analysis.analyzeCompletion(rest);
      String source = info.source() == null ? rest : info.source();
      part(source, block, statements);
      rest = info.source() == null ? "" : info.remaining();
    }
    if (!statements.toString().isBlank()) {
      members.append(
          "  Object line%d() throws Exception {\n    if (true) {\n%s\n    }\n    return this;\n  }\n"
              .formatted(block.line(), statements));
    }
  }

  private void part(String source, PageBlock block, StringBuilder statements) {
    List<Snippet> snippets = analysis.sourceToSnippets(source);
    Snippet.Kind kind = snippets.isEmpty() ? Snippet.Kind.STATEMENT : snippets.get(0).kind();
    switch (kind) {
      case IMPORT -> imports.add(source.strip());
      case TYPE_DECL -> {
        String type = source.replaceFirst("(?m)^public ", "");
        if (typeTexts.add(type.strip())) {
          types.append(type).append('\n');
        }
      }
      case METHOD -> members.append(source).append('\n');
      case VAR -> (block.language().equals("given") ? members : statements).append(source);
      case EXPRESSION -> statements.append(source).append(source.strip().endsWith(";") ? "" : ";");
      default -> statements.append(source);
    }
  }

  /** The file, in a package and with the lines that must not compile or without them. */
  String source(String packageName, boolean withRefused) {
    String body = types + "final class Samples {\n" + members + "}\n";
    if (!withRefused) {
      body =
          body.lines()
              .map(line -> line.contains(REFUSED) ? "// " + line : line)
              .collect(Collectors.joining("\n", "", "\n"));
    }
    return "package "
        + packageName
        + ";\n\n"
        + "import static io.github.osuapi.annotations.Grant.*;\n"
        + "import static io.github.osuapi.annotations.Scope.*;\n"
        + "import static io.github.osuapi.model.RankingType.*;\n"
        + "import static io.github.osuapi.model.Ruleset.*;\n"
        + "import static io.github.osuapi.model.UserScoreType.*;\n\n"
        + imports(body)
        + "\n"
        + body;
  }

  private String imports(String body) {
    String code = TEXT.matcher(COMMENT.matcher(body).replaceAll("")).replaceAll("\"\"");
    Set<String> declared =
        DECLARED.matcher(code).results().map(m -> m.group(1)).collect(Collectors.toSet());
    Set<String> all = new TreeSet<>(imports);
    NAME.matcher(code)
        .results()
        .map(name -> name.group(1))
        .filter(name -> !declared.contains(name.replace("@", "")))
        .filter(
            name ->
                imports.stream()
                    .noneMatch(line -> line.endsWith("." + name.replace("@", "") + ";")))
        .forEach(
            name -> Names.qualified(name).ifPresent(found -> all.add("import " + found + ";")));
    return String.join("\n", all) + "\n";
  }
}
