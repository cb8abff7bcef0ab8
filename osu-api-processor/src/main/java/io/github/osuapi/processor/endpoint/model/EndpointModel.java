package io.github.osuapi.processor.endpoint.model;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Paging;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * One endpoint, as declared by a method. What the rules found wanting may be missing from it; the
 * writers see only endpoints that no rule objects to.
 *
 * @param id group and method, for example {@code friends.list}
 * @param name the method's name
 * @param route where it is; empty where the HTTP annotation is missing
 * @param access what it asks for; empty where the access annotations are missing or contradict
 * @param paging how a longer list is walked
 * @param pageLimits how many items a page holds; empty where the declaration does not say
 * @param ids the parameters of a list that is walked by ids
 * @param parameters in the order of the declaration
 * @param batch the list that is split over several calls; empty where there is none
 * @param cost what a call takes of the limits
 * @param answer what it answers with
 * @param requestType the request class to write
 * @param doc the javadoc
 * @param deprecated whether the declaration is deprecated
 * @param modelFactories the adapter factories that parameters and answer need
 * @param method where to report problems
 */
public record EndpointModel(
    String id,
    String name,
    Optional<Route> route,
    Optional<EndpointAccess> access,
    Paging paging,
    Optional<PageLimits> pageLimits,
    IdParameters ids,
    List<Parameter> parameters,
    Optional<Batch> batch,
    Cost cost,
    Answer answer,
    ClassName requestType,
    Javadoc doc,
    boolean deprecated,
    List<ClassName> modelFactories,
    ExecutableElement method) {

  /**
   * Lists the parameters that the group's method takes.
   *
   * @return those that are not optional, in the order of the declaration
   */
  public List<Parameter> required() {
    return parameters.stream().filter(parameter -> !parameter.optional()).toList();
  }

  /**
   * Lists the parameters that become fluent setters.
   *
   * @return the optional ones, in the order of the declaration
   */
  public List<Parameter> optional() {
    return parameters.stream().filter(Parameter::optional).toList();
  }

  /**
   * Lists the parameters that go to one place.
   *
   * @param location the place
   * @return those parameters, in the order of the declaration
   */
  public List<Parameter> at(Location location) {
    return parameters.stream().filter(parameter -> parameter.location() == location).toList();
  }

  /**
   * Finds a query parameter.
   *
   * @param wireName the server's name for it
   * @return the parameter, or empty
   */
  public Optional<Parameter> queryParameter(String wireName) {
    return at(Location.QUERY).stream()
        .filter(parameter -> parameter.wireName().equals(wireName))
        .findFirst();
  }

  /**
   * Returns the route of an endpoint that passed the rules.
   *
   * @return the route
   */
  public Route checkedRoute() {
    return route.orElseThrow();
  }

  /**
   * Returns the access of an endpoint that passed the rules.
   *
   * @return the access
   */
  public EndpointAccess checkedAccess() {
    return access.orElseThrow();
  }
}
