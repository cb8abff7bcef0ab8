package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a model have different names in JSON. */
final class DistinctNamesRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    List<Finding> findings = new ArrayList<>();
    if (model instanceof Model.RecordModel record) {
      Map<String, Component> byName = new HashMap<>();
      for (Component component : record.components()) {
        @Nullable Component first = byName.putIfAbsent(component.jsonName(), component);
        if (first != null) {
          findings.add(finding(first, component));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Component first, Component second) {
    return Finding.at(
        FindingId.MODEL_SAME_NAME,
        second.field(),
        "Components of a model have different names in JSON. '"
            + second.name()
            + "' and '"
            + first.name()
            + "' are both \""
            + second.jsonName()
            + "\". Rename one, or give it its name with @Json(name = \"...\").");
  }
}
