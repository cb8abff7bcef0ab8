package io.github.osuapi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonNamesTest {
  /** Many texts of these have the same hash code. */
  private static final List<String> PARTS = List.of("Aa", "BB", "C#", "", "a", "b", "\u00e9");

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  @Test
  void areToldApart() {
    Random random = new Random(1);
    int found = 0;
    for (int i = 0; i < 500; i++) {
      Set<String> texts = new LinkedHashSet<>();
      for (int many = random.nextInt(90); texts.size() < many; ) {
        texts.add(random(random));
      }
      List<String> names = new ArrayList<>(texts);
      JsonNames prepared = JsonNames.of(names.toArray(String[]::new));
      for (int j = 0; j < 100; j++) {
        String text = random(random);
        int index = names.indexOf(text);

        assertThat(prepared.indexOf(text)).isEqualTo(index);
        assertThat(prepared.indexOf(("<" + text + ">").toCharArray(), 1, text.length()))
            .isEqualTo(index);
        found += index >= 0 ? 1 : 0;
      }
    }

    assertThat(found).isBetween(5_000, 45_000);
  }

  @Test
  void theFirstOfEqualOnesCounts() {
    assertThat(JsonNames.of("a", "b", "a").indexOf("a")).isZero();
  }
}
