package io.github.osuapi.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Mods in the forms that people and the older client write them: {@code HDDT}, and a bit mask. */
public final class Mods {
  private static final String NONE = "NM";
  private static final List<String> LONG = List.of(LegacyMod.SCORE_V2.acronym(), "10K");

  private Mods() {}

  /**
   * Reads acronyms that stand side by side. They have two characters each, but {@code SV2} and
   * {@code 10K}; spaces, commas and plus signs between them and the case of letters do not matter,
   * and {@code NM} is no mod.
   *
   * @param acronyms for example {@code HDDT}
   * @return the mods with their usual settings, in the order of the text
   * @throws IllegalArgumentException where the text does not end with a whole acronym, or has
   *     anything but letters and digits in one
   */
  public static List<Mod> parse(String acronyms) {
    String text = acronyms.toUpperCase(Locale.ROOT);
    List<Mod> mods = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (" ,+".indexOf(text.charAt(at)) >= 0) {
        at++;
        continue;
      }
      int start = at;
      int end = at + (LONG.stream().anyMatch(one -> text.startsWith(one, start)) ? 3 : 2);
      String acronym = end <= text.length() ? text.substring(at, end) : "";
      if (acronym.isEmpty() || !acronym.chars().allMatch(Mods::isLetterOrDigit)) {
        throw new IllegalArgumentException(
            "'"
                + acronyms
                + "' has no mod at character "
                + (at + 1)
                + ": give acronyms of two letters or digits, such as HDDT");
      }
      if (!acronym.equals(NONE)) {
        mods.add(Mod.of(acronym));
      }
      at = end;
    }
    return List.copyOf(mods);
  }

  /**
   * Writes acronyms side by side. Settings are not in them.
   *
   * @param mods the mods
   * @return for example {@code HDDT}; {@code NM} without mods
   */
  public static String format(Collection<Mod> mods) {
    return mods.isEmpty() ? NONE : mods.stream().map(Mod::acronym).collect(Collectors.joining());
  }

  /**
   * Writes mods as the older client's bit mask.
   *
   * @param mods the mods; {@code CL}, Classic, is what the older client always plays, and has no
   *     bit
   * @return the mask; 0 without mods
   * @throws IllegalArgumentException where the older client does not have a mod, or the mod has
   *     settings, which it cannot have there
   */
  public static int toMask(Collection<Mod> mods) {
    int mask = 0;
    for (Mod mod : mods) {
      if (mod.acronym().equals("CL")) {
        continue;
      }
      if (mod.settings() != null && !mod.settings().isEmpty()) {
        throw new IllegalArgumentException(
            "The older client's mods have no settings, but " + mod.acronym() + " has some");
      }
      mask |=
          LegacyMod.find(mod.acronym())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "The older client has no mod " + mod.acronym() + ": leave it out"))
              .mask();
    }
    return mask;
  }

  /**
   * Reads the older client's bit mask.
   *
   * @param mask a bit mask
   * @return its mods, by bit; without those that another one replaces
   * @throws IllegalArgumentException where a bit is no mod's
   */
  public static List<Mod> ofMask(int mask) {
    return LegacyMod.ofMask(mask).stream().map(mod -> Mod.of(mod.acronym())).toList();
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
