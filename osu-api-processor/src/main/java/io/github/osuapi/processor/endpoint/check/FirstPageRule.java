package io.github.osuapi.processor.endpoint.check;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.PageLimits;
import io.github.osuapi.processor.endpoint.model.PagingParameter;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What belongs to the first page alone can be left out of the others, and its order be asked for.
 */
final class FirstPageRule implements EndpointRule {
  private static final TypeName STRING = ClassName.get(String.class);

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint.parameters().stream()
        .filter(parameter -> parameter.firstPage().isPresent())
        .flatMap(
            parameter ->
                trouble(endpoint, parameter).map(t -> finding(endpoint, parameter, t)).stream())
        .toList();
  }

  private static Optional<String> trouble(EndpointModel endpoint, Parameter parameter) {
    if (!Set.of(Paging.CURSOR, Paging.CURSOR_OBJECT).contains(endpoint.paging())) {
      return Optional.of(
          "The paging is "
              + endpoint.paging()
              + ". Only lists with cursors need it; take it away.");
    }
    boolean turns =
        parameter.wireName().equals(PageLimits.PARAMETER)
            || PagingParameter.of(endpoint.paging(), endpoint.ids()).stream()
                .anyMatch(turned -> turned.is(parameter));
    if (parameter.location() != Location.QUERY || !parameter.optional() || turns) {
      return Optional.of(
          "Only a @Nullable @Query that is neither the cursor nor the limit can be left out.");
    }
    boolean sorted =
        endpoint
            .queryParameter(Parameter.SORT)
            .filter(sort -> sort.optional() && isReadable(sort) && !sort.equals(parameter))
            .isPresent();
    return parameter.firstPage().filter(String::isEmpty).isPresent() || sorted
        ? Optional.empty()
        : Optional.of(
            "It says how later pages are sorted, but no @Nullable @Query(\"sort\") is a String or"
                + " has a static of(String). Declare one, or take sort away.");
  }

  private static boolean isReadable(Parameter sort) {
    return sort.type().equals(STRING) || hasOf(sort.element().asType(), sort.type());
  }

  private static boolean hasOf(TypeMirror type, TypeName name) {
    return type.getKind() == TypeKind.DECLARED
        && ElementFilter.methodsIn(MoreTypes.asElement(type).getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals("of"))
            .filter(MoreElements.hasModifiers(Modifier.STATIC))
            .anyMatch(method -> isOfText(method, name));
  }

  private static boolean isOfText(ExecutableElement of, TypeName name) {
    return of.getParameters().size() == 1
        && TypeName.get(of.getParameters().get(0).asType()).equals(STRING)
        && TypeName.get(of.getReturnType()).equals(name);
  }

  private static Finding finding(EndpointModel endpoint, Parameter parameter, String trouble) {
    return Finding.at(
        FindingId.ENDPOINT_FIRST_PAGE,
        parameter.element(),
        Annotations.find(parameter.element(), Annotations.FIRST_PAGE).orElseThrow(),
        "The first page of "
            + endpoint.id()
            + " cannot have "
            + parameter.name()
            + " for itself. "
            + trouble);
  }
}
