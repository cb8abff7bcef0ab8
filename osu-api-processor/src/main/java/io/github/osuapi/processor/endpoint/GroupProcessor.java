package io.github.osuapi.processor.endpoint;

import com.google.auto.common.SuperficialValidation;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.github.osuapi.annotations.Generated;
import io.github.osuapi.processor.diagnostic.Failure;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.diagnostic.Findings;
import io.github.osuapi.processor.diagnostic.Nameless;
import io.github.osuapi.processor.diagnostic.TakenNames;
import io.github.osuapi.processor.endpoint.check.EndpointRules;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.read.GroupReader;
import io.github.osuapi.processor.mirror.ReadableAnnotations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What both processors of endpoint interfaces do: read them, and never throw at the compiler. An
 * interface that mentions a type that does not exist yet, or has an annotation that is not whole,
 * waits for a round in which that is so; where it never is, the compiler says so itself.
 */
abstract class GroupProcessor extends AbstractProcessor {
  final EndpointRules rules = new EndpointRules();
  private final Set<String> waiting = new HashSet<>();

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
      Findings findings = new Findings();
      if (!round.processingOver()) {
        process(ready(annotations, round, findings), findings);
      }
      findings.printTo(processingEnv.getMessager());
    } catch (IOException e) {
      Failure.print(processingEnv.getMessager(), getClass(), new UncheckedIOException(e));
    } catch (RuntimeException e) {
      Failure.print(processingEnv.getMessager(), getClass(), e);
    }
    return false;
  }

  /** The names of the groups that can be read now; those that cannot wait. */
  private List<String> ready(
      Set<? extends TypeElement> annotations, RoundEnvironment round, Findings findings) {
    Set<String> names = new TreeSet<>(waiting);
    for (TypeElement type :
        annotations.stream()
            .flatMap(a -> ElementFilter.typesIn(round.getElementsAnnotatedWith(a)).stream())
            .toList()) {
      Optional<Finding> nameless = Nameless.check(type, processingEnv.getElementUtils());
      nameless.filter(finding -> reportsGroups()).ifPresent(findings::add);
      if (nameless.isEmpty()) {
        names.add(type.getQualifiedName().toString());
      }
    }
    waiting.clear();
    List<String> ready = new ArrayList<>();
    for (String name : names) {
      @Nullable TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      if (type != null
          && ReadableAnnotations.areIn(type)
          && SuperficialValidation.validateElement(type)) {
        ready.add(name);
      } else {
        waiting.add(name);
      }
    }
    return ready;
  }

  /** Whether this is the one that says what is wrong with an interface. */
  abstract boolean reportsGroups();

  /** Whether interfaces are left for a later round. */
  final boolean waits() {
    return !waiting.isEmpty();
  }

  /** Reads groups anew, as elements do not live longer than a round. */
  final List<GroupModel> read(List<String> names) {
    GroupReader reader =
        new GroupReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    return names.stream()
        .map(processingEnv.getElementUtils()::getTypeElement)
        .map(reader::read)
        .toList();
  }

  /** Writes a file that comes of a group; where its name is taken, that is a finding. */
  final void write(
      JavaFile file, GroupModel group, String what, String otherwise, Findings findings)
      throws IOException {
    try {
      file.writeTo(processingEnv.getFiler());
    } catch (FilerException e) {
      ClassName name = ClassName.get(file.packageName(), file.typeSpec().name());
      findings.add(
          Finding.at(
              FindingId.ENDPOINT_TYPE_TAKEN,
              group.element(),
              "For "
                  + what
                  + " a type "
                  + name.simpleName()
                  + " is generated. There is already one of this name. "
                  + TakenNames.remedy(
                      processingEnv.getElementUtils(),
                      name.canonicalName(),
                      Generated.class.getCanonicalName(),
                      otherwise)));
    }
  }

  /** Takes the groups that became readable in this round, by their names. */
  abstract void process(List<String> names, Findings findings) throws IOException;
}
