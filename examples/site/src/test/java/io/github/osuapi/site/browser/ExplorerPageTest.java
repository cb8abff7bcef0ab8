package io.github.osuapi.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The explorer, as people use it. */
class ExplorerPageTest extends BrowserTest {
  @BeforeEach
  void openExplorer() {
    chromium().open("explorer.html");
  }

  @Test
  void startsWithWhatGuestsCanDo() {
    assertThat(text("#findings")).isEqualTo("58 of 80 routes open, by 61 of 83 calls.");
    assertThat(text("#annotation code"))
        .isEqualTo(
            "@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = Scope.PUBLIC)\ninterface MyApp {}");
    assertThat(row("friends.list")).contains("scope and user missing").contains("friends.read");
  }

  @Test
  void saysWhyTheServerRefusesAToken() {
    chromium().find("input[value=delegate]").click();

    assertThat(text("#findings"))
        .contains("Token 1 is refused. The server refuses public on a token with delegate.")
        .contains("9 of 80 routes open");
  }

  @Test
  void twoTokensOpenMoreThanOne() {
    chromium().find("#add-token").click();
    chromium().find(".token:nth-child(2) input[value=delegate]").click();
    chromium().find(".token:nth-child(2) input[value='chat.write']").click();

    assertThat(row("chat.sendMessage")).contains("yes");
    assertThat(row("users.get")).contains("yes");
    assertThat(text("#annotation code")).contains("{Scope.CHAT_WRITE, Scope.DELEGATE}");
    assertThat(text("#findings")).contains("delegate works only where");
  }

  @Test
  void readsAPastedApp() {
    chromium().find(".paste summary").click();
    chromium()
        .find("#pasted")
        .sendKeys(
            "@OsuApp(grant = AUTHORIZATION_CODE, scopes = {PUBLIC, FRIENDS_READ}) interface A {}");

    assertThat(text("#paste-result")).isEqualTo("Read one token.");
    assertThat(row("friends.list")).contains("yes");
    assertThat(text("#findings")).contains("the server adds identify unasked");
    assertThat(chromium().address()).endsWith("#tokens=authorization_code+friends.read+public");
  }

  @Test
  void saysWhatItCannotRead() {
    chromium().find(".paste summary").click();
    chromium().find("#pasted").sendKeys("@OsuApp(grant = CLIENT_CREDENTIALS, scopes = [PUBLIK])");

    assertThat(text("#paste-result")).contains("Not known: scope PUBLIK.");
  }

  @Test
  void callsLeadToTheLeastScopes() {
    chromium().open("explorer.html#calls=users.get,chat.sendMessage");

    List<WebElement> proposals = chromium().all(".proposal");
    assertThat(proposals).hasSize(2);
    assertThat(proposals.get(0).getText())
        .contains("Authorization code")
        .contains("scopes = {Scope.CHAT_WRITE, Scope.PUBLIC}");
    assertThat(proposals.get(1).getText())
        .contains("client credentials and delegated client credentials")
        .contains("@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = Scope.PUBLIC)")
        .contains("scopes = {Scope.CHAT_WRITE, Scope.DELEGATE}");
  }

  @Test
  void callsAreFilteredAndPicked() {
    chromium().find("#tab-calls").click();
    chromium().find("#call-filter").sendKeys("friend");
    chromium().find("input[value='friends.list']").click();

    assertThat(chromium().all("#calls label").stream().filter(WebElement::isDisplayed).count())
        .isBetween(1L, 5L);
    assertThat(text("#proposals")).contains("1 call").contains("Scope.FRIENDS_READ");
    assertThat(chromium().address()).endsWith("#calls=friends.list");
  }

  @Test
  void theTableCanBeCutToWhatIsRefused() {
    chromium().find("input[value=closed]").click();

    assertThat(chromium().all("#verdicts tbody tr")).hasSize(83 - 61);
    assertThat(text("#verdicts tbody")).doesNotContain("users.get");
  }

  @Test
  void tabsFollowTheArrowKeys() {
    chromium().find("#tab-tokens").sendKeys(Keys.ARROW_RIGHT);

    assertThat(chromium().focused().getDomAttribute("id")).isEqualTo("tab-calls");
    assertThat(chromium().find("#panel-calls").isDisplayed()).isTrue();
    assertThat(chromium().find("#panel-tokens").isDisplayed()).isFalse();
  }

  private String text(String selector) {
    return chromium().find(selector).getText();
  }

  private String row(String id) {
    return chromium().all("#verdicts tbody tr").stream()
        .map(WebElement::getText)
        .filter(text -> text.startsWith(id + " "))
        .findFirst()
        .orElseThrow();
  }
}
