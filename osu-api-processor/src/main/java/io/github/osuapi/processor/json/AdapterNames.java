package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;

/** The names of what is generated for models. */
public final class AdapterNames {
  private AdapterNames() {}

  /**
   * The adapter of a model: {@code Outer_InnerJsonAdapter} for {@code Outer.Inner}.
   *
   * @param model the model's name
   * @return a package-private class beside the model
   */
  public static ClassName adapter(ClassName model) {
    return ClassName.get(
        model.packageName(), String.join("_", model.simpleNames()) + "JsonAdapter");
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
