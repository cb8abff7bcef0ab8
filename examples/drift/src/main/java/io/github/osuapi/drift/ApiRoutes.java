package io.github.osuapi.drift;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.osuapi.json.JsonTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the server's own list of its routes. */
final class ApiRoutes {
  private static final Path IN_CHECKOUT = Path.of("tests", "api_routes.json");

  private ApiRoutes() {}

  /**
   * Reads the list.
   *
   * @param place the list itself, or a checkout of osu-web that has it
   */
  static List<ApiRoute> read(Path place) throws IOException {
    Path file = Files.isDirectory(place) ? place.resolve(IN_CHECKOUT) : place;
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          "there is no " + file + ". Give an osu-web checkout, or its " + IN_CHECKOUT);
    }
    JsonAdapter<List<ApiRoute>> adapter =
        new Moshi.Builder()
            .add(ModelAdapters.INSTANCE)
            .add(JsonTypes.FACTORY)
            .build()
            .adapter(Types.newParameterizedType(List.class, ApiRoute.class));
    try {
      List<ApiRoute> routes = adapter.fromJson(Files.readString(file));
      if (routes == null || routes.isEmpty()) {
        throw new UsageException(file + " lists no route. Give osu-web's " + IN_CHECKOUT);
      }
      return routes;
    } catch (JsonDataException | IOException e) {
      throw new UsageException(file + " is no list of routes: " + e.getMessage());
    }
  }
}
