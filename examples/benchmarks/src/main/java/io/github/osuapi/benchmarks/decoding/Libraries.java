package io.github.osuapi.benchmarks.decoding;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.github.osuapi.benchmarks.decoding.JsonLibrary.Decoder;
import io.github.osuapi.json.JsonInput;
import io.github.osuapi.json.JsonInputAdapter;
import io.github.osuapi.json.JsonTypes;
import io.github.osuapi.model.ModelAdapters;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import okio.Buffer;

/**
 * Each library as its own documentation sets it up, reading from memory in the form that suits it:
 * an array of bytes, or a buffer that shares them.
 */
final class Libraries {
  private Libraries() {}

  static Decoder ours(Document document) {
    Moshi moshi = new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();
    JsonAdapter<?> adapter = moshi.adapter(document.model());
    Buffer bytes = new Buffer().write(document.json());
    JsonInputAdapter<?> any = JsonInputAdapter.of(adapter);
    return () -> {
      try (JsonInput input = JsonInput.of(bytes.clone().inputStream(), false, null)) {
        return Objects.requireNonNull(any.read(input));
      }
    };
  }

  static Decoder moshi(Document document) {
    Moshi moshi =
        new Moshi.Builder()
            .add(Instant.class, new TextAdapters.Moshi<>(Instant::parse))
            .add(LocalDate.class, new TextAdapters.Moshi<>(LocalDate::parse))
            .build();
    JsonAdapter<?> adapter = moshi.adapter(document.peer());
    Buffer bytes = new Buffer().write(document.json());
    return () -> Objects.requireNonNull(adapter.fromJson(JsonReader.of(bytes.clone())));
  }

  static Decoder jackson(Document document) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    ObjectReader reader = mapper.readerFor(mapper.constructType(document.peer()));
    return () -> reader.readValue(document.json());
  }

  static Decoder gson(Document document) {
    Gson gson =
        new GsonBuilder()
            .registerTypeAdapter(Instant.class, new TextAdapters.Gson<>(Instant::parse))
            .registerTypeAdapter(LocalDate.class, new TextAdapters.Gson<>(LocalDate::parse))
            .create();
    @SuppressWarnings("unchecked") // Gson's way from a type to its adapter loses what it is of.
    TypeAdapter<Object> adapter =
        (TypeAdapter<Object>)
            gson.getAdapter(com.google.gson.reflect.TypeToken.get(document.peer()));
    return () ->
        adapter.fromJson(
            new InputStreamReader(
                new ByteArrayInputStream(document.json()), StandardCharsets.UTF_8));
  }

  static Decoder avaje(Document document) {
    JsonType<Object> type = Jsonb.builder().build().type(document.peer());
    return () -> type.fromJson(document.json());
  }

  static Decoder fastjson2(Document document) {
    return () -> JSON.parseObject(document.json(), document.peer());
  }

  static Decoder skip(Document document) {
    Buffer bytes = new Buffer().write(document.json());
    return () -> {
      JsonReader reader = JsonReader.of(bytes.clone());
      reader.skipValue();
      return reader;
    };
  }
}
