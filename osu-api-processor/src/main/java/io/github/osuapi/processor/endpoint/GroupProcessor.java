package io.github.osuapi.processor.endpoint;

import io.github.osuapi.processor.diagnostic.Failure;
import io.github.osuapi.processor.endpoint.check.EndpointRules;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.read.GroupReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What both processors of endpoint interfaces do: read them, and never throw at the compiler. */
abstract class GroupProcessor extends AbstractProcessor {
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(GroupReader.ENDPOINT_GROUP);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      processGroups(annotations, round);
    } catch (IOException e) {
      Failure.print(processingEnv.getMessager(), getClass(), new UncheckedIOException(e));
    } catch (RuntimeException e) {
      Failure.print(processingEnv.getMessager(), getClass(), e);
    }
    return false;
  }

  private void processGroups(Set<? extends TypeElement> annotations, RoundEnvironment round)
      throws IOException {
    GroupReader reader =
        new GroupReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    List<GroupModel> groups =
        annotations.stream()
            .flatMap(a -> ElementFilter.typesIn(round.getElementsAnnotatedWith(a)).stream())
            .map(reader::read)
            .toList();
    if (!groups.isEmpty()) {
      process(groups, new EndpointRules());
    }
  }

  abstract void process(List<GroupModel> groups, EndpointRules rules) throws IOException;
}
