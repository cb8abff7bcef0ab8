package io.github.osuapi.json.sample;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import java.util.Map;

/** Always has lists and maps of its own type. */
@JsonModel
public record Folder(long id, List<Folder> folders, Map<String, Folder> links) {}
