package io.github.osuapi.site.facts;

import com.sun.source.doctree.DeprecatedTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.SeeTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The client as javac sees it: its models and endpoints from their sources, for what they say in
 * javadoc, and the rest from its classes. Not thread-safe.
 */
final class ClientSources {
  private final Elements elements;
  private final DocTrees trees;
  private final List<String> models;

  private ClientSources(Elements elements, DocTrees trees, List<String> models) {
    this.elements = elements;
    this.trees = trees;
    this.models = models;
  }

  /** Reads the sources below a folder such as {@code osu-api-client/src/main/java}. */
  static ClientSources read(Path folder) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
    List<Path> models = javaFiles(folder.resolve("io/github/osuapi/model"));
    List<Path> endpoints = javaFiles(folder.resolve("io/github/osuapi/endpoint"));
    JavacTask task =
        (JavacTask)
            javac.getTask(
                null,
                files,
                null,
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                null,
                files.getJavaFileObjectsFromPaths(
                    Stream.concat(models.stream(), endpoints.stream()).toList()));
    try {
      task.parse();
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ClientSources(
        task.getElements(),
        DocTrees.instance(task),
        models.stream().map(ClientSources::simpleName).toList());
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The client's sources are not in " + folder + ": give the root of the project", e);
    }
  }

  private static String simpleName(Path file) {
    return String.valueOf(file.getFileName()).replace(".java", "");
  }

  /** The simple names of the models that have a file, in order. */
  List<String> models() {
    return models;
  }

  /** A type by its qualified name. */
  TypeElement type(String name) {
    return Optional.ofNullable(elements.getTypeElement(name))
        .orElseThrow(() -> new IllegalStateException("The client has no type " + name));
  }

  boolean isDeprecated(Element element) {
    return elements.isDeprecated(element);
  }

  /** What an element's javadoc says; nothing for one that was read from a class. */
  Javadoc javadoc(Element element) {
    DocCommentTree comment = trees.getDocCommentTree(element);
    return comment == null ? Javadoc.NONE : javadoc(comment);
  }

  private static Javadoc javadoc(DocCommentTree comment) {
    Map<String, String> parameters = new LinkedHashMap<>();
    List<String> see = new ArrayList<>();
    Optional<String> deprecated = Optional.empty();
    Optional<String> returned = Optional.empty();
    for (DocTree tag : comment.getBlockTags()) {
      if (tag instanceof ParamTree param) {
        parameters.put(param.getName().toString(), text(param.getDescription()));
      } else if (tag instanceof SeeTree reference) {
        see.add(text(reference.getReference()));
      } else if (tag instanceof DeprecatedTree deprecation) {
        deprecated = Optional.of(text(deprecation.getBody()));
      } else if (tag instanceof ReturnTree answer) {
        returned = Optional.of(text(answer.getDescription()));
      }
    }
    return new Javadoc(text(comment.getFullBody()), parameters, see, deprecated, returned);
  }

  private static String text(List<? extends DocTree> trees) {
    return trees.stream().map(DocTree::toString).collect(Collectors.joining());
  }
}
