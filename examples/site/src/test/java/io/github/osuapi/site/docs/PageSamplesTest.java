package io.github.osuapi.site.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.site.sample.Compilers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every sample in Java or Kotlin on every page compiles. A comment that begins with {@code given}
 * declares, out of the reader's sight, what the samples of its page use besides. Parts of longer
 * code, on pages without such a comment, stand in sources of this project.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageSamplesTest {
  @TempDir private static Path folder;
  private final JShell shell = JShell.builder().executionEngine("local").build();
  private final Map<String, JavaPage> pages = new LinkedHashMap<>();
  private final Set<String> refusing = new TreeSet<>();

  @BeforeAll
  void readThePages() {
    Set<String> given =
        Pages.blocks("given").stream().map(PageBlock::page).collect(Collectors.toSet());
    for (PageBlock block : Pages.blocks()) {
      boolean java =
          block.language().equals("java")
              && (given.contains(block.page()) || !Verbatim.isInASource(block.code()));
      if (java || block.language().equals("given")) {
        pages
            .computeIfAbsent(block.page(), p -> new JavaPage(shell.sourceCodeAnalysis()))
            .add(block);
        if (block.code().contains(JavaPage.REFUSED)) {
          refusing.add(block.page());
        }
      }
    }
  }

  @AfterAll
  void close() {
    shell.close();
  }

  @Test
  void theJavaOnesCompile() throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    pages.forEach(
        (page, samples) -> sources.put(file(page), samples.source(packageName(page), false)));

    assertThat(sources).containsKeys(file("README.md"));
    Compilers.java(sources, folder.resolve("java-classes"), List.of());
  }

  @Test
  void linesThatMustNotCompileDoNot() throws IOException {
    assertThat(refusing).contains("README.md");
    for (String page : refusing) {
      String source = page(page).source(packageName(page), true);
      Set<Long> refused = new TreeSet<>();
      List<String> lines = source.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(JavaPage.REFUSED)) {
          refused.add(i + 1L);
        }
      }

      assertThat(
              Compilers.errors(
                  Map.of(file(page), source), folder.resolve("refused-" + packageName(page))))
          .as(page)
          .containsExactlyElementsOf(refused);
    }
  }

  private JavaPage page(String name) {
    JavaPage page = pages.get(name);
    if (page == null) {
      throw new IllegalArgumentException(name);
    }
    return page;
  }

  @Test
  void theKotlinOnesCompile() throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    List<PageBlock> blocks = new ArrayList<>(Pages.blocks("kotlin"));
    blocks.removeIf(block -> Verbatim.isInASource(block.code()));
    for (PageBlock block : blocks) {
      String name = packageName(block.page()) + ".line" + block.line();
      sources.put(name.replace('.', '/') + ".kt", KotlinBlock.source(name, block.code()));
    }

    if (!sources.isEmpty()) {
      Compilers.kotlin(sources, folder.resolve("kotlin-classes"));
    }
  }

  private static String packageName(String page) {
    return "page."
        + page.replaceAll("\\.md$", "").replaceAll("\\W", "_").toLowerCase(java.util.Locale.ROOT);
  }

  private static String file(String page) {
    return packageName(page).replace('.', '/') + "/Samples.java";
  }
}
