package io.github.osuapi.site.docs;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sample in Kotlin as a source file, with imports of the names that it does not import. */
final class KotlinBlock {
  private static final Pattern DECLARATION =
      Pattern.compile("(?m)^(?:@|fun |class |object |interface |data class |private )");
  private static final Pattern NAME = Pattern.compile("(?<![.\\w\"])(@?[A-Z]\\w*)");
  private static final Set<String> KOTLIN = Set.of("List", "Map", "Set", "String", "Long", "Int");

  private KotlinBlock() {}

  static String source(String packageName, String code) {
    Set<String> imports =
        code.lines()
            .filter(line -> line.startsWith("import "))
            .collect(Collectors.toCollection(TreeSet::new));
    String body =
        code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
    NAME.matcher(body)
        .results()
        .map(name -> name.group(1))
        .filter(name -> !KOTLIN.contains(name))
        .filter(
            name -> imports.stream().noneMatch(line -> line.endsWith("." + name.replace("@", ""))))
        .forEach(name -> Names.qualified(name).ifPresent(found -> imports.add("import " + found)));
    String declarations =
        DECLARATION.matcher(body).find() ? body : "fun sample() {\n" + body + "\n}";
    return "package "
        + packageName
        + "\n\n"
        + String.join("\n", imports)
        + "\n\n"
        + declarations
        + "\n";
  }
}
