package io.github.osuapi.processor.app.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.KnownEndpoint;
import io.github.osuapi.processor.endpoint.model.Facet;
import io.github.osuapi.processor.endpoint.write.AccessNote;
import io.github.osuapi.processor.endpoint.write.Docs;
import io.github.osuapi.processor.mirror.Deprecations;
import io.github.osuapi.processor.source.Comments;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Writes the part of a group that an app's tokens open, as a class inside the client. */
final class NarrowedGroupWriter {
  private static final int LINE_LENGTH = 92;

  private NarrowedGroupWriter() {}

  static TypeSpec write(AppModel app, NarrowedGroup narrowed) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(narrowed.type())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(
                "What the tokens of {@code $L} open of {@code $L}. Immutable and thread-safe.\n",
                app.name().simpleName(),
                narrowed.group().name())
            .addField(narrowed.group().groupType(), "all", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(narrowed.group().groupType(), "all")
                    .addStatement("this.all = all")
                    .build());
    type.addJavadoc("$L", LeftOut.of(app, List.of(narrowed.group())));
    narrowed.open().stream()
        .map(endpoint -> Facet.of(narrowed.group().groupType(), endpoint.access()))
        .distinct()
        .sorted()
        .forEach(type::addSuperinterface);
    for (KnownEndpoint endpoint : narrowed.open()) {
      methods(narrowed, endpoint).map(m -> method(endpoint, m)).forEach(type::addMethod);
    }
    return type.build();
  }

  /** What compilers would say of what the methods take; of a whole group none are written. */
  static Stream<String> deprecated(NarrowedGroup narrowed) {
    return narrowed.isWhole()
        ? Stream.empty()
        : narrowed.open().stream()
            .flatMap(endpoint -> methods(narrowed, endpoint))
            .flatMap(method -> method.getParameters().stream())
            .flatMap(parameter -> Deprecations.of(parameter.asType()));
  }

  private static Stream<ExecutableElement> methods(NarrowedGroup narrowed, KnownEndpoint endpoint) {
    return ElementFilter.methodsIn(narrowed.group().element().getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
        .filter(method -> method.getSimpleName().contentEquals(endpoint.method()));
  }

  private static MethodSpec method(KnownEndpoint endpoint, ExecutableElement declared) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(endpoint.method())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.get(declared.getReturnType()))
            .varargs(declared.isVarArgs())
            .addJavadoc(
                "$L\n\n$L\n\n",
                endpoint.doc().isEmpty() ? "Calls {@code " + endpoint.id() + "}." : endpoint.doc(),
                Docs.wrapped(
                    "<p>"
                        + Comments.code(endpoint.route())
                        + ". "
                        + AccessNote.of(endpoint.access()),
                    LINE_LENGTH));
    if (declared.getAnnotation(Deprecated.class) != null) {
      method.addAnnotation(Deprecated.class);
    }
    List<String> docs = List.copyOf(endpoint.parameterDocs().values());
    List<? extends VariableElement> parameters = declared.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      method.addParameter(ParameterSpec.get(parameters.get(i)));
      String name = parameters.get(i).getSimpleName().toString();
      String doc = docs.get(i);
      method.addJavadoc("@param $L $L\n", name, doc.isEmpty() ? "the " + name : doc);
    }
    method.addJavadoc("@return the request, to be sent with one of its methods\n");
    endpoint.see().forEach(text -> method.addJavadoc("@see $L\n", text));
    return method
        .addStatement(
            "return this.all.$N($L)",
            endpoint.method(),
            declared.getParameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.getSimpleName()))
                .collect(CodeBlock.joining(",$W")))
        .build();
  }
}
