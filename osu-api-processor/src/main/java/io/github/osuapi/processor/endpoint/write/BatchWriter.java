package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.endpoint.model.Batch;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how a request with a long list is split, and its answers put together. */
final class BatchWriter {
  private final EndpointModel endpoint;
  private final Batch batch;
  private final Batch.Items items;
  private final TypeName key;
  private final Names names;

  BatchWriter(EndpointModel endpoint) {
    this.endpoint = endpoint;
    this.batch = endpoint.batch().orElseThrow();
    this.items = batch.items().orElseThrow();
    this.key = batch.key().orElseThrow();
    this.names = Names.of(endpoint);
  }

  TypeName superclass() {
    return ParameterizedTypeName.get(
        RuntimeTypes.BATCH_REQUEST, endpoint.answer().type(), key, items.type());
  }

  Stream<MethodSpec> methods() {
    return Stream.of(keys(), of(), items(), answer(), isOf());
  }

  private MethodSpec keys() {
    return override("keys")
        .returns(list(key))
        .addStatement("return this.$N", names.field(batch.parameter()))
        .build();
  }

  private MethodSpec of() {
    CodeBlock arguments =
        Stream.concat(
                Stream.of(CodeBlock.of("context()"), CodeBlock.of("this.$N", names.service())),
                endpoint.parameters().stream()
                    .map(
                        p ->
                            p.equals(batch.parameter())
                                ? CodeBlock.of("keys")
                                : CodeBlock.of("this.$N", names.field(p))))
            .collect(CodeBlock.joining(",$W"));
    return override("of")
        .returns(endpoint.requestType())
        .addParameter(list(key), "keys")
        .addStatement("return new $T($L)", endpoint.requestType(), arguments)
        .build();
  }

  private MethodSpec items() {
    return override("items")
        .returns(list(items.type()))
        .addParameter(endpoint.answer().type(), "answer")
        .addStatement(
            items.component().isEmpty()
                ? CodeBlock.of("return answer")
                : CodeBlock.of(
                    "return $T.requireNonNullElse(answer.$N(), $T.of())",
                    Objects.class,
                    items.component(),
                    List.class))
        .build();
  }

  private MethodSpec answer() {
    return override("answer")
        .returns(endpoint.answer().type())
        .addParameter(list(items.type()), "items")
        .addStatement(
            items.component().isEmpty()
                ? CodeBlock.of("return items")
                : CodeBlock.of("return new $T(items)", endpoint.answer().type()))
        .build();
  }

  private MethodSpec isOf() {
    String accessor = batch.match().orElseThrow().accessor();
    return override("isOf")
        .returns(boolean.class)
        .addParameter(key, "key")
        .addParameter(items.type(), "item")
        .addStatement(
            accessor.isEmpty()
                ? CodeBlock.of("return key.refersTo(item)")
                : CodeBlock.of("return $T.equals(key, item.$N())", Objects.class, accessor))
        .build();
  }

  private static TypeName list(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element);
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
