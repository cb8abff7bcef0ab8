package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two records of a polymorphic model are for one kind. */
final class DistinctKindsRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    List<Finding> findings = new ArrayList<>();
    if (model instanceof Model.PolymorphicModel polymorphic) {
      Map<String, Variant> taken = new HashMap<>();
      for (Variant variant : polymorphic.variants()) {
        for (String kind : kinds(variant)) {
          Variant before = taken.putIfAbsent(kind, variant);
          if (before != null) {
            findings.add(finding(model, kind, before, variant));
          }
        }
      }
    }
    return findings;
  }

  private static List<String> kinds(Variant variant) {
    Kinds kinds = variant.kinds();
    if (kinds == null) {
      return List.of();
    }
    return kinds.absent()
        ? List.of("an absent discriminator")
        : kinds.names().stream().map(name -> '"' + name + '"').toList();
  }

  private static Finding finding(Model model, String kind, Variant before, Variant variant) {
    return Finding.at(
        FindingId.KIND_TWICE,
        model.element(),
        "An object is read into one record. "
            + kind
            + " is the kind of '"
            + before.element().getSimpleName()
            + "' and of '"
            + variant.element().getSimpleName()
            + "'. Remove it from one.");
  }
}
