package io.github.osuapi.drift;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The route list of an osu-web checkout, as the recorded server had it, to be changed. */
final class ServerList {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ArrayNode routes = JSON.createArrayNode();

  ServerList() {
    Recordings.routes().forEach(this::add);
  }

  private void add(RecordedRoute route) {
    String scope = route.access().equals("any_token") ? "any" : route.scope();
    ObjectNode added = add(route.methods(), route.path(), scope);
    if (route.authenticates()) {
      authenticate(added);
    }
  }

  ObjectNode add(List<String> methods, String path, @Nullable String scope) {
    ObjectNode route = routes.addObject();
    route.put("uri", "api/v2/" + path);
    methods.forEach(route.putArray("methods")::add);
    route.put("controller", "App\\Http\\Controllers\\Controller@action");
    route.putArray("middlewares").add("App\\Http\\Middleware\\RequireScopes");
    ArrayNode scopes = route.putArray("scopes");
    if (scope != null) {
      scopes.add(scope);
    }
    return route;
  }

  static void authenticate(ObjectNode route) {
    route.withArray("middlewares").add("Illuminate\\Auth\\Middleware\\Authenticate");
  }

  ObjectNode find(String method, String path) {
    for (var route : routes) {
      if (route.get("uri").asText().equals("api/v2/" + path)
          && route.get("methods").toString().contains('"' + method + '"')) {
        return (ObjectNode) route;
      }
    }
    throw new AssertionError("no " + method + " " + path);
  }

  void remove(Predicate<ObjectNode> which) {
    for (int i = routes.size() - 1; i >= 0; i--) {
      if (which.test((ObjectNode) routes.get(i))) {
        routes.remove(i);
      }
    }
  }

  Path checkout(Path folder) throws IOException {
    Path file = folder.resolve("tests/api_routes.json");
    Files.createDirectories(file.getParent());
    JSON.writeValue(file.toFile(), routes);
    return folder;
  }
}
