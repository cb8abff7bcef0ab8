package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All the rules for endpoint interfaces. */
public final class EndpointRules {
  private final List<EndpointRule> rules;

  /** Takes every rule there is. */
  public EndpointRules() {
    rules =
        List.of(
            new HttpMethodRule(),
            new UnsupportedRule(),
            new NameRule(),
            new PathRule(),
            new AccessStatedRule(),
            new AccessContradictionRule(),
            new ScopeNamedRule(),
            new UserStatedRule(),
            new PathVariableRule(),
            new PathParameterRule(),
            new ParameterLocationRule(),
            new DistinctParametersRule(),
            new ParameterTypeRule(),
            new VisibleTypesRule(),
            new NullablePrimitiveRule(),
            new BodyRule(),
            new AdapterRule(),
            new BinaryModelRule(),
            new PagingRule(),
            new PageLimitsRule(),
            new PageIdsRule(),
            new BatchRule(),
            new RangeRule(),
            new JoinedRule(),
            new FirstPageRule(),
            new DeprecatedParameterRule(),
            new CostRule());
  }

  /**
   * Holds a group and all its endpoints against every rule.
   *
   * @param group the group
   * @return what it breaks, endpoint by endpoint; empty where it can be written
   */
  public List<Finding> check(GroupModel group) {
    List<Finding> shape = GroupRule.check(group);
    if (!shape.isEmpty()) {
      return shape;
    }
    Stream<Finding> endpoints =
        group.endpoints().stream()
            .flatMap(endpoint -> rules.stream().flatMap(rule -> rule.check(endpoint).stream()));
    return Stream.of(
            UniqueNameRule.check(group).stream(),
            AbstractMethodRule.check(group).stream(),
            ClosedRouteRule.check(group).stream(),
            endpoints)
        .flatMap(Function.identity())
        .toList();
  }
}
