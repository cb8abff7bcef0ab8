package io.github.osuapi.processor.endpoint.read;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an endpoint interface. */
public final class GroupReader {
  /** The annotation that makes an interface a group. */
  public static final String ENDPOINT_GROUP = "io.github.osuapi.annotations.EndpointGroup";

  private final JavadocReader javadoc;
  private final EndpointReader endpoints;

  /**
   * Starts reading.
   *
   * @param elements the compiler's
   * @param types the compiler's
   */
  public GroupReader(Elements elements, Types types) {
    this.javadoc = new JavadocReader(elements);
    this.endpoints = new EndpointReader(elements, new TypeReader(elements, types));
  }

  /**
   * Reads one interface with all its abstract methods.
   *
   * @param group an element that carries {@code @EndpointGroup}
   * @return the model; rules tell whether it can be written
   */
  public GroupModel read(TypeElement group) {
    ClassName declaration = ClassName.get(group);
    String joined = String.join("", declaration.simpleNames());
    String name = name(group);
    List<EndpointModel> methods =
        ElementFilter.methodsIn(group.getEnclosedElements()).stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .map(method -> endpoints.read(name, declaration, method))
            .toList();
    return new GroupModel(
        name,
        declaration,
        ClassName.get(declaration.packageName(), joined + "Service"),
        groupType(declaration),
        javadoc.read(group),
        ClosedRouteReader.read(group),
        group.getKind() == ElementKind.INTERFACE ? methods : List.of(),
        group);
  }

  /**
   * Names the class that is written for an interface.
   *
   * @param declaration the interface
   * @return for example {@code FriendsGroup}
   */
  public static ClassName groupType(ClassName declaration) {
    return ClassName.get(
        declaration.packageName(), String.join("", declaration.simpleNames()) + "Group");
  }

  private static String name(TypeElement group) {
    AnnotationMirror annotation = Annotations.find(group, ENDPOINT_GROUP).orElseThrow();
    String given = Annotations.string(annotation, "value");
    if (!given.isEmpty()) {
      return given;
    }
    String simple = group.getSimpleName().toString();
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }
}
