package io.github.osuapi.request;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Builds the JSON object of a request's body from single parameters. For generated code. Not
 * thread-safe; does not block.
 */
public final class JsonBody {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private record Member(Type type, Object value) {}

  private final Moshi moshi;
  private final Map<String, Member> members = new LinkedHashMap<>();

  private JsonBody(Moshi moshi) {
    this.moshi = moshi;
  }

  /**
   * Begins an empty object.
   *
   * @param context where the adapters of the values come from
   * @return the object to add to
   */
  public static JsonBody of(ApiContext context) {
    return new JsonBody(context.moshi());
  }

  /**
   * Writes one value as the whole body.
   *
   * @param context where the adapter of the value comes from
   * @param type the type whose adapter writes the value
   * @param value the value
   * @return a body of type {@code application/json} that can be sent more than once
   */
  public static RequestBody whole(ApiContext context, Type type, Object value) {
    JsonAdapter<Object> adapter = context.moshi().adapter(type);
    return RequestBody.create(adapter.toJson(value), JSON);
  }

  /**
   * Adds a member.
   *
   * @param name the member's name as the server spells it
   * @param type the type whose adapter writes the value
   * @param value the value; {@code null} leaves the member out
   * @return this
   */
  public JsonBody add(String name, Type type, @Nullable Object value) {
    if (value != null) {
      members.put(name, new Member(type, value));
    }
    return this;
  }

  /**
   * Writes the object.
   *
   * @return a body of type {@code application/json} that can be sent more than once
   */
  public RequestBody toRequestBody() {
    Buffer buffer = new Buffer();
    try {
      JsonWriter writer = JsonWriter.of(buffer);
      writer.beginObject();
      for (Map.Entry<String, Member> entry : members.entrySet()) {
        writer.name(entry.getKey());
        write(writer, entry.getValue());
      }
      writer.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return RequestBody.create(buffer.readByteString(), JSON);
  }

  private void write(JsonWriter writer, Member member) throws IOException {
    JsonAdapter<Object> adapter = moshi.adapter(member.type());
    adapter.toJson(writer, member.value());
  }
}
