package io.github.osuapi.site.facts;

import io.github.osuapi.json.OpenEnum;
import io.github.osuapi.json.WireValue;
import io.github.osuapi.site.facts.ModelFacts.Kind;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the models from their sources. */
final class ModelReader {
  private static final String PACKAGE = "io.github.osuapi.model.";

  private final ClientSources sources;

  ModelReader(ClientSources sources) {
    this.sources = sources;
  }

  ModelFacts read(String name) {
    TypeElement type = sources.type(PACKAGE + name);
    Javadoc javadoc = sources.javadoc(type);
    Kind kind = kind(type);
    return new ModelFacts(
        name,
        kind,
        javadoc.body(),
        fields(type, kind, javadoc),
        kind == Kind.SEALED ? permitted(type) : List.of(),
        EndpointReader.serverPage(javadoc.see()));
  }

  private static Kind kind(TypeElement type) {
    if (type.getKind() == ElementKind.RECORD) {
      return Kind.RECORD;
    }
    if (type.getKind() == ElementKind.ENUM) {
      return Kind.ENUM;
    }
    if (type.getKind() != ElementKind.INTERFACE) {
      return Kind.CLASS;
    }
    boolean open =
        type.getInterfaces().stream().anyMatch(i -> Types.text(i).equals(OpenEnum.class.getName()));
    if (open) {
      return Kind.OPEN_ENUM;
    }
    return type.getPermittedSubclasses().isEmpty() ? Kind.INTERFACE : Kind.SEALED;
  }

  private List<FieldFacts> fields(TypeElement type, Kind kind, Javadoc javadoc) {
    return switch (kind) {
      case RECORD -> type.getRecordComponents().stream().map(c -> component(c, javadoc)).toList();
      case ENUM, OPEN_ENUM -> constants(type).map(constant -> constant(type, constant)).toList();
      case INTERFACE, SEALED -> accessors(type).map(this::accessor).toList();
      case CLASS -> List.of();
    };
  }

  private static FieldFacts component(RecordComponentElement component, Javadoc javadoc) {
    String name = component.getSimpleName().toString();
    return new FieldFacts(
        name,
        Types.text(component.asType()),
        Types.isNullable(component.asType()),
        javadoc.parameters().getOrDefault(name, ""));
  }

  private static Stream<? extends Element> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(e -> e.getKind() == ElementKind.FIELD || e.getKind() == ElementKind.ENUM_CONSTANT)
        .filter(e -> e.getModifiers().contains(Modifier.STATIC))
        .filter(e -> Types.text(e.asType()).equals(type.toString()));
  }

  private FieldFacts constant(TypeElement type, Element constant) {
    return new FieldFacts(
        constant.getSimpleName().toString(),
        wireValue(type, constant),
        false,
        sources.javadoc(constant).body());
  }

  private static Stream<? extends Element> accessors(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(e -> e.getKind() == ElementKind.METHOD)
        .filter(e -> !e.getModifiers().contains(Modifier.STATIC))
        .filter(e -> e.toString().endsWith("()"));
  }

  private FieldFacts accessor(Element method) {
    javax.lang.model.type.ExecutableType type =
        (javax.lang.model.type.ExecutableType) method.asType();
    Javadoc javadoc = sources.javadoc(method);
    return new FieldFacts(
        method.getSimpleName().toString(),
        Types.text(type.getReturnType()),
        Types.isNullable(type.getReturnType()),
        javadoc.returned().orElse(javadoc.body()));
  }

  private static String wireValue(TypeElement type, Element constant) {
    try {
      Object value =
          Class.forName(type.getQualifiedName().toString())
              .getField(constant.getSimpleName().toString())
              .get(null);
      if (value instanceof WireValue wire) {
        return wire.value();
      }
      return value instanceof OpenEnum open ? open.value() : String.valueOf(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The classes do not go with the sources", e);
    }
  }

  private static List<String> permitted(TypeElement type) {
    return type.getPermittedSubclasses().stream()
        .map(kind -> ((DeclaredType) kind).asElement().getSimpleName().toString())
        .toList();
  }
}
