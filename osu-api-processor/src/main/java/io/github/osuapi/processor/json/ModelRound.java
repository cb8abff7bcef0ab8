package io.github.osuapi.processor.json;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.Nameless;
import io.github.osuapi.processor.mirror.ReadableAnnotations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the models of each round. One that mentions a type that does not exist yet, or has an
 * annotation that is not whole, waits for a round in which that is so, under its name alone, as
 * elements do not live longer than a round.
 */
final class ModelRound {
  private final Elements elements;
  private final AdapterLookup lookup;
  private final ModelReader reader = new ModelReader();
  private final Set<String> waiting = new LinkedHashSet<>();

  ModelRound(Elements elements, AdapterLookup lookup) {
    this.elements = elements;
    this.lookup = lookup;
  }

  /** What is wrong with models that have no name, and are left out. */
  List<Finding> nameless(RoundEnvironment round) {
    return annotated(round).flatMap(type -> Nameless.check(type, elements).stream()).toList();
  }

  /** The models that are new in this round or no longer wait. */
  List<Model> models(RoundEnvironment round) {
    Set<String> names = new LinkedHashSet<>(waiting);
    waiting.clear();
    annotated(round).forEach(type -> names.add(type.getQualifiedName().toString()));
    List<Model> models = new ArrayList<>();
    for (String name : names) {
      @Nullable TypeElement type = elements.getTypeElement(name);
      if (type == null) {
        continue;
      }
      Optional<Model> model =
          isReadable(type)
              ? Optional.of(reader.read(type)).filter(this::isResolved)
              : Optional.empty();
      model.ifPresentOrElse(models::add, () -> waiting.add(name));
    }
    return models;
  }

  /** The names of the models that wait. */
  Set<String> waiting() {
    return Set.copyOf(waiting);
  }

  private static Stream<TypeElement> annotated(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getElementsAnnotatedWith(JsonModel.class)).stream();
  }

  /** A model is read with the types below it and above it. */
  private static boolean isReadable(TypeElement type) {
    return Stream.of(Stream.of(type), Variants.types(type), Discriminator.interfaces(type))
        .flatMap(Function.identity())
        .allMatch(ReadableAnnotations::areIn);
  }

  private boolean isResolved(Model model) {
    if (model instanceof Model.PolymorphicModel) {
      return !Variants.unresolved(model.element());
    }
    return !(model instanceof Model.RecordModel record)
        || record.components().stream()
            .noneMatch(component -> lookup.find(component.type()).unresolved());
  }
}
