package io.github.osuapi.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.ClientClasses;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks up the types of methods' results, with the models in class files as in a library. */
class AdapterLookupTest {
  @ParameterizedTest
  @EnumSource
  void saysWhatIsMissingAndWhichFactoriesAreNeeded(CompilerUnderTest compiler) {
    Compiled library =
        Compile.with(CompilerUnderTest.JAVAC)
            .processors(new JsonModelProcessor(), new ModelAdaptersProcessor())
            .classPath(ClientClasses.of("json"))
            .resources(AdapterLookupTest.class, "sound")
            .run();
    Asking asking = new Asking();

    Compiled compiled =
        Compile.with(compiler)
            .processors(asking)
            .classPath(library.classes(), ClientClasses.of("json"))
            .resources(AdapterLookupTest.class, "Lookups.java")
            .run();

    assertThat(compiled.errors()).isEmpty();
    assertThat(asking.answers)
        .isEqualTo(
            Map.of(
                "models", "found [sound]",
                "openEnums", "found [sound]",
                "text", "found []",
                "number", "found []",
                "task", "java.lang.Runnable",
                "nothing", "void"));
  }

  private static final class Asking extends AbstractProcessor {
    final Map<String, String> answers = new TreeMap<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      AdapterLookup lookup = new AdapterLookup();
      for (Element type : round.getRootElements()) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
          AdapterAnswer answer = lookup.find(method.getReturnType());
          answers.put(
              method.getSimpleName().toString(),
              answer.found() ? "found " + answer.packages() : String.valueOf(answer.missing()));
        }
      }
      return false;
    }
  }
}
