package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A model is visible in its package, where its adapter is. */
final class VisibleRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    for (@Nullable Element element = model.element();
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      if (element.getModifiers().contains(Modifier.PRIVATE)) {
        return List.of(
            Finding.at(
                FindingId.MODEL_HIDDEN,
                model.element(),
                "The adapter of a model is a class beside it and must see it. '"
                    + element.getSimpleName()
                    + "' is private. Remove 'private'."));
      }
    }
    return List.of();
  }
}
