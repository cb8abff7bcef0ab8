package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.osuapi.processor.endpoint.model.Cost;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.model.ValueRange;
import io.github.osuapi.processor.source.Literals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every fact and doc text of a group, for compilations that see only the jar. */
final class IndexEntries {
  private static final ClassName KIND = RuntimeTypes.ENDPOINT_ACCESS.nestedClass("Kind");

  private static final int LONGEST = 20_000;

  private IndexEntries() {}

  static AnnotationSpec of(GroupModel group) {
    AnnotationSpec.Builder entries = AnnotationSpec.builder(RuntimeTypes.INDEXED_ENDPOINTS);
    IndexFiles.endpoints(List.of(group))
        .forEach(endpoint -> entries.addMember("value", "$L", annotation(group, endpoint)));
    return entries.build();
  }

  private static AnnotationSpec annotation(GroupModel group, EndpointModel endpoint) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(RuntimeTypes.INDEXED_ENDPOINT)
            .addMember("id", "$S", endpoint.id())
            .addMember("group", "$S", group.name())
            .addMember("groupType", "$S", group.groupType().canonicalName())
            .addMember("method", "$S", endpoint.name())
            .addMember("requestType", "$S", endpoint.requestType().canonicalName())
            .addMember("httpMethod", "$S", endpoint.checkedRoute().httpMethod())
            .addMember("path", "$S", endpoint.checkedRoute().path())
            .addMember("access", "$T.$L", KIND, endpoint.checkedAccess().kind())
            .addMember("requiresUser", "$L", endpoint.checkedAccess().requiresUser())
            .addMember("paging", "$T.$L", RuntimeTypes.PAGING, endpoint.paging())
            .addMember("doc", "$L", clipped(endpoint.doc().main()));
    endpoint.doc().see().forEach(text -> annotation.addMember("see", "$L", Literals.of(text)));
    endpoint
        .checkedAccess()
        .scope()
        .ifPresent(scope -> annotation.addMember("scope", "$T.$L", RuntimeTypes.SCOPE, scope));
    Stream.concat(endpoint.required().stream(), endpoint.optional().stream())
        .forEach(
            parameter ->
                annotation.addMember(
                    "parameters", "$L", annotation(parameter, endpoint.cost().of(parameter))));
    if (endpoint.cost().replayDownload()) {
      annotation.addMember("replayDownload", "true");
    }
    return annotation.build();
  }

  private static AnnotationSpec annotation(Parameter parameter, Optional<Cost.Part> cost) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(RuntimeTypes.INDEXED_PARAMETER)
            .addMember("name", "$S", parameter.name())
            .addMember("wireName", "$L", Literals.of(parameter.wireName()))
            .addMember("location", "$S", parameter.location().word())
            .addMember("type", "$S", parameter.type().toString())
            .addMember("required", "$L", !parameter.optional())
            .addMember("doc", "$L", clipped(parameter.doc()));
    parameter.range().ifPresent(range -> add(annotation, range));
    parameter
        .deprecated()
        .ifPresent(text -> annotation.addMember("deprecated", "$L", Literals.of(text)));
    cost.filter(part -> part.each() > 0)
        .ifPresent(part -> annotation.addMember("costEach", "$L", part.each()));
    cost.filter(part -> part.times() > 1)
        .ifPresent(part -> annotation.addMember("costTimes", "$L", part.times()));
    return annotation.build();
  }

  private static void add(AnnotationSpec.Builder annotation, ValueRange range) {
    if (range.hasMin()) {
      annotation.addMember("min", "$LL", range.min());
    }
    if (range.hasMax()) {
      annotation.addMember("max", "$LL", range.max());
    }
  }

  /** A class file holds no longer text than 65535 bytes, at most 3 for each char. */
  private static CodeBlock clipped(String text) {
    return Literals.of(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...");
  }
}
