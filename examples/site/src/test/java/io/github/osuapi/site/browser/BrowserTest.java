package io.github.osuapi.site.browser;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/** A test of pages, with one browser for all its methods. */
@Tag("site")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
  private @Nullable Chromium chromium;

  @BeforeAll
  void startBrowser() {
    chromium = Chromium.start();
  }

  Chromium chromium() {
    if (chromium == null) {
      throw new IllegalStateException("the browser did not start");
    }
    return chromium;
  }

  @AfterAll
  void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }
}
