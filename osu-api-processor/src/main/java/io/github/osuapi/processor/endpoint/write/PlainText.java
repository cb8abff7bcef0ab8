package io.github.osuapi.processor.endpoint.write;

/** Javadoc text without its markup. */
final class PlainText {
  private PlainText() {}

  static String of(String javadoc) {
    return javadoc
        .replaceAll("\\{@(?:link|linkplain) +[^}\\s]+ +([^}]+)}", "$1")
        .replaceAll("\\{@(?:code|literal|link|linkplain) +([^}]*)}", "$1")
        .replaceAll("<[^>]+>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
