package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the wiki.
 *
 * @param availableLocales the languages that the page is written in, such as {@code pt-br}
 * @param layout how it is laid out
 * @param locale the language of this text; English where there is none in the language that was
 *     asked for
 * @param markdown the whole text in Markdown
 * @param path where the page is, such as {@code Help_centre/Account}
 * @param subtitle what stands over the title: the title of the page above, or else what the page
 *     itself names; null without either
 * @param tags words to find it by
 * @param title the title
 * @see <a href="https://osu.ppy.sh/docs/index.html#wikipage">The server's page on it</a>
 */
@JsonModel
public record WikiPage(
    List<String> availableLocales,
    WikiPageLayout layout,
    String locale,
    String markdown,
    String path,
    @Nullable String subtitle,
    List<String> tags,
    String title)
    implements SearchItem {}
