package io.github.osuapi.loginweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.osuapi.sandbox.OsuSandbox;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Cookie;

/** The whole way of two users, in a real browser, through the sandbox's pages. */
class LoginInBrowserTest {
  @TempDir private Path miras;
  @TempDir private Path jonas;
  private OsuSandbox sandbox;
  private Site site;

  @BeforeEach
  void start() {
    assumeThat(Browser.isInstalled()).as("Chromium and chromedriver are in /usr/bin").isTrue();
    sandbox = Demo.start();
    site = Site.start(0, "", uri -> Demo.client(sandbox, uri), sandbox.baseUrl());
  }

  @AfterEach
  void stop() {
    if (site != null) {
      site.close();
      sandbox.close();
    }
  }

  private void logIn(Browser browser, long user) {
    browser.open(site.address() + "/").press("login");
    assertThat(browser.address()).startsWith(sandbox.baseUrl() + "/oauth/authorize?");
    browser.choose("user", Long.toString(user)).press("sign-in");
    assertThat(browser.text()).contains("friends.read", "identify", "public");
    browser.press("allow");
  }

  @Test
  void twoUsersLogInSeeTheirFriendsAndSignOut() {
    try (Browser mira = new Browser(miras);
        Browser other = new Browser(jonas, "--blink-settings=preferredColorScheme=0")) {
      mira.open(site.address() + "/").photograph("1-welcome");
      logIn(mira, Demo.MIRA);
      logIn(other, Demo.JONAS);

      assertThat(mira.address()).isEqualTo(site.address() + "/");
      assertThat(mira.title()).startsWith("Mira · ");
      assertThat(mira.text()).contains("Finland", "Global rank", "97.31%", "31,337");
      assertThat(mira.all("svg.chart polyline")).hasSize(1);
      assertThat(mira.hasAllPictures()).isTrue();
      mira.photograph("2-profile");
      other.photograph("3-profile-dark");

      mira.follow("Friends").photograph("4-friends");
      assertThat(mira.all(".friend")).hasSize(6);
      assertThat(mira.text()).contains("Jonas", "Germany", "mutual", "Aiko", "online");
      assertThat(mira.hasAllPictures()).isTrue();
      other.follow("Friends").photograph("5-friends-dark");
      assertThat(other.text()).contains("Mira", "Gustavo").doesNotContain("Aiko");

      assertThat(mira.driver().manage().getCookieNamed("session"))
          .returns(true, Cookie::isHttpOnly)
          .returns("Lax", Cookie::getSameSite);

      mira.press("logout").photograph("6-signed-out");
      assertThat(mira.text()).contains("You are signed out.");
      assertThat(mira.open(site.address() + "/friends").address()).isEqualTo(site.address() + "/");
      assertThat(mira.all("#login")).hasSize(1);
      other.open(site.address() + "/");
      assertThat(other.title()).startsWith("Jonas · ");
    }
  }

  @Test
  void whoDeniesIsToldSo() {
    try (Browser browser = new Browser(miras)) {
      browser.open(site.address() + "/").press("login");
      browser.choose("user", Long.toString(Demo.MIRA)).press("sign-in").press("deny");

      assertThat(browser.text()).contains("You did not allow it");
      assertThat(browser.all("#login")).hasSize(1);
    }
  }
}
