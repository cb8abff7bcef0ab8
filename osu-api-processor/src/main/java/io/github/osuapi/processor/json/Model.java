package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A type that carries {@code @JsonModel}. Holds elements, so it does not outlive its round. */
sealed interface Model {
  /** The declaration. */
  TypeElement element();

  /** The type's name. */
  default ClassName type() {
    return ClassName.get(element());
  }

  /**
   * A record, whose components are the names of a JSON object.
   *
   * @param kinds its {@code @JsonKind}, if it has one
   * @param discriminators those of the interfaces that it is a variant of
   */
  record RecordModel(
      TypeElement element,
      List<Component> components,
      @Nullable Kinds kinds,
      List<Discriminator> discriminators)
      implements Model {
    /** The components that a field of their own is read into. */
    List<Component> named() {
      return components.stream().filter(component -> !component.keepsOthers()).toList();
    }

    /** The component that keeps the fields which no other is for. */
    Optional<Component> others() {
      return components.stream().filter(Component::keepsOthers).findFirst();
    }

    /** The discriminators that no component holds: they are skipped, and written back. */
    List<String> unheld() {
      return discriminators.stream()
          .map(Discriminator::jsonName)
          .filter(name -> components.stream().noneMatch(component -> component.isCalled(name)))
          .toList();
    }
  }

  /**
   * A sealed interface, whose records are told apart by the text of one field.
   *
   * @param discriminator that field
   * @param unreadable the field that marks objects without what their kind has; empty for none
   */
  record PolymorphicModel(
      TypeElement element, String discriminator, String unreadable, List<Variant> variants)
      implements Model {
    boolean hasUnreadable() {
      return !unreadable.isEmpty();
    }
  }

  /** An interface that extends {@code OpenEnum}. */
  record OpenEnumModel(TypeElement element) implements Model {}

  /** Anything else: a mistake. */
  record UnsupportedModel(TypeElement element) implements Model {}
}
