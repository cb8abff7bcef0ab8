package io.github.osuapi.processor.diagnostic;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Types that no other file can name: those beside the methods of a compact source file, and those
 * that several modules of a compilation have.
 */
public final class Nameless {
  private Nameless() {}

  /**
   * Tells whether generated code can name a type.
   *
   * @param type a type with an annotation that something is generated for
   * @param elements the compiler's
   * @return what there is to say; empty where it has a name
   */
  public static Optional<Finding> check(TypeElement type, Elements elements) {
    if (elements.getTypeElement(type.getQualifiedName()) != null) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.at(
            FindingId.NAMELESS,
            type,
            "Generated code names the type that it is for. "
                + (isOfModule(type, elements)
                    ? "Several modules of this compilation have a "
                        + type.getQualifiedName()
                        + ". Compile them one after the other, or rename all but one."
                    : type.getSimpleName()
                        + " is in a compact source file, and so inside a class without a name. Give"
                        + " it a file of its own.")));
  }

  private static boolean isOfModule(TypeElement type, Elements elements) {
    @Nullable ModuleElement module = elements.getModuleOf(type);
    return module != null && elements.getTypeElement(module, type.getQualifiedName()) != null;
  }
}
