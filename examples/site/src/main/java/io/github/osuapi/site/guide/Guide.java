package io.github.osuapi.site.guide;

import java.util.List;

/**
 * A guide.
 *
 * @param name the name of its file, without the ending
 * @param section the part of the navigation that it is in
 * @param title its heading
 * @param summary its first paragraph, as plain text
 * @param html its text below the heading
 * @param headings its headings of the second level
 */
public record Guide(
    String name,
    String section,
    String title,
    String summary,
    String html,
    List<Heading> headings) {

  /**
   * A heading within a page.
   *
   * @param anchor what links to it end in
   * @param title its text
   */
  public record Heading(String anchor, String title) {}
}
