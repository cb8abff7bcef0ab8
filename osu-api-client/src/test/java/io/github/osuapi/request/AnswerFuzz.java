package io.github.osuapi.request;

import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.error.OsuApiException;
import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.model.Answers;
import io.github.osuapi.model.Answers.Answer;
import io.github.osuapi.model.ModelAdapters;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Reads spoilt answers, as a client does: each is read, or refused with an exception of the client;
 * nothing else may come of it. The same seed tries the same cases.
 */
public final class AnswerFuzz {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final Endpoint ENDPOINT = EndpointTable.ENDPOINTS.get(0);
  private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
  private static final int LARGEST = 60_000;

  private final List<Answer> answers =
      Stream.concat(Answers.recorded().stream(), Answers.live().stream())
          .filter(answer -> !answer.otherVersion() && answer.body().toString().length() < LARGEST)
          .toList();

  /**
   * What came of a run.
   *
   * @param seed the seed
   * @param cases how many spoilt answers were tried
   * @param read how many were read all the same
   * @param refused how many were refused with the exception for it
   * @param errors how many were taken as error answers, and gave the exception for it
   * @param mutations how many cases each mutation had
   * @param escaped what came of the others, each with its number; must be empty
   */
  public record Result(
      long seed,
      int cases,
      int read,
      int refused,
      int errors,
      Map<String, Integer> mutations,
      List<String> escaped) {}

  /** What came of one case. */
  private enum Outcome {
    READ,
    REFUSED,
    ERROR
  }

  /**
   * Runs as the system properties {@code osuapi.fuzz.cases} and {@code osuapi.fuzz.seed} say.
   *
   * @param cases how many cases, where the property does not say
   * @return what came of it
   */
  public static Result runAsAsked(int cases) {
    return new AnswerFuzz()
        .run(Long.getLong("osuapi.fuzz.seed", 1), Integer.getInteger("osuapi.fuzz.cases", cases));
  }

  /**
   * Tries cases.
   *
   * @param seed decides which
   * @param cases how many
   * @return what came of it
   */
  public Result run(long seed, int cases) {
    Map<String, Integer> mutations = new TreeMap<>();
    Map<Outcome, Integer> outcomes = new TreeMap<>();
    List<String> escaped = new ArrayList<>();
    try (ApiContext context = ApiContext.builder().models(ModelAdapters.INSTANCE).build()) {
      for (int i = 0; i < cases; i++) {
        Random random = new Random(seed * 1_000_003 + i);
        Answer answer = answers.get(random.nextInt(answers.size()));
        Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
        mutations.merge(mutation.name(), 1, Integer::sum);
        byte[] body = mutation.apply(answer.body(), random);
        try {
          outcomes.merge(outcome(context, answer.type(), body, random), 1, Integer::sum);
        } catch (IOException | RuntimeException | StackOverflowError e) {
          escaped.add(i + " " + answer + " " + mutation + ": " + e + at(e));
        }
      }
    }
    return new Result(
        seed,
        cases,
        outcomes.getOrDefault(Outcome.READ, 0),
        outcomes.getOrDefault(Outcome.REFUSED, 0),
        outcomes.getOrDefault(Outcome.ERROR, 0),
        mutations,
        escaped);
  }

  private static Outcome outcome(ApiContext context, Type type, byte[] body, Random random)
      throws IOException {
    if (random.nextInt(10) == 0) {
      int status = 400 + random.nextInt(200);
      OsuApiException exception = ErrorAnswers.exception(ENDPOINT, response(status, body));
      if (exception.status() != status || exception.toString().isEmpty()) {
        throw new IllegalStateException("the exception is for status " + exception.status());
      }
      return Outcome.ERROR;
    }
    Object value;
    try {
      value = new JsonDecoder<>(type).decode(context, ENDPOINT, response(200, body));
    } catch (OsuDecodingException e) {
      return Outcome.REFUSED;
    }
    // What was read can be used: shown, compared and written.
    String written = context.moshi().adapter(type).toJson(value);
    if (value.toString().isEmpty() || written.isEmpty() || !Set.of(value).contains(value)) {
      throw new IllegalStateException("what was read cannot be used");
    }
    return Outcome.READ;
  }

  private static Response response(int status, byte[] body) {
    return new Response.Builder()
        .request(new Request.Builder().url("http://localhost/").build())
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .body(ResponseBody.create(body, JSON))
        .build();
  }

  private static String at(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }
}
