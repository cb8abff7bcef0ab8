package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.model.WikiPage;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** The wiki. */
@EndpointGroup
interface Wiki {
  /**
   * Gets a page of the wiki. Where there is no translation, the English page comes.
   *
   * @param locale a language, for example {@code en} or {@code pt-br}
   * @param path the page's path, for example {@code Help_centre/Account}
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-wiki-page">The server's documentation</a>
   */
  @GET("wiki/{locale}/{path}")
  @NoTokenRequired
  WikiPage get(@Path("locale") String locale, @Path(value = "path", encoded = true) String path);
}
