package io.github.osuapi.processor.diagnostic;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The syntax trees of javac, where that is the compiler. Build tools hand it over wrapped. */
final class CompilerTrees {
  private CompilerTrees() {}

  /** Empty for another compiler, and where the wrapping lets nobody see through. */
  static Optional<Trees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Arrays.stream(environment.getClass().getDeclaredFields())
          .filter(field -> ProcessingEnvironment.class.isAssignableFrom(field.getType()))
          .findFirst()
          .flatMap(field -> wrapped(field, environment))
          .flatMap(CompilerTrees::of);
    }
  }

  private static Optional<ProcessingEnvironment> wrapped(
      Field field, ProcessingEnvironment environment) {
    try {
      field.setAccessible(true);
      return Optional.ofNullable((ProcessingEnvironment) field.get(environment));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
