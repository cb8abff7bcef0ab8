package io.github.osuapi.oauth;

import java.net.URI;
import java.util.function.Consumer;

/** Shows a page to the user. */
@FunctionalInterface
public interface BrowserOpener {
  /**
   * Shows a page. Does not wait for the user.
   *
   * @param page the address
   */
  void open(URI page);

  /**
   * Returns an opener that uses the desktop's browser, or prints the address to the standard output
   * where there is none.
   *
   * @return the opener
   */
  static BrowserOpener desktop() {
    return desktop(page -> System.out.println("Open this page to sign in: " + page));
  }

  /**
   * Returns an opener that uses the desktop's browser.
   *
   * @param otherwise is given the address where there is no desktop or no browser
   * @return the opener
   */
  static BrowserOpener desktop(Consumer<? super URI> otherwise) {
    return page -> {
      if (!DesktopBrowser.open(page)) {
        otherwise.accept(page);
      }
    };
  }
}
