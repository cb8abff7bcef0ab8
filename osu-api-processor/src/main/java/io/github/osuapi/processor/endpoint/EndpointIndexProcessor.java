package io.github.osuapi.processor.endpoint;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import io.github.osuapi.processor.endpoint.check.EndpointRules;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.write.EndpointsJson;
import io.github.osuapi.processor.endpoint.write.IndexFiles;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes what is known of all the endpoints of a compilation together: the run-time table, the
 * annotated index and {@code endpoints.json}. Aggregating. Leaves errors to {@link
 * EndpointProcessor}, and writes nothing where there are any.
 */
@AutoService(Processor.class)
public final class EndpointIndexProcessor extends GroupProcessor {
  /** Called by the compiler. */
  public EndpointIndexProcessor() {}

  @Override
  void process(List<GroupModel> groups, EndpointRules rules) throws IOException {
    if (!groups.stream().allMatch(group -> rules.check(group).isEmpty())) {
      return;
    }
    for (JavaFile file : new IndexFiles(EndpointIndexProcessor.class).write(groups).toList()) {
      file.writeTo(processingEnv.getFiler());
    }
    Element[] origins = groups.stream().map(GroupModel::element).toArray(Element[]::new);
    FileObject json =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", EndpointsJson.PATH, origins);
    try (Writer writer = json.openWriter()) {
      writer.write(EndpointsJson.write(groups));
    }
  }
}
