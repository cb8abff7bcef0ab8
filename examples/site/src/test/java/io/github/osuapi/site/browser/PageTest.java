package io.github.osuapi.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** What is on every page: colours, tabs, copying, the navigation. */
class PageTest extends BrowserTest {
  @Test
  void coloursFollowTheSystemUntilTheyAreChosen() {
    chromium().colours("dark");
    chromium().open("index.html");
    Object dark = background();
    chromium().colours("light");
    Object light = background();
    assertThat(dark).isNotEqualTo(light);

    WebElement button = chromium().find(".theme");
    button.click();
    button.click();
    assertThat(button.getText()).endsWith("dark");
    assertThat(background()).isEqualTo(dark);

    chromium().open("explorer.html");
    assertThat(background()).isEqualTo(dark);
    chromium().find(".theme").click();
    assertThat(background()).isEqualTo(light);
  }

  private Object background() {
    return chromium().run("return getComputedStyle(document.body).backgroundColor;");
  }

  @Test
  void examplesHaveATabForEachLanguage() {
    chromium().open("endpoints/users.get.html");
    List<WebElement> tabs = chromium().all(".tab-list button");
    assertThat(tabs).extracting(WebElement::getText).containsExactly("Java", "Kotlin");
    tabs.get(1).click();
    assertThat(chromium().all(".tab").get(0).isDisplayed()).isFalse();
    assertThat(chromium().all(".tab").get(1).getText()).contains("fun main()");

    chromium().open("endpoints/users.list.html");
    assertThat(chromium().all(".tab").get(1).isDisplayed()).isTrue();
    chromium().all(".tab-list button").get(0).click();
  }

  @Test
  void theCopyButtonSaysWhatItDid() {
    chromium().open("endpoints/users.get.html");
    WebElement button = chromium().find(".copy");
    button.click();
    chromium()
        .runAsync(
            """
            const done = arguments[1];
            const look = () => arguments[0].textContent !== "Copy" ? done("") : setTimeout(look, 10);
            look();
            """,
            button);

    assertThat(button.getText()).isIn("Copied", "Select and copy");
  }

  @Test
  void narrowWindowsFoldTheNavigation() {
    chromium().size(390, 844);
    chromium().open("endpoints/users.get.html");
    WebElement menu = chromium().find(".menu");
    assertThat(chromium().find("#navigation").isDisplayed()).isFalse();

    menu.click();

    assertThat(chromium().find("#navigation").isDisplayed()).isTrue();
    assertThat(menu.getDomAttribute("aria-expanded")).isEqualTo("true");
    chromium().size(1440, 1000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "explorer.html", "endpoints/users.get.html", "models/Score.html"})
  void nothingIsAskedOfAnyServer(String page) {
    chromium().open("index.html");
    chromium().requests();
    chromium().load(page);

    assertThat(chromium().requests())
        .hasSizeGreaterThan(3)
        .allSatisfy(address -> assertThat(address).startsWith("file:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void picturesForPeople(String scheme) {
    chromium().colours(scheme);
    for (int width : List.of(1440, 390)) {
      chromium().size(width, width == 390 ? 844 : 1100);
      for (String page :
          List.of(
              "index",
              "explorer",
              "explorer.html#calls=users.get,chat.sendMessage",
              "endpoints/users.scores",
              "endpoints/index",
              "models/Score",
              "guides/index",
              "guides/set-up",
              "guides/from-ossapi",
              "guides/grants-and-scopes")) {
        chromium().open(page.contains(".html") ? page : page + ".html");
        chromium().picture(page.replaceAll("[^\\w.-]+", "_") + "-" + scheme + "-" + width);
      }
    }
    chromium().size(1440, 1000);
    assertThat(chromium().find("h1").isDisplayed()).isTrue();
  }
}
