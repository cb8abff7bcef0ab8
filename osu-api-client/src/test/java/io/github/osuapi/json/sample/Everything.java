package io.github.osuapi.json.sample;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Milliseconds;
import io.github.osuapi.annotations.Timestamp;
import io.github.osuapi.json.RawJson;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every type of component, required and not. */
@JsonModel
public record Everything(
    boolean yes,
    int number,
    long big,
    double real,
    String text,
    Instant at,
    @Timestamp(Timestamp.Style.ZULU) Instant atZulu,
    @Timestamp(Timestamp.Style.MICROS) Instant atMicros,
    LocalDate day,
    Duration length,
    @Milliseconds Duration lead,
    RawJson raw,
    KudosuAction action,
    Tags.Tag tag,
    List<Tags.Tag> tags,
    Map<String, List<Instant>> times,
    @Json(name = "odd \"name\"*/ $L") String odd,
    @Nullable Boolean maybeYes,
    @Nullable Integer maybeNumber,
    @Nullable Long maybeBig,
    @Nullable Double maybeReal,
    @Nullable String maybeText,
    @Nullable @Timestamp(Timestamp.Style.ZULU) Instant maybeAt,
    @Nullable LocalDate maybeDay,
    @Nullable Duration maybeLength,
    @Nullable RawJson maybeRaw,
    @Nullable KudosuAction maybeAction,
    Tags.@Nullable Tag maybeTag,
    @Nullable List<Duration> maybeLengths) {}
