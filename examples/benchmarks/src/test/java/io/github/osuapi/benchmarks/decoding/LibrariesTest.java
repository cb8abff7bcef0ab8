package io.github.osuapi.benchmarks.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.model.UserExtended;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is compared is the same work: every library makes the same of every document, but for
 * fastjson2, which loses the lists of a record as large as a profile.
 */
class LibrariesTest {
  @TestFactory
  List<DynamicTest> allLibrariesDecodeTheSame() {
    return Documents.all().stream()
        .flatMap(
            document ->
                Arrays.stream(JsonLibrary.values())
                    .filter(library -> library.decodes() && library != JsonLibrary.OURS)
                    .map(
                        library ->
                            DynamicTest.dynamicTest(
                                document + " by " + library, () -> compare(document, library))))
        .toList();
  }

  private static void compare(Document document, JsonLibrary library) {
    List<String> differences = Agreement.differences(document, library);
    if (library == JsonLibrary.FASTJSON2 && document.model() == UserExtended.class) {
      assertThat(differences).as("fastjson2 reads profiles now: compare it").isNotEmpty();
    } else {
      assertThat(differences).isEmpty();
    }
  }
}
