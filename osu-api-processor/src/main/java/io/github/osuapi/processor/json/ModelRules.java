package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import java.util.List;

/** All the rules, in the order in which their findings help most. */
final class ModelRules {
  private final List<ModelRule> rules;

  ModelRules(AdapterLookup lookup) {
    rules =
        List.of(
            new SupportedKindRule(),
            new VisibleRule(),
            new InheritedNameRule(),
            new NotGenericRule(),
            new ComponentAdapterRule(lookup),
            new NullablePrimitiveRule(),
            new DistinctNamesRule(),
            new NotIgnoredRule(),
            new TimestampRule(),
            new MillisecondsRule(),
            new OtherFieldsRule(),
            new SealedRule(),
            new KnownValuesRule(),
            new UnknownValueRule(),
            new NoDefaultMethodRule(),
            new DiscriminatorRule(),
            new PolymorphicSealedRule(),
            new VariantRule(),
            new UnknownKindRule(),
            new DistinctKindsRule(),
            new KindHeldRule(),
            new KindPlaceRule(),
            new AbsentKindRule());
  }

  /** What is wrong with a model, in order; nothing where it is sound. */
  List<Finding> check(Model model) {
    return rules.stream().flatMap(rule -> rule.check(model).stream()).toList();
  }
}
