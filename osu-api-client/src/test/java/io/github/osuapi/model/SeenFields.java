package io.github.osuapi.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which components of which models were ever there, in the values that were shown. */
final class SeenFields {
  private final Map<String, SortedSet<String>> missing = new TreeMap<>();
  private final Map<String, Integer> sizes = new TreeMap<>();

  /** Looks at a value and at all that it holds. */
  void look(@Nullable Object value) {
    if (value instanceof Collection<?> values) {
      values.forEach(this::look);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::look);
    } else if (value instanceof Record model && isModel(model)) {
      lookAt(model);
    }
  }

  /** The models that were seen, by name. */
  SortedSet<String> models() {
    return new TreeSet<>(sizes.keySet());
  }

  /** How many components a model has. */
  int components(String model) {
    return Objects.requireNonNull(sizes.get(model));
  }

  /** The components of a model that were null or absent in each value. */
  SortedSet<String> neverSeen(String model) {
    return Objects.requireNonNull(missing.get(model));
  }

  private void lookAt(Record model) {
    String name = model.getClass().getSimpleName();
    RecordComponent[] components = model.getClass().getRecordComponents();
    sizes.put(name, components.length);
    SortedSet<String> notYet =
        missing.computeIfAbsent(
            name,
            n ->
                Arrays.stream(components)
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new)));
    for (RecordComponent component : components) {
      Object value = value(model, component);
      if (value != null) {
        notYet.remove(component.getName());
      }
      look(value);
    }
  }

  private static boolean isModel(Record value) {
    return value.getClass().getPackage().equals(User.class.getPackage())
        && !value.getClass().isMemberClass();
  }

  private static @Nullable Object value(Record model, RecordComponent component) {
    try {
      return component.getAccessor().invoke(model);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
