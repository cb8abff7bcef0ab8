package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.json.Model.RecordModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names in a record's adapter, none of which hides another. */
final class RecordNames {
  static final String JSON_NAMES = "JSON_NAMES";
  static final String INPUT = "input";
  static final String WRITER = "writer";
  static final String VALUE = "value";
  static final String NAME = "name";
  static final String VALUES = "values";

  /**
   * HotSpot takes long to optimize a method with many variables and many calls. With some 70, its
   * first compiler has too few registers, and the optimizing one, which waits for what the first
   * finds out, may never begin; a method that makes a call with more than 53 arguments it passes
   * over (x86-64, JDK 17). Fields save half of that time on models with more than 32 components,
   * and are filled as fast.
   */
  private static final int MOST_COMPONENTS = 32;

  private final NameAllocator allocator = new NameAllocator();
  private final Map<TypeName, String> adapters = new LinkedHashMap<>();
  private final Set<TypeName> always = new HashSet<>();
  private final boolean wide;

  RecordNames(RecordModel model) {
    this.wide = model.components().size() > MOST_COMPONENTS;
    for (String fixed : List.of(JSON_NAMES, INPUT, NAME)) {
      allocator.newName(fixed, fixed);
    }
    for (Component component : model.components()) {
      allocator.newName(component.name(), component);
    }
    for (Component component : model.components()) {
      if (component.typeName().isPrimitive()) {
        allocator.newName("has" + capitalized(component.name()), component.field());
      }
      if (component.kind() == ValueKind.ADAPTER && !component.keepsOthers()) {
        adapters.computeIfAbsent(
            component.typeName(), type -> allocator.newName(words(type) + "Adapter", type));
        if (!component.nullable()) {
          always.add(component.typeName());
        }
      }
    }
  }

  /** The fields that hold adapters, one for each type that needs one, in order of first use. */
  Map<TypeName, String> adapters() {
    return adapters;
  }

  /** Whether each object has a value of a type, so that its adapter is needed anyway. */
  boolean isAlwaysNeeded(TypeName type) {
    return always.contains(type);
  }

  /** The field with the adapter of a component's type. */
  String adapter(Component component) {
    String name = adapters.get(component.typeName());
    if (name == null) {
      throw new IllegalArgumentException(component.name() + " is read without an adapter");
    }
    return name;
  }

  /** Whether the record has so many components that they are read into fields. */
  boolean isWide() {
    return wide;
  }

  /** The variable for a component. */
  String variable(Component component) {
    return allocator.get(component);
  }

  /** The variable that says whether a primitive component was read. */
  String flag(Component component) {
    return allocator.get(component.field());
  }

  /** A variable, as the method that reads names it. */
  String read(String variable) {
    return wide ? VALUES + "." + variable : variable;
  }

  private static String words(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      List<TypeName> arguments = generic.typeArguments();
      return words(generic.rawType())
          + "Of"
          + capitalized(words(arguments.get(arguments.size() - 1)));
    }
    String simple = type instanceof ClassName name ? name.simpleName() : type.toString();
    return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
