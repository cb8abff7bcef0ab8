package io.github.osuapi.sandbox;

import io.github.osuapi.sandbox.route.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws the pictures that answers link to: avatars and covers. */
final class Pictures {
  private static final Pattern AVATAR = Pattern.compile("/avatars/(\\d{1,18})");
  private static final Pattern GUEST = Pattern.compile("/images/layout/avatar-guest.*");
  private static final Pattern COVER = Pattern.compile("/uploads/.*");

  private static final String SILHOUETTE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" width="256" height="256">
      <rect width="256" height="256" fill="#46393f"/>
      <g fill="#b8a6ad"><circle cx="128" cy="98" r="46"/><path d="M36 256a92 92 0 0 1 184 0z"/></g>
      </svg>
      """;
  private static final String INITIAL =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" width="256" height="256">
      <rect width="256" height="256" fill="hsl(%1$d,45%%,38%%)"/>
      <circle cx="200" cy="52" r="120" fill="hsl(%2$d,55%%,52%%)" opacity=".55"/>
      <circle cx="44" cy="226" r="104" fill="hsl(%2$d,60%%,30%%)" opacity=".5"/>
      <text x="128" y="172" font-family="sans-serif" font-size="128" font-weight="700"
       text-anchor="middle" fill="#fff">%3$s</text>
      </svg>
      """;
  private static final String STRIPES =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1800 500" width="1800" height="500">
      <rect width="1800" height="500" fill="hsl(%1$d,35%%,24%%)"/>
      <path d="M0 500 700 0h300L300 500zM900 500 1600 0h120L1020 500z" fill="hsl(%2$d,45%%,34%%)"/>
      </svg>
      """;

  private final Supplier<Map<Long, String>> users;

  /** Draws for users, by id. */
  Pictures(Supplier<Map<Long, String>> users) {
    this.users = users;
  }

  /** Returns the picture at a path; empty where there is none. */
  Optional<ApiResponse> at(String path) {
    Matcher avatar = AVATAR.matcher(path);
    if (avatar.matches()) {
      long id = Long.parseLong(avatar.group(1));
      return Optional.ofNullable(users.get().get(id)).map(name -> svg(initial(id, name)));
    }
    if (GUEST.matcher(path).matches()) {
      return Optional.of(svg(SILHOUETTE));
    }
    if (COVER.matcher(path).matches()) {
      int hue = Math.floorMod(path.replaceAll("/[^/]*$", "").hashCode(), 360);
      return Optional.of(svg(STRIPES.formatted(hue, (hue + 40) % 360)));
    }
    return Optional.empty();
  }

  private static String initial(long id, String name) {
    int hue = (int) (id * 137 % 360);
    String letter =
        name.codePoints()
            .filter(Character::isLetterOrDigit)
            .mapToObj(Character::toString)
            .findFirst()
            .orElse("?");
    return INITIAL.formatted(hue, (hue + 50) % 360, letter);
  }

  private static ApiResponse svg(String text) {
    return ApiResponse.file("image/svg+xml", text.getBytes(StandardCharsets.UTF_8))
        .with("Cache-Control", "max-age=3600");
  }
}
