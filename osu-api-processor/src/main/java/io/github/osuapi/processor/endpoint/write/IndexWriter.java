package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.endpoint.model.EarlierGroup;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the class by which compilations that see only the jar find its groups. */
final class IndexWriter {
  private final Class<?> processor;

  IndexWriter(Class<?> processor) {
    this.processor = processor;
  }

  JavaFile write(ClassName name, List<GroupModel> groups, List<EarlierGroup> earlier) {
    AnnotationSpec.Builder names = AnnotationSpec.builder(RuntimeTypes.INDEXED_GROUPS);
    Stream.concat(
            groups.stream().map(GroupModel::groupType),
            earlier.stream().map(EarlierGroup::groupType))
        .map(ClassName::canonicalName)
        .sorted()
        .forEach(group -> names.addMember("value", "$S", group));
    TypeSpec.Builder index =
        Types.marked(TypeSpec.interfaceBuilder(name), processor)
            .addModifiers(Modifier.PUBLIC)
            .addAnnotation(names.build())
            .addJavadoc("Leads osu-api's processor to these groups when it sees only the jar.\n");
    groups.forEach(group -> index.addOriginatingElement(group.element()));
    return Types.file(name, index.build());
  }
}
