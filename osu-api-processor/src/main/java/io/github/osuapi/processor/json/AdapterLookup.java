package io.github.osuapi.processor.json;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.annotations.JsonModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Says for which types there are adapters: what Moshi reads itself, the client's own types, models,
 * and lists and maps of all of these. Models may come from this compilation or from a library.
 */
public final class AdapterLookup {
  private static final Set<TypeName> PRIMITIVES =
      Set.of(TypeName.BOOLEAN, TypeName.INT, TypeName.LONG, TypeName.DOUBLE);
  private static final ClassName STRING = ClassName.get(String.class);

  /** Knows every type that the compilation knows. */
  public AdapterLookup() {}

  /**
   * Looks a type up.
   *
   * @param type any type
   * @return whether it has an adapter, what lacks one, and the factories needed
   */
  public AdapterAnswer find(TypeMirror type) {
    Search search = new Search();
    search.visit(type);
    return new AdapterAnswer(search.missing, search.unresolved, search.packages);
  }

  private static boolean isBuiltIn(TypeName name) {
    return PRIMITIVES.contains(name.isBoxedPrimitive() ? name.unbox() : name)
        || name.equals(STRING)
        || name.equals(ClientTypes.RAW_JSON)
        || ClientTypes.HELPERS.containsKey(name);
  }

  /** One walk through a type, into the components of the models that it meets. */
  private static final class Search {
    final SortedSet<String> packages = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private boolean insideModel;
    @Nullable TypeMirror missing;
    boolean unresolved;

    void visit(TypeMirror type) {
      if (type.getKind() == TypeKind.ERROR) {
        unresolved |= !insideModel;
      } else if (type.getKind().isPrimitive()) {
        require(isBuiltIn(TypeName.get(type)), type);
      } else if (type instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        visit(declared, element);
      } else {
        require(false, type);
      }
    }

    private void visit(DeclaredType type, TypeElement element) {
      List<? extends TypeMirror> arguments = type.getTypeArguments();
      String name = element.getQualifiedName().toString();
      if (MoreElements.isAnnotationPresent(element, JsonModel.class)) {
        model(element, name);
      } else if (name.equals(List.class.getName()) && arguments.size() == 1) {
        visit(arguments.get(0));
      } else if (name.equals(Map.class.getName()) && arguments.size() == 2) {
        require(TypeName.get(arguments.get(0)).equals(STRING), type);
        visit(arguments.get(1));
      } else {
        require(isBuiltIn(ClassName.get(element)), type);
      }
    }

    /** What a model lacks inside is said at the model, not at each use of it. */
    private void model(TypeElement element, String name) {
      packages.add(MoreElements.getPackage(element).getQualifiedName().toString());
      if (!seen.add(name)) {
        return;
      }
      boolean outside = insideModel;
      insideModel = true;
      for (RecordComponentElement component : element.getRecordComponents()) {
        visit(component.asType());
      }
      if (!Discriminator.of(element).isEmpty()) {
        Variants.types(element).forEach(variant -> visit(variant.asType()));
      }
      insideModel = outside;
    }

    private void require(boolean found, TypeMirror type) {
      if (!found && !insideModel && missing == null) {
        missing = type;
      }
    }
  }
}
