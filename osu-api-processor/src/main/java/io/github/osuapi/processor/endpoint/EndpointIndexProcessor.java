package io.github.osuapi.processor.endpoint;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.diagnostic.Findings;
import io.github.osuapi.processor.endpoint.model.EarlierGroup;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import io.github.osuapi.processor.endpoint.read.EarlierGroups;
import io.github.osuapi.processor.endpoint.read.GroupReader;
import io.github.osuapi.processor.endpoint.write.EndpointsJson;
import io.github.osuapi.processor.endpoint.write.IndexFiles;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is known of all the endpoints of a compilation together: the run-time table, the
 * annotated index and {@code endpoints.json}. Aggregating. Leaves groups with errors, which {@link
 * EndpointProcessor} reports, out. Takes those in that an earlier compilation left, except for
 * {@code endpoints.json}, which is of one compilation.
 */
@AutoService(Processor.class)
public final class EndpointIndexProcessor extends GroupProcessor {
  private final List<String> pending = new ArrayList<>();
  private final Set<String> own = new HashSet<>();
  private boolean written;

  /** Called by the compiler. */
  public EndpointIndexProcessor() {}

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      own.add(type.getQualifiedName().toString());
    }
    super.process(annotations, round);
    return false;
  }

  @Override
  boolean reportsGroups() {
    return false;
  }

  @Override
  void process(List<String> names, Findings findings) throws IOException {
    pending.addAll(names);
    if (waits() || pending.isEmpty()) {
      return;
    }
    List<GroupModel> sound =
        read(pending).stream().filter(group -> rules.check(group).isEmpty()).toList();
    pending.clear();
    if (written) {
      sound.forEach(group -> findings.add(tooLate(group)));
      return;
    }
    if (sound.isEmpty()) {
      return;
    }
    List<EarlierGroup> earlier =
        new EarlierGroups(processingEnv.getElementUtils(), own).of(IndexFiles.index(sound));
    List<GroupModel> distinct = distinct(sound, earlier, findings);
    if (!distinct.isEmpty()) {
      written = true;
      write(distinct, earlier, findings);
    }
  }

  private static List<GroupModel> distinct(
      List<GroupModel> groups, List<EarlierGroup> earlier, Findings findings) {
    Map<String, TypeElement> byName = new HashMap<>();
    earlier.forEach(group -> byName.put(group.name(), group.element()));
    List<GroupModel> distinct = new ArrayList<>();
    for (GroupModel group : groups) {
      @Nullable TypeElement first = byName.putIfAbsent(group.name(), group.element());
      if (first == null) {
        distinct.add(group);
      } else {
        findings.add(duplicate(group, first));
      }
    }
    return distinct;
  }

  private void write(List<GroupModel> groups, List<EarlierGroup> earlier, Findings findings)
      throws IOException {
    for (JavaFile file :
        new IndexFiles(EndpointIndexProcessor.class).write(groups, earlier).toList()) {
      write(
          file,
          groups.get(0),
          "all endpoints together",
          "Rename it, or move the interfaces to another package.",
          findings);
    }
    Element[] origins = groups.stream().map(GroupModel::element).toArray(Element[]::new);
    try (Writer writer = json(origins).openWriter()) {
      writer.write(EndpointsJson.write(groups));
    }
  }

  /** Where several modules are compiled together, each has an output of its own. */
  private FileObject json(Element[] origins) throws IOException {
    Filer filer = processingEnv.getFiler();
    try {
      return filer.createResource(StandardLocation.CLASS_OUTPUT, "", EndpointsJson.PATH, origins);
    } catch (FilerException e) {
      @Nullable ModuleElement module = processingEnv.getElementUtils().getModuleOf(origins[0]);
      if (module == null || module.isUnnamed()) {
        throw e;
      }
      return filer.createResource(
          StandardLocation.CLASS_OUTPUT,
          module.getQualifiedName() + "/",
          EndpointsJson.PATH,
          origins);
    }
  }

  private static Finding duplicate(GroupModel group, TypeElement first) {
    AnnotationMirror annotation =
        Annotations.find(group.element(), GroupReader.ENDPOINT_GROUP).orElseThrow();
    return Finding.at(
        FindingId.ENDPOINT_GROUP_DUPLICATE,
        group.element(),
        annotation,
        Annotations.value(annotation, "value"),
        "Two groups have the name "
            + group.name()
            + ". "
            + first.getQualifiedName()
            + " is the other. Give one another name with @EndpointGroup(\"...\").");
  }

  private static Finding tooLate(GroupModel group) {
    return Finding.at(
        FindingId.ENDPOINT_TOO_LATE,
        group.element(),
        "The table of endpoints is written as soon as all groups are there. "
            + group.element().getSimpleName()
            + " was generated after that. Compile it apart from the others.");
  }
}
