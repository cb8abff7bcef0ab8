package io.github.osuapi.processor.diagnostic;

import com.google.auto.common.MoreElements;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What to do where a type that is to be generated has the name of another. */
public final class TakenNames {
  private TakenNames() {}

  /**
   * Tells types that an earlier run left among the sources from those of the user.
   *
   * @param elements the compiler's
   * @param name the qualified name that is taken
   * @param mark the qualified name of an annotation that generated types have
   * @param otherwise what to do with a type that was not generated
   * @return one or two sentences
   */
  public static String remedy(Elements elements, String name, String mark, String otherwise) {
    @Nullable TypeElement existing = elements.getTypeElement(name);
    return existing != null && MoreElements.isAnnotationPresent(existing, mark)
        ? "It is a generated file of an earlier run. Leave its folder out of the sources; the"
            + " Eclipse compiler takes no such class on the class path either."
        : otherwise;
  }
}
