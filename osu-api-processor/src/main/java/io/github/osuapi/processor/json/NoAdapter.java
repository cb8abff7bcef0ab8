package io.github.osuapi.processor.json;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.annotations.JsonModel;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The words for a type that has no adapter. */
public final class NoAdapter {
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("java.lang.Object", "io.github.osuapi.json.RawJson"),
          Map.entry("java.util.Date", "java.time.Instant"),
          Map.entry("java.time.OffsetDateTime", "java.time.Instant"),
          Map.entry("java.time.ZonedDateTime", "java.time.Instant"),
          Map.entry("java.time.LocalDateTime", "java.time.Instant"),
          Map.entry("java.util.Collection", "java.util.List"),
          Map.entry("java.util.Set", "java.util.List"),
          Map.entry("java.math.BigDecimal", "double, or io.github.osuapi.json.RawJson"),
          Map.entry("java.math.BigInteger", "long, or io.github.osuapi.json.RawJson"),
          Map.entry("java.util.Optional", "@Nullable and the type itself"),
          Map.entry("java.net.URI", "String"),
          Map.entry("java.net.URL", "String"));

  private NoAdapter() {}

  /**
   * Says that a type has no adapter and what to do.
   *
   * @param type the type, from {@link AdapterAnswer#missing()}
   * @return two sentences
   */
  public static String explain(TypeMirror type) {
    return "There is no adapter for '" + TypeName.get(type) + "'. " + remedy(type);
  }

  private static String remedy(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return "Use int, long, double or boolean.";
    }
    if (type instanceof ArrayType) {
      return "Use java.util.List.";
    }
    if (type instanceof WildcardType) {
      return "Use a type without '?'.";
    }
    if (!(type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element)) {
      return "Use a type that is a model, or io.github.osuapi.json.RawJson.";
    }
    String instead = INSTEAD.get(element.getQualifiedName().toString());
    if (instead != null) {
      return "Use " + instead + ".";
    }
    return switch (element.getQualifiedName().toString()) {
      case "java.util.List" -> "Give the list an element type.";
      case "java.util.Map" -> "Use Map<String, ...>: the names of a JSON object are strings.";
      default -> remedy(element);
    };
  }

  private static String remedy(TypeElement element) {
    Optional<TypeElement> whole =
        Discriminator.interfaces(element).filter(above -> isPart(element, above)).findFirst();
    if (whole.isPresent()) {
      return "Use " + whole.get().getSimpleName() + ".";
    }
    String model = "@" + JsonModel.class.getSimpleName();
    if (element.getKind() == ElementKind.RECORD) {
      return "Add " + model + " to record '" + element.getSimpleName() + "'.";
    }
    if (element.getKind() == ElementKind.ENUM) {
      return "Declare an open enum instead: a sealed interface that extends"
          + " io.github.osuapi.json.OpenEnum, with "
          + model
          + ".";
    }
    return "Use a record with " + model + ", or io.github.osuapi.json.RawJson.";
  }

  /** The values of an open enum, and the kind that is not known, are read as what they are of. */
  private static boolean isPart(TypeElement element, TypeElement above) {
    return MoreElements.isAnnotationPresent(above, JsonModel.class)
        && (ModelReader.isOpenEnum(above) || Kinds.of(element).filter(Kinds::unknown).isPresent());
  }
}
