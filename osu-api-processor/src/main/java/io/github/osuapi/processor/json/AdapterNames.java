package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of what is generated for models. */
public final class AdapterNames {
  private static final String ADAPTER = "JsonAdapter";

  private AdapterNames() {}

  /**
   * The adapter of a model: {@code Outer_InnerJsonAdapter} for {@code Outer.Inner}.
   *
   * @param model the model's name
   * @return a package-private class beside the model
   */
  public static ClassName adapter(ClassName model) {
    return ClassName.get(model.packageName(), String.join("_", model.simpleNames()) + ADAPTER);
  }

  /** Whether a simple name can be that of an adapter. */
  static boolean isAdapter(String name) {
    return name.endsWith(ADAPTER);
  }

  /** The outermost types that the model of an adapter can be in: their names may have a _ too. */
  static Stream<String> outermost(String adapter) {
    String model = adapter.substring(0, adapter.length() - ADAPTER.length());
    return IntStream.rangeClosed(1, model.length())
        .filter(end -> end == model.length() || model.charAt(end) == '_')
        .mapToObj(end -> model.substring(0, end));
  }

  /**
   * The factory of all adapters of a package. It has a constant {@code INSTANCE}.
   *
   * @param packageName the models' package
   * @return a public class in it
   */
  public static ClassName factory(String packageName) {
    return ClassName.get(packageName, "ModelAdapters");
  }
}
