package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.world.World;
import java.util.Map;
import java.util.Set;

/** {@code wiki/{locale}/{path}}. */
final class WikiHandler {
  private static final String FALLBACK = "en";
  private static final Set<String> LOCALES =
      Set.of(
          "en", "de", "es", "fr", "id", "it", "ja", "ko", "pl", "pt-br", "ru", "th", "zh", "zh-tw");
  private static final Set<String> PATHS =
      Set.of("Help_centre", "Help_centre/Account", "Main_page");

  private final World world;

  WikiHandler(World world) {
    this.world = world;
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("GET wiki/{locale}/{path}", this::show);
  }

  private ApiResponse show(ApiRequest request) {
    String locale = request.variable("locale");
    String path = request.variable("path");
    String root = World.RECORDED_HOST + "/api/v2/wiki/" + FALLBACK + "/";
    if (path.contains("%2F")) {
      return ApiResponse.redirect(
          World.RECORDED_HOST + "/api/v2/wiki/" + locale + "/" + path.replace("%2F", "/"));
    }
    if (!LOCALES.contains(locale)) {
      return ApiResponse.redirect(root + locale + "/" + path);
    }
    for (String asked : new String[] {locale, FALLBACK}) {
      JsonNode page = world.document("wiki:" + asked + ":" + path);
      if (page.isObject()) {
        return ApiResponse.json(page);
      }
    }
    for (String known : PATHS) {
      if (known.equalsIgnoreCase(path)) {
        return ApiResponse.redirect(World.RECORDED_HOST + "/api/v2/wiki/" + locale + "/" + known);
      }
    }
    return ApiResponse.html(404, "");
  }
}
