package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.NameAllocator;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Parameter;

/**
 * The names of the fields, parameters and variables in what is generated for one endpoint. The
 * declaration's own names stay as they are, and what generated code adds gives way to them.
 */
final class Names {
  private static final String SERVICE = "service";
  private static final String CONTEXT = "context";
  private static final String BODY = "body";

  private final NameAllocator names = new NameAllocator();

  private Names(EndpointModel endpoint) {
    names.newName("ENDPOINT");
    names.newName("RESPONSE_TYPE");
    names.newName("TURNING");
    endpoint.parameters().forEach(parameter -> names.newName(parameter.name(), parameter.name()));
    names.newName(SERVICE, "own " + SERVICE);
    names.newName(CONTEXT, "own " + CONTEXT);
    names.newName(BODY, "own " + BODY);
  }

  static Names of(EndpointModel endpoint) {
    return new Names(endpoint);
  }

  /** The field that keeps a parameter's value. */
  String field(Parameter parameter) {
    return names.get(parameter.name());
  }

  /** The Retrofit service. */
  String service() {
    return names.get("own " + SERVICE);
  }

  /** The context of the client. */
  String context() {
    return names.get("own " + CONTEXT);
  }

  /** The JSON body. */
  String body() {
    return names.get("own " + BODY);
  }
}
