package io.github.osuapi.processor.endpoint.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * One endpoint interface.
 *
 * @param name the first part of its endpoints' ids
 * @param declaration the interface
 * @param serviceType the Retrofit service to write
 * @param groupType the group class to write
 * @param doc the interface's javadoc
 * @param closed the routes that belong to it and are not for third parties
 * @param endpoints its methods, in the order of the declaration
 * @param element where to report problems
 */
public record GroupModel(
    String name,
    ClassName declaration,
    ClassName serviceType,
    ClassName groupType,
    Javadoc doc,
    List<ClosedRoute> closed,
    List<EndpointModel> endpoints,
    TypeElement element) {}
