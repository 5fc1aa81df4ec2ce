package stemma.article.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.article.lines.Words;

/**
 * Tells a kicker that runs into its headline. Both are elements of one heading, so that the page
 * shows {@code Night sitting Council votes for the bridge}; metadata write {@code Night sitting:
 * Council votes for the bridge} or put the headline first.
 */
final class Kickers {
  private static final Pattern SEAM = Pattern.compile("\\s*(?:[|»·•–—:]|\\s-\\s)\\s*");

  /** Marks after the kicker that make one phrase of both. */
  private static final Pattern JOINED = Pattern.compile("[^\\p{L}\\p{N}]*[|»·•–—:…,.!?)“»’-]");

  private static final int FEWEST_WORDS = 2;

  private Kickers() {}

  /** The headline that a heading shows after its kicker; empty when it shows no kicker. */
  static Optional<String> without(String shown, String named) {
    String folded = Titles.fold(shown);
    Matcher seam = SEAM.matcher(named);
    while (seam.find()) {
      String before = Titles.fold(named.substring(0, seam.start()));
      String after = Titles.fold(named.substring(seam.end()));
      String kicker = folded.equals(before + after) ? before : after;
      boolean both = folded.equals(before + after) || folded.equals(after + before);
      if (both && !kicker.isEmpty() && kicker.length() < folded.length()) {
        int at = place(shown, kicker.length());
        boolean apart = at > 0 && !JOINED.matcher(shown.substring(at)).lookingAt();
        String headline = apart ? shown.substring(at).strip() : "";
        if (Words.of(headline).size() >= FEWEST_WORDS) {
          return Optional.of(headline);
        }
      }
    }
    return Optional.empty();
  }

  /** Where a text goes on after so many letters and digits. */
  private static int place(String text, int letters) {
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      seen += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
      if (seen == letters) {
        return i + 1;
      }
    }
    return -1;
  }
}
