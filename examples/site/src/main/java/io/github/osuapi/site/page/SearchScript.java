package io.github.osuapi.site.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** What search looks through, as a script: a page opened from a file may not fetch anything. */
final class SearchScript {
  private SearchScript() {}

  static String text(List<Page> pages) {
    List<List<String>> entries =
        pages.stream()
            .map(p -> List.of(p.title(), p.kind(), p.path(), p.summary(), p.keywords()))
            .toList();
    try {
      return "window.OSU_SEARCH = " + new JsonMapper().writeValueAsString(entries) + ";\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
