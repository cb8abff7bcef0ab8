package io.github.osuapi.processor.endpoint.check;

import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.PageLimits;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.model.ValueRange;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** A stated range is one that the parameter's type can leave, and is stated once. */
final class RangeRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint.parameters().stream()
        .flatMap(
            parameter ->
                Annotations.find(parameter.element(), Annotations.RANGE)
                    .flatMap(annotation -> check(endpoint, parameter, annotation))
                    .stream())
        .toList();
  }

  private static Optional<Finding> check(
      EndpointModel endpoint, Parameter parameter, AnnotationMirror annotation) {
    TypeName type =
        parameter.type().isBoxedPrimitive() ? parameter.type().unbox() : parameter.type();
    boolean isInt = type.equals(TypeName.INT);
    if (!isInt && !type.equals(TypeName.LONG)) {
      return Optional.of(
          finding(
              endpoint,
              parameter,
              annotation,
              "Its type is " + parameter.type() + ". Only an int or a long has one."));
    }
    ValueRange range = parameter.range().orElseThrow();
    if (range.min() > range.max() || (!range.hasMin() && !range.hasMax())) {
      return Optional.of(
          finding(
              endpoint,
              parameter,
              annotation,
              "No number is out of it or none is in it: min = "
                  + range.min()
                  + ", max = "
                  + range.max()
                  + ". Set a min, a max above it, or both."));
    }
    if (isInt && (outOfInt(range.min(), range.hasMin()) || outOfInt(range.max(), range.hasMax()))) {
      return Optional.of(
          finding(
              endpoint,
              parameter,
              annotation,
              "It is " + range.words() + ", which no int reaches. Make the parameter a long."));
    }
    return endpoint
        .pageLimits()
        .filter(limits -> parameter.wireName().equals(PageLimits.PARAMETER))
        .map(
            limits ->
                finding(
                    endpoint,
                    parameter,
                    annotation,
                    "@Paginated says "
                        + new ValueRange(limits.min(), limits.max()).words()
                        + " already. Take @Range away."));
  }

  private static boolean outOfInt(long bound, boolean set) {
    return set && bound != (int) bound;
  }

  private static Finding finding(
      EndpointModel endpoint, Parameter parameter, AnnotationMirror annotation, String rest) {
    return Finding.at(
        FindingId.ENDPOINT_RANGE,
        parameter.element(),
        annotation,
        "The range of " + parameter.name() + " of " + endpoint.id() + " cannot be used. " + rest);
  }
}
