package io.github.osuapi.oauth;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;

/** The desktop's browser, on machines that have one. */
final class DesktopBrowser {
  private DesktopBrowser() {}

  static boolean open(URI page) {
    try {
      if (GraphicsEnvironment.isHeadless()
          || !Desktop.isDesktopSupported()
          || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        return false;
      }
      Desktop.getDesktop().browse(page);
      return true;
    } catch (IOException | RuntimeException | LinkageError e) {
      // LinkageError: run-time images without the java.desktop module.
      return false;
    }
  }
}
