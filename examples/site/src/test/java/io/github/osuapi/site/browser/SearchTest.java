package io.github.osuapi.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Search, from the keyboard alone. */
class SearchTest extends BrowserTest {
  @BeforeEach
  void openHome() {
    chromium().open("index.html");
  }

  @ParameterizedTest
  @CsvSource({
    "users().scores, endpoints/users.scores.html",
    "users scores, endpoints/users.scores.html",
    "UserExtended, models/UserExtended.html",
    "friends, endpoints/friends.list.html",
    "scope explorer, explorer.html",
    "users/{user}/recent_activity, endpoints/users.recentActivity.html"
  })
  void findsAndOpens(String words, String page) {
    press("/");
    chromium().leaveBy(() -> chromium().focused().sendKeys(words + Keys.ENTER));

    assertThat(chromium().address().replaceFirst("#.*", "")).endsWith("/" + page);
  }

  @Test
  void arrowsMoveThroughTheResults() {
    press("/");
    WebElement input = chromium().focused();
    input.sendKeys("chat");
    assertThat(input.getDomAttribute("aria-activedescendant")).isEqualTo("search-0");

    input.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);

    assertThat(input.getDomAttribute("aria-activedescendant")).isEqualTo("search-1");
    assertThat(chromium().find("[role=option][aria-selected=true]").getDomAttribute("id"))
        .isEqualTo("search-1");
  }

  @Test
  void escapeClosesAndGivesTheFocusBack() {
    chromium().find(".search-open").sendKeys(Keys.ENTER);
    assertThat(chromium().find("dialog.search").isDisplayed()).isTrue();

    chromium().focused().sendKeys(Keys.ESCAPE);

    assertThat(chromium().find("dialog.search").isDisplayed()).isFalse();
    assertThat(chromium().focused().getDomAttribute("class")).isEqualTo("search-open");
  }

  @Test
  void saysWhenNothingIsFound() {
    press("/");
    chromium().focused().sendKeys("zzzz");

    assertThat(chromium().all("[role=option]")).isEmpty();
    assertThat(chromium().find(".search .hint").getText()).isEqualTo("Nothing found");
  }

  @Test
  void aSlashInAFieldIsASlash() {
    chromium().open("explorer.html#calls=");
    chromium().find("#call-filter").sendKeys("users/");

    assertThat(chromium().find("#call-filter").getDomProperty("value")).isEqualTo("users/");
    assertThat(chromium().find("dialog.search").isDisplayed()).isFalse();
  }

  private void press(String keys) {
    chromium().find("body").sendKeys(keys);
  }
}
