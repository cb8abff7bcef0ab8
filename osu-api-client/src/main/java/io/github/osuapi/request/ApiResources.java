package io.github.osuapi.request;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.osuapi.cache.AnswerPolicy;
import io.github.osuapi.json.JsonTypes;
import io.github.osuapi.oauth.ServerAddress;
import io.github.osuapi.oauth.TokenEndpoint;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** What the clients of one application share, whatever their tokens. Thread-safe. */
final class ApiResources {
  private final TokenEndpoint tokenEndpoint;
  private final CompletableFuture<OkHttpClient> client;
  private final CallSettings settings;
  private final boolean strictJson;
  private final @Nullable DriftListener driftListener;
  private final Optional<AnswerPolicy> answers;
  private final List<JsonAdapter.Factory> models;
  private final Moshi moshi;
  private final Retrofit retrofit;
  private final ConcurrentMap<Class<?>, Object> services;
  private final ConcurrentMap<Type, JsonAdapter<?>> adapters = new ConcurrentHashMap<>();

  ApiResources(
      TokenEndpoint tokenEndpoint,
      CompletableFuture<OkHttpClient> client,
      CallSettings settings,
      boolean strictJson,
      @Nullable DriftListener driftListener,
      Optional<AnswerPolicy> answers,
      List<JsonAdapter.Factory> models) {
    this.tokenEndpoint = tokenEndpoint;
    this.client = client;
    this.settings = settings;
    this.strictJson = strictJson;
    this.driftListener = driftListener;
    this.answers = answers;
    this.models = List.copyOf(models);
    this.moshi = moshi(this.models);
    this.retrofit =
        new Retrofit.Builder()
            .baseUrl(tokenEndpoint.server().resolve("api/v2/"))
            .callFactory(new UnsentCall.Factory())
            .build();
    this.services = new ConcurrentHashMap<>();
  }

  private ApiResources(
      ApiResources other, List<JsonAdapter.Factory> models, Optional<AnswerPolicy> answers) {
    this.tokenEndpoint = other.tokenEndpoint;
    this.client = other.client;
    this.settings = other.settings;
    this.strictJson = other.strictJson;
    this.driftListener = other.driftListener;
    this.answers = answers;
    this.models = List.copyOf(models);
    this.moshi = models == other.models ? other.moshi : moshi(this.models);
    this.retrofit = other.retrofit;
    this.services = other.services;
  }

  private static Moshi moshi(List<JsonAdapter.Factory> models) {
    Moshi.Builder builder = new Moshi.Builder();
    for (JsonAdapter.Factory factory : models) {
      builder.add(factory);
    }
    return builder.add(JsonTypes.FACTORY).build();
  }

  /** Returns these, with more models; these very ones where they know each of the models. */
  ApiResources withModels(JsonAdapter.Factory... added) {
    if (knowsAll(added)) {
      return this;
    }
    List<JsonAdapter.Factory> extended = new ArrayList<>(List.of(added));
    extended.addAll(models);
    return new ApiResources(this, extended, answers);
  }

  ApiResources withAnswers(AnswerPolicy policy) {
    return new ApiResources(this, models, Optional.of(policy));
  }

  /** Asked whenever a group is made, so that it must not cost anything. */
  private boolean knowsAll(JsonAdapter.Factory[] factories) {
    for (JsonAdapter.Factory factory : factories) {
      if (!knows(factory)) {
        return false;
      }
    }
    return true;
  }

  private boolean knows(JsonAdapter.Factory factory) {
    for (int i = 0; i < models.size(); i++) {
      if (models.get(i) == factory) {
        return true;
      }
    }
    return false;
  }

  <S> S service(Class<S> service) {
    Object known = services.get(service);
    if (known == null) {
      S made = retrofit.create(service);
      Object before = services.putIfAbsent(service, made);
      known = before == null ? made : before;
    }
    return service.cast(known);
  }

  ServerAddress server() {
    return tokenEndpoint.server();
  }

  TokenEndpoint tokenEndpoint() {
    return tokenEndpoint;
  }

  CompletableFuture<OkHttpClient> client() {
    return client;
  }

  CallSettings settings() {
    return settings;
  }

  Moshi moshi() {
    return moshi;
  }

  /** Returns what Moshi finds, without its lock. */
  @SuppressWarnings("unchecked") // It was found for this very type.
  <T> JsonAdapter<T> adapter(Type type) {
    JsonAdapter<?> known = adapters.get(type);
    if (known == null) {
      known = moshi.adapter(type);
      adapters.put(type, known);
    }
    return (JsonAdapter<T>) known;
  }

  boolean strictJson() {
    return strictJson;
  }

  Optional<AnswerPolicy> answers() {
    return answers;
  }

  @Nullable DriftListener driftListener() {
    return driftListener;
  }
}
