package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.OtherFields;
import io.github.osuapi.json.NumberedPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search found. Where both kinds were searched there is one page only, with the first few of
 * each.
 *
 * @param user the users, 20 a page; absent where they were not searched
 * @param wikiPage the pages of the wiki, 50 a page; absent where they were not searched
 * @param others what was found of kinds that this version does not know, by the server's names
 */
@JsonModel
public record SearchResults(
    @Nullable UserSearchResult user,
    @Nullable WikiPageSearchResult wikiPage,
    @OtherFields Map<String, RawJson> others)
    implements NumberedPage<SearchItem> {
  private static final int USERS = 20;
  private static final int WIKI_PAGES = 50;

  @Override
  public List<SearchItem> items() {
    return Stream.<SearchItem>concat(
            user == null ? Stream.empty() : user.data().stream(),
            wikiPage == null ? Stream.empty() : wikiPage.data().stream())
        .toList();
  }

  @Override
  public boolean hasNext(int number) {
    if (user != null && wikiPage != null) {
      return false;
    }
    return (user != null && (long) number * USERS < user.total())
        || (wikiPage != null && (long) number * WIKI_PAGES < wikiPage.total());
  }
}
