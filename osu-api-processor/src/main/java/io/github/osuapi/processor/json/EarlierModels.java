package io.github.osuapi.processor.json;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import io.github.osuapi.annotations.Generated;
import io.github.osuapi.annotations.JsonModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The models that have their adapters from an earlier compilation: of the main sources where tests
 * are compiled, of all the others where one file is, of a jar that shares the package. The new
 * factory hides the one that knows them.
 */
final class EarlierModels {
  private final Elements elements;
  private final Set<String> own = new HashSet<>();

  EarlierModels(Elements elements) {
    this.elements = elements;
  }

  /** Takes note of what is compiled now, which is left out here, right or wrong. */
  void leaveOut(RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      own.add(type.getQualifiedName().toString());
    }
  }

  /** Those of one package. What is left of deleted sources counts as long as it is all there. */
  List<ClassName> of(String packageName) {
    @Nullable Element where = elements.getPackageElement(packageName);
    if (where == null) {
      return List.of();
    }
    Map<String, Element> types = new HashMap<>();
    where.getEnclosedElements().forEach(type -> types.put(type.getSimpleName().toString(), type));
    // By name first: the compiler reads the class file of whatever it is asked more about.
    return types.keySet().stream()
        .filter(AdapterNames::isAdapter)
        .flatMap(AdapterNames::outermost)
        .distinct()
        .map(types::get)
        .filter(Objects::nonNull)
        .flatMap(type -> ElementFilter.typesIn(List.of(type)).stream())
        .filter(type -> !own.contains(type.getQualifiedName().toString()))
        .flatMap(EarlierModels::withNested)
        .filter(type -> MoreElements.isAnnotationPresent(type, JsonModel.class))
        .map(ClassName::get)
        .filter(model -> isGenerated(types.get(AdapterNames.adapter(model).simpleName())))
        .toList();
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(EarlierModels::withNested));
  }

  private static boolean isGenerated(@Nullable Element adapter) {
    return adapter != null && MoreElements.isAnnotationPresent(adapter, Generated.class);
  }
}
