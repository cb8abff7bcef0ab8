package io.github.osuapi.processor.endpoint.read;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads annotations without loading their classes. */
public final class Annotations {
  /** The access annotations of which an endpoint has exactly one. */
  public static final List<String> ACCESS =
      List.of(
          "io.github.osuapi.annotations.RequiresScope",
          "io.github.osuapi.annotations.RequiresAnyToken",
          "io.github.osuapi.annotations.NoTokenRequired");

  /** The annotation that asks for a user besides. */
  public static final String REQUIRES_USER = "io.github.osuapi.annotations.RequiresUser";

  /** The annotation of paginated endpoints. */
  public static final String PAGINATED = "io.github.osuapi.annotations.Paginated";

  /** The annotation of lists that are split over several calls. */
  public static final String BATCHED = "io.github.osuapi.annotations.Batched";

  /** The annotation of numbers that the server takes only in a range. */
  public static final String RANGE = "io.github.osuapi.annotations.Range";

  /** The annotation of lists that are sent as one text. */
  public static final String JOINED = "io.github.osuapi.annotations.Joined";

  /** The annotation of parameters that only the first page is asked for with. */
  public static final String FIRST_PAGE = "io.github.osuapi.annotations.FirstPage";

  /** The annotation of parameters that the server no longer wants. */
  public static final String DEPRECATED_PARAMETER =
      "io.github.osuapi.annotations.DeprecatedParameter";

  /** The annotation of types that are read from the bytes of an answer. */
  public static final String BINARY_MODEL = "io.github.osuapi.annotations.BinaryModel";

  /** The annotation of parameters that change the points of a call. */
  public static final String COST = "io.github.osuapi.annotations.Cost";

  /** The annotation of endpoints that download replays. */
  public static final String REPLAY_DOWNLOAD = "io.github.osuapi.annotations.ReplayDownload";

  /** Retrofit's annotations for the HTTP method. */
  public static final List<String> HTTP =
      List.of(
          "retrofit2.http.GET",
          "retrofit2.http.POST",
          "retrofit2.http.PUT",
          "retrofit2.http.PATCH",
          "retrofit2.http.DELETE");

  private Annotations() {}

  /**
   * Finds an annotation on an element.
   *
   * @param element the element
   * @param annotation the annotation's qualified name
   * @return the mirror, or empty
   */
  public static Optional<AnnotationMirror> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /**
   * Finds every annotation of a list on an element.
   *
   * @param element the element
   * @param annotations qualified names
   * @return the mirrors, in the order of the source
   */
  public static List<AnnotationMirror> findAll(Element element, List<String> annotations) {
    return element.getAnnotationMirrors().stream()
        .map(mirror -> (AnnotationMirror) mirror)
        .filter(mirror -> annotations.contains(name(mirror)))
        .toList();
  }

  /**
   * Returns the qualified name of a mirror's annotation.
   *
   * @param mirror the mirror
   * @return the name
   */
  public static String name(AnnotationMirror mirror) {
    return MoreElements.asType(mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .toString();
  }

  /**
   * Returns the simple name of a mirror's annotation with its sign, for messages.
   *
   * @param mirror the mirror
   * @return for example {@code @RequiresUser}
   */
  public static String display(AnnotationMirror mirror) {
    return "@" + mirror.getAnnotationType().asElement().getSimpleName();
  }

  /**
   * Returns a member of a mirror, its default included.
   *
   * @param mirror the mirror
   * @param member the member's name
   * @return the value
   */
  public static AnnotationValue value(AnnotationMirror mirror, String member) {
    return AnnotationMirrors.getAnnotationValue(mirror, member);
  }

  /**
   * Returns a member that is a number, its default included.
   *
   * @param mirror the mirror
   * @param member the member's name
   * @return the number; 0 where the source gives none that is valid
   */
  public static int number(AnnotationMirror mirror, String member) {
    return value(mirror, member).getValue() instanceof Integer number ? number : 0;
  }

  /**
   * Returns a member that is a long number, its default included.
   *
   * @param mirror the mirror
   * @param member the member's name
   * @return the number; 0 where the source gives none that is valid
   */
  public static long longNumber(AnnotationMirror mirror, String member) {
    return value(mirror, member).getValue() instanceof Long number ? number : 0;
  }

  /**
   * Returns a member that is true or false, its default included.
   *
   * @param mirror the mirror
   * @param member the member's name
   * @return whether it is true
   */
  public static boolean flag(AnnotationMirror mirror, String member) {
    return Boolean.TRUE.equals(value(mirror, member).getValue());
  }

  static String string(AnnotationMirror mirror, String member) {
    return value(mirror, member).getValue().toString();
  }

  /** The constant that an enum member names; empty where the source names none that exists. */
  static <E extends Enum<E>> Optional<E> constant(
      AnnotationMirror mirror, String member, Class<E> type) {
    Object value = value(mirror, member).getValue();
    if (!(value instanceof VariableElement constant)) {
      return Optional.empty();
    }
    return Optional.of(Enum.valueOf(type, constant.getSimpleName().toString()));
  }
}
