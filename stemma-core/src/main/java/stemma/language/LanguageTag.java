package stemma.language;

import org.jspecify.annotations.Nullable;

/** Questions to a language's tag, as BCP 47 has it. */
public final class LanguageTag {
  private LanguageTag() {}

  /** The language of a tag without script, region and variants: {@code de} of {@code de-CH}. */
  public static String primary(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end);
  }

  /** Whether a text is read as English; one whose language is not known is. */
  public static boolean isEnglish(@Nullable String tag) {
    return tag == null || primary(tag).equals("en");
  }
}
