package io.github.osuapi.site.page;

import java.util.List;

/**
 * A page of the site.
 *
 * @param path its file, from the root of the site
 * @param kind what sort of page it is, as search shows it
 * @param title its title, as plain text
 * @param summary what it is about, as plain text
 * @param keywords what else it is found by
 * @param contents its parts, for the list at its side
 * @param html what stands in its middle, with its heading
 */
public record Page(
    String path,
    String kind,
    String title,
    String summary,
    String keywords,
    List<Part> contents,
    String html) {

  /**
   * A part of a page.
   *
   * @param anchor what links to it end in
   * @param title its heading
   */
  public record Part(String anchor, String title) {}

  /** The way from the page to the root of the site. */
  public String root() {
    return path.contains("/") ? "../" : "";
  }
}
