package io.github.osuapi.processor.app.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.EndpointInterfaces;
import io.github.osuapi.processor.app.model.PrivilegeOptions;
import io.github.osuapi.processor.endpoint.model.Facet;
import io.github.osuapi.processor.mirror.Deprecations;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the client of an app: the groups and methods that its tokens open, and nothing else. */
public final class ClientWriter {
  private static final ClassName GENERATED =
      ClassName.get("io.github.osuapi.annotations", "Generated");
  private static final ClassName NARROWED_CLIENT =
      ClassName.get("io.github.osuapi.annotations", "NarrowedClient");
  private static final ClassName PRIVILEGE_CHECK =
      ClassName.get("io.github.osuapi.annotations", "PrivilegeCheck");
  private static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");
  private static final ClassName API_CONTEXT =
      ClassName.get("io.github.osuapi.request", "ApiContext");

  private final Class<?> processor;
  private final PrivilegeOptions privileges;

  /**
   * Starts writing.
   *
   * @param processor who writes, for {@code @Generated}
   * @param privileges what to ask of the compiler plugin, which is given no options
   */
  public ClientWriter(Class<?> processor, PrivilegeOptions privileges) {
    this.processor = processor;
    this.privileges = privileges;
  }

  /**
   * Writes a client.
   *
   * @param app an app that no rule objects to
   * @return the source file
   */
  public JavaFile write(AppModel app) {
    List<NarrowedGroup> groups =
        app.groups().stream()
            .map(group -> NarrowedGroup.of(app, group))
            .filter(group -> !group.isEmpty())
            .toList();
    TypeSpec.Builder client =
        TypeSpec.classBuilder(app.clientType())
            .addOriginatingElement(app.element())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addAnnotation(
                AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", processor.getName())
                    .build())
            .addAnnotation(mark(app))
            .addAnnotation(NULL_MARKED)
            .superclass(superclass(app))
            .addJavadoc("$L", ClientDocs.of(app));
    if (privileges.isAsked()) {
      client.addAnnotation(privilegeCheck());
    }
    client.addMethod(constructor());
    client.addMethod(builder());
    for (NarrowedGroup group : groups) {
      client.addSuperinterface(
          ParameterizedTypeName.get(Facet.holder(group.group().groupType()), group.type()));
      client.addMethod(accessor(group));
    }
    groups.stream()
        .filter(group -> !group.isWhole())
        .map(group -> NarrowedGroupWriter.write(app, group))
        .forEach(client::addType);
    client.addType(BuilderWriter.write(app));
    return JavaFile.builder(
            app.clientType().packageName(),
            Deprecations.silenced(client.build(), deprecated(app, groups)))
        .skipJavaLangImports(true)
        .build();
  }

  private static Stream<String> deprecated(AppModel app, List<NarrowedGroup> groups) {
    return Stream.concat(
        app.tokens().stream()
            .flatMap(token -> EndpointInterfaces.values(token.annotation()).stream())
            .flatMap(value -> EndpointInterfaces.of(value).stream())
            .flatMap(Deprecations::of),
        groups.stream().flatMap(NarrowedGroupWriter::deprecated));
  }

  private static AnnotationSpec mark(AppModel app) {
    AnnotationSpec.Builder mark =
        AnnotationSpec.builder(NARROWED_CLIENT).addMember("app", "$S", app.name().canonicalName());
    app.tokens()
        .forEach(token -> mark.addMember("tokens", "$L", AnnotationSpec.get(token.annotation())));
    return mark.build();
  }

  private AnnotationSpec privilegeCheck() {
    return AnnotationSpec.builder(PRIVILEGE_CHECK)
        .addMember("report", "$L", privileges.report())
        .addMember("unusedScopes", "$S", privileges.unusedScopes())
        .build();
  }

  private static ClassName superclass(AppModel app) {
    return ClassName.get(
        "io.github.osuapi.client",
        app.has(Grant.AUTHORIZATION_CODE) ? "SignInClient" : "ApiClient");
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(API_CONTEXT, "context")
        .addStatement("super(context)")
        .build();
  }

  private static MethodSpec builder() {
    return MethodSpec.methodBuilder("builder")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ClassName.get("", "Builder"))
        .addJavadoc("Begins a client.\n\n@return a builder for the official server\n")
        .addStatement("return new Builder()")
        .build();
  }

  private static MethodSpec accessor(NarrowedGroup group) {
    String name = group.group().name();
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(group.type())
        .addJavadoc("Returns the endpoints of {@code $L}.\n\n@return the group\n", name)
        .addStatement("return $L", made(group))
        .build();
  }

  /** A group is made whenever it is asked for: most are never, and each takes time to load. */
  private static CodeBlock made(NarrowedGroup group) {
    CodeBlock whole = CodeBlock.of("new $T(context())", group.group().groupType());
    return group.isWhole() ? whole : CodeBlock.of("new $T($L)", group.type(), whole);
  }
}
