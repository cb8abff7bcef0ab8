package io.github.osuapi.processor.app.write;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.KnownEndpoint;
import io.github.osuapi.processor.app.model.KnownGroup;
import java.util.List;

/**
 * What a client shows of a group.
 *
 * @param group the whole group
 * @param open those of its endpoints that the app's tokens open, at least one
 * @param type the type that the client's accessor returns
 */
record NarrowedGroup(KnownGroup group, List<KnownEndpoint> open, ClassName type) {

  static NarrowedGroup of(AppModel app, KnownGroup group) {
    List<KnownEndpoint> open =
        group.endpoints().stream().filter(endpoint -> app.opens(endpoint.access())).toList();
    boolean whole = open.size() == group.endpoints().size();
    ClassName narrowed = app.clientType().nestedClass(group.narrowedName());
    return new NarrowedGroup(group, open, whole ? group.groupType() : narrowed);
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  boolean isWhole() {
    return type.equals(group.groupType());
  }
}
