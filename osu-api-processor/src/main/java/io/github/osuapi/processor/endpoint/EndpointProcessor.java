package io.github.osuapi.processor.endpoint;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.Findings;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.write.GroupFiles;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Processor;

/**
 * Checks endpoint interfaces and writes the service, group and requests of each. Isolating: each
 * file has one interface as its origin.
 */
@AutoService(Processor.class)
public final class EndpointProcessor extends GroupProcessor {
  /** Called by the compiler. */
  public EndpointProcessor() {}

  @Override
  boolean reportsGroups() {
    return true;
  }

  @Override
  void process(List<String> names, Findings findings) throws IOException {
    for (GroupModel group : read(names)) {
      List<Finding> found = rules.check(group);
      findings.addAll(found);
      if (found.isEmpty()) {
        for (JavaFile file : new GroupFiles(EndpointProcessor.class).write(group).toList()) {
          write(
              file,
              group,
              group.element().getSimpleName().toString(),
              "Rename one of the two.",
              findings);
        }
      }
    }
  }
}
