package io.github.osuapi.raw;

import com.squareup.moshi.JsonAdapter;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.json.RawJson;
import io.github.osuapi.json.WireValue;
import io.github.osuapi.model.ModelAdapters;
import io.github.osuapi.request.ApiContext;
import io.github.osuapi.request.DownloadRequest;
import io.github.osuapi.request.Endpoint;
import io.github.osuapi.request.OsuRequest;
import io.github.osuapi.request.Parameters;
import io.github.osuapi.request.ResponseType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A call of any route of the server, with the tokens, checks, limits and errors of the client.
 *
 * <pre>{@code
 * record Difficulty(double starRating) {}
 *
 * OsuRequest<RawJson> build =
 *     osu.call("GET", "changelog/{stream}/{build}").path("stream", "lazer").path("build", "latest").asJson();
 * OsuRequest<Map<String, Tournament>> tournaments =
 *     osu.call("GET", "tournaments")
 *         .query("year", 2027)
 *         .access(EndpointAccess.scope(Scope.PUBLIC, false))
 *         .as(Types.newParameterizedType(Map.class, String.class, Tournament.class));
 * }</pre>
 *
 * <p>What a route that this library knows asks of a token is taken from its table; for any other
 * one the caller states it. The call goes to the API of the client's server and nowhere else,
 * whatever the path and its variables hold.
 *
 * <p>Immutable and thread-safe: each setter returns a changed copy. Making one sends nothing.
 */
public final class RawCall {
  private final ApiContext context;
  private final String httpMethod;
  private final RawPath path;
  private final Pairs query;
  private final RawBody body;
  private final @Nullable EndpointAccess access;

  private RawCall(
      ApiContext context,
      String httpMethod,
      RawPath path,
      Pairs query,
      RawBody body,
      @Nullable EndpointAccess access) {
    this.context = context;
    this.httpMethod = httpMethod;
    this.path = path;
    this.query = query;
    this.body = body;
    this.access = access;
  }

  /**
   * Begins a call. Clients have a shorter way: {@code osu.call(method, path)}.
   *
   * @param context what the client's requests share
   * @param httpMethod {@code GET}, {@code POST}, {@code PUT}, {@code PATCH} or {@code DELETE}
   * @param path relative to {@code api/v2/}, not encoded; a segment in braces is a variable, for
   *     {@link #path(String, Object)} to fill, and can be left out where it is the last and ends in
   *     a question mark
   * @return the call
   * @throws IllegalArgumentException where there is no such method, or the path is none that stays
   *     within the API
   */
  public static RawCall of(ApiContext context, String httpMethod, String path) {
    Objects.requireNonNull(context, "context");
    return new RawCall(
        context, RawMethod.of(httpMethod), RawPath.of(path), Pairs.NONE, RawBody.NONE, null);
  }

  /**
   * Fills a variable of the path. It is encoded as one segment.
   *
   * @param name the variable's name, without braces
   * @param value a string, number, boolean, date, instant or {@link WireValue}
   * @return a changed copy
   * @throws IllegalArgumentException where the path has no such variable, or the value cannot be a
   *     segment
   */
  public RawCall path(String name, Object value) {
    return new RawCall(context, httpMethod, path.with(name, text(value)), query, body, access);
  }

  /**
   * Adds a parameter to the query string, beside those of the same name.
   *
   * @param name as the server spells it, such as {@code ids[]}
   * @param value as for {@link #path(String, Object)}, or a list of such, one parameter each;
   *     {@code null} adds nothing
   * @return a changed copy
   */
  public RawCall query(String name, @Nullable Object value) {
    return new RawCall(context, httpMethod, path, query.with(name, texts(value)), body, access);
  }

  /**
   * Adds a field to the body, which is a form.
   *
   * @param name as the server spells it
   * @param value as for {@link #query(String, Object)}
   * @return a changed copy
   * @throws IllegalArgumentException where the method has no body
   * @throws IllegalStateException where the body is JSON already
   */
  public RawCall form(String name, @Nullable Object value) {
    RawMethod.requireBody(httpMethod);
    return withBody(body.withField(name, texts(value)));
  }

  /**
   * Makes a JSON body of a value.
   *
   * @param value a value that Moshi can write: a record, a map, a list, {@link RawJson}
   * @return a changed copy
   * @throws IllegalArgumentException where the method has no body, or Moshi knows no such type
   * @throws IllegalStateException where there is a body already
   */
  public RawCall json(Object value) {
    RawMethod.requireBody(httpMethod);
    return withBody(body.withJson(JsonText.of(models(), value)));
  }

  /**
   * Makes a JSON body of text.
   *
   * @param json JSON, sent as it is
   * @return a changed copy
   * @throws IllegalArgumentException where the method has no body, or the text is no JSON
   * @throws IllegalStateException where there is a body already
   */
  public RawCall jsonText(String json) {
    RawMethod.requireBody(httpMethod);
    return withBody(body.withJson(JsonText.checked(json)));
  }

  /**
   * States what the server asks of a token. Needed for routes that this library does not know, and
   * for those of the official game, which it refuses otherwise; for others it overrides the table.
   *
   * @param access what the server asks for
   * @return a changed copy
   */
  public RawCall access(EndpointAccess access) {
    Objects.requireNonNull(access, "access");
    return new RawCall(context, httpMethod, path, query, body, access);
  }

  /**
   * Adds adapters for the caller's own JSON types, asked before those of the client.
   *
   * @param factories the generated {@code ModelAdapters}
   * @return a changed copy
   */
  public RawCall models(JsonAdapter.Factory... factories) {
    return new RawCall(context.withModels(factories), httpMethod, path, query, body, access);
  }

  /**
   * Reads the answer's JSON into a type.
   *
   * @param type a model of this library or of the caller's own, a public record, or whatever else
   *     Moshi reads
   * @param <T> the same
   * @return the request
   * @throws IllegalArgumentException where Moshi knows no such type, or a variable of the path is
   *     empty
   * @throws IllegalStateException where it is not known what the route asks of a token
   */
  public <T> OsuRequest<T> as(Class<T> type) {
    return as((Type) type);
  }

  /**
   * Reads the answer's JSON into a type with arguments.
   *
   * @param type for example {@code Types.newParameterizedType(List.class, Score.class)} of Moshi
   * @param <T> the same; the caller answers for it
   * @return the request
   * @throws IllegalArgumentException as for {@link #as(Class)}
   * @throws IllegalStateException as for {@link #as(Class)}
   */
  public <T> OsuRequest<T> as(Type type) {
    ApiContext models = models();
    JsonText.requireAdapter(models, type);
    return new RawRequest<>(models, endpoint(), ResponseType.json(type), described());
  }

  /**
   * Reads the answer's JSON without a type.
   *
   * @return the request
   * @throws IllegalArgumentException as for {@link #as(Class)}
   * @throws IllegalStateException as for {@link #as(Class)}
   */
  public OsuRequest<RawJson> asJson() {
    return as(RawJson.class);
  }

  /**
   * Gives the answer as text, which for most routes is JSON.
   *
   * @return the request
   * @throws IllegalArgumentException as for {@link #as(Class)}
   * @throws IllegalStateException as for {@link #as(Class)}
   */
  public OsuRequest<String> asText() {
    return request(ResponseType.text());
  }

  /**
   * Does not read the answer.
   *
   * @return the request
   * @throws IllegalArgumentException as for {@link #as(Class)}
   * @throws IllegalStateException as for {@link #as(Class)}
   */
  public OsuRequest<@Nullable Void> asNothing() {
    return request(ResponseType.empty());
  }

  /**
   * Gives the answer's bytes, to memory, a stream or a file; anything but a page in HTML.
   *
   * @return the request
   * @throws IllegalArgumentException as for {@link #as(Class)}
   * @throws IllegalStateException as for {@link #as(Class)}
   */
  public DownloadRequest<byte[]> asFile() {
    return new RawDownload(models(), endpoint(), ResponseType.bytes(), described());
  }

  private <T extends @Nullable Object> OsuRequest<T> request(ResponseType<T> type) {
    return new RawRequest<>(models(), endpoint(), type, described());
  }

  private ApiContext models() {
    return context.withModels(ModelAdapters.INSTANCE);
  }

  private Endpoint endpoint() {
    return KnownRoutes.endpoint(httpMethod, path, Optional.ofNullable(access));
  }

  private DescribedCall described() {
    HttpUrl.Builder url = context.server().resolve("api/v2/").newBuilder();
    path.addTo(url);
    query.addTo(url);
    return DescribedCall.of(httpMethod, url.build(), body.toRequestBody(httpMethod));
  }

  private RawCall withBody(RawBody changed) {
    return new RawCall(context, httpMethod, path, query, changed, access);
  }

  private static List<String> texts(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list
        ? list.stream().map(RawCall::text).toList()
        : List.of(text(value));
  }

  private static String text(Object value) {
    Objects.requireNonNull(value, "value");
    if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof WireValue || value instanceof Instant || value instanceof LocalDate) {
      return Objects.requireNonNull(Parameters.text(value));
    }
    throw new IllegalArgumentException(
        "a parameter cannot be a "
            + value.getClass().getName()
            + ": give a string, number, boolean, date, instant or WireValue");
  }

  /** Names the route, without values. */
  @Override
  public String toString() {
    return httpMethod + " " + path;
  }
}
