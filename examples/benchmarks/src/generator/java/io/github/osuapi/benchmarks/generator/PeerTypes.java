package io.github.osuapi.benchmarks.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.json.RawJson;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/** The types of peers' components. */
final class PeerTypes {
  static final String PACKAGE = "io.github.osuapi.benchmarks.peers";

  private static final String MODELS = "io.github.osuapi.model";

  private PeerTypes() {}

  static ClassName peer(Class<?> model) {
    Class<?> outer = model.getEnclosingClass();
    String name = outer == null ? model.getSimpleName() : outer.getSimpleName() + "_" + model.getSimpleName();
    return ClassName.get(PACKAGE, name);
  }

  /** What stands for a type of a model: nothing that a library needs an adapter of ours for. */
  static TypeName of(Type type) {
    if (type instanceof ParameterizedType generic) {
      TypeName[] arguments =
          Arrays.stream(generic.getActualTypeArguments())
              .map(PeerTypes::of)
              .toArray(TypeName[]::new);
      return ParameterizedTypeName.get(ClassName.get((Class<?>) generic.getRawType()), arguments);
    }
    if (type == RawJson.class) {
      return ClassName.OBJECT;
    }
    if (type == Duration.class) {
      return ClassName.get(Double.class);
    }
    return isModel(type) ? peer((Class<?>) type) : TypeName.get(type);
  }

  /** The models in a type. */
  static Stream<Class<?>> models(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments()).flatMap(PeerTypes::models);
    }
    return isModel(type) ? Stream.of((Class<?>) type) : Stream.empty();
  }

  private static boolean isModel(Type type) {
    return type instanceof Class<?> c && c.getPackageName().equals(MODELS);
  }

}
