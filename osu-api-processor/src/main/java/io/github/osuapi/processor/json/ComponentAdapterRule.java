package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The type of every component has an adapter. */
final class ComponentAdapterRule implements ModelRule {
  private final AdapterLookup lookup;

  ComponentAdapterRule(AdapterLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public List<Finding> check(Model model) {
    if (!(model instanceof Model.RecordModel record)
        || !record.element().getTypeParameters().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Component component : record.components()) {
      @Nullable TypeMirror missing = lookup.find(component.type()).missing();
      if (missing != null) {
        findings.add(
            Finding.at(
                FindingId.MODEL_NO_ADAPTER,
                component.field(),
                "Component '"
                    + component.name()
                    + "' cannot be read from JSON. "
                    + NoAdapter.explain(missing)));
      }
    }
    return findings;
  }
}
