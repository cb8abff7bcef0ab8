package io.github.osuapi.processor.endpoint.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.endpoint.model.Conversion;
import io.github.osuapi.processor.endpoint.model.Javadoc;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.model.ValueRange;
import io.github.osuapi.processor.mirror.MentionedTypes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the parameters of an endpoint. */
public final class ParameterReader {
  private static final Map<String, Location> LOCATIONS =
      Map.of(
          "retrofit2.http.Path", Location.PATH,
          "retrofit2.http.Query", Location.QUERY,
          "retrofit2.http.Field", Location.FIELD,
          "retrofit2.http.Body", Location.BODY,
          "io.github.osuapi.annotations.JsonField", Location.JSON);

  private static final Pattern MADE_UP = Pattern.compile("arg\\d+");

  private final TypeReader types;

  ParameterReader(TypeReader types) {
    this.types = types;
  }

  /**
   * Lists the annotations that say where a parameter goes.
   *
   * @param parameter the parameter
   * @return the mirrors, in the order of the source; a rule reports any other number than one
   */
  public static List<AnnotationMirror> locations(VariableElement parameter) {
    return Annotations.findAll(parameter, List.copyOf(LOCATIONS.keySet()));
  }

  /**
   * Tells whether a parameter may be left out.
   *
   * @param parameter the parameter
   * @return whether it or its type is {@code @Nullable}
   */
  public static boolean isNullable(VariableElement parameter) {
    return Stream.concat(
            parameter.getAnnotationMirrors().stream(),
            parameter.asType().getAnnotationMirrors().stream())
        .anyMatch(mirror -> Annotations.display(mirror).equals("@Nullable"));
  }

  /** Empty where no annotation says where the parameter goes, which a rule reports. */
  Optional<Parameter> read(VariableElement parameter, Javadoc doc) {
    return locations(parameter).stream()
        .findFirst()
        .map(mirror -> read(parameter, mirror, location(mirror), doc));
  }

  private static Location location(AnnotationMirror annotation) {
    return Objects.requireNonNull(LOCATIONS.get(Annotations.name(annotation)));
  }

  private Parameter read(
      VariableElement parameter, AnnotationMirror annotation, Location location, Javadoc doc) {
    TypeMirror type = types.withoutWildcards(parameter.asType());
    boolean optional = isNullable(parameter);
    boolean list = types.isList(type);
    String name = parameter.getSimpleName().toString();
    TypeName typeName = TypeName.get(type);
    return new Parameter(
        name,
        optional ? typeName.box() : typeName,
        type,
        location,
        location == Location.BODY ? "" : Annotations.string(annotation, "value"),
        !location.isJson() && Annotations.flag(annotation, "encoded"),
        optional,
        list,
        conversion(location, type, list),
        Annotations.find(parameter, Annotations.JOINED).map(m -> Annotations.string(m, "value")),
        Annotations.find(parameter, Annotations.RANGE).map(ParameterReader::range),
        Annotations.find(parameter, Annotations.FIRST_PAGE).map(m -> Annotations.string(m, "sort")),
        Annotations.find(parameter, Annotations.DEPRECATED_PARAMETER)
            .map(m -> Annotations.string(m, "value")),
        shorthands(type, parameter),
        doc.parameter(name),
        parameter,
        annotation);
  }

  private static ValueRange range(AnnotationMirror annotation) {
    return new ValueRange(
        Annotations.longNumber(annotation, "min"), Annotations.longNumber(annotation, "max"));
  }

  private Conversion conversion(Location location, TypeMirror declared, boolean list) {
    TypeMirror type = list ? types.onlyArgument(declared) : declared;
    if (location == Location.JSON || location == Location.BODY) {
      return Conversion.JSON;
    }
    return location == Location.QUERY && !list && types.isRawJson(type)
        ? Conversion.OBJECT
        : types.conversion(type);
  }

  private List<Parameter.Shorthand> shorthands(TypeMirror type, VariableElement parameter) {
    if (type.getKind() != TypeKind.DECLARED
        || !types.isWireValue(type)
        || types.isOpenEnum(type)
        || MoreTypes.asElement(type).getKind() == ElementKind.ENUM) {
      return List.of();
    }
    DeclaredType declared = MoreTypes.asDeclared(type);
    return ElementFilter.methodsIn(declared.asElement().getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals("of"))
        .filter(method -> MoreElements.hasModifiers(Modifier.PUBLIC, Modifier.STATIC).apply(method))
        .filter(method -> method.getParameters().size() == 1 && !method.isVarArgs())
        .filter(method -> method.getTypeParameters().isEmpty() && method.getThrownTypes().isEmpty())
        .filter(method -> TypeName.get(method.getReturnType()).equals(TypeName.get(type)))
        .filter(method -> isShorthand(method.getParameters().get(0).asType(), parameter))
        .map(method -> shorthand(method, parameter.getSimpleName().toString()))
        .toList();
  }

  /** Generated code can name the type, and the overload is not the method that it calls. */
  private boolean isShorthand(TypeMirror simple, VariableElement parameter) {
    PackageElement here = MoreElements.getPackage(parameter);
    return !types.isSameErasure(simple, parameter.asType())
        && MentionedTypes.in(simple)
            .flatMap(
                type ->
                    Stream.<Element>iterate(
                        type, TypeElement.class::isInstance, Element::getEnclosingElement))
            .allMatch(
                type ->
                    type.getModifiers().contains(Modifier.PUBLIC)
                        || (MoreElements.getPackage(type).equals(here)
                            && !type.getModifiers().contains(Modifier.PRIVATE)));
  }

  /** A library compiled without names has a made-up one. */
  private static Parameter.Shorthand shorthand(ExecutableElement of, String parameter) {
    Element only = of.getParameters().get(0);
    String name = only.getSimpleName().toString();
    return new Parameter.Shorthand(
        TypeName.get(only.asType()), MADE_UP.matcher(name).matches() ? parameter : name);
  }
}
