package stemma.article.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stemma.article.lines.Words;

/**
 * Finds the title of a text by its address: publishing systems build the last part of an address
 * from the title's words, without accents and small words.
 *
 * <p><b>Cost.</b> The lines' words are compared once; lines of more than 40 words are none.
 */
final class AddressTitle {
  private static final int LONGEST = 40;
  private static final int ONE_WORD = 6;
  private static final double OF_ADDRESS = 0.6;
  private static final double OF_LINE = 0.5;

  private AddressTitle() {}

  /** The first of the lines that agree best with the address; empty when none does. */
  static Optional<String> among(List<PlainLine> lines, String address) {
    List<String> wanted = words(decoded(address));
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    String best = null;
    double most = 0;
    for (PlainLine line : lines) {
      double score = line.words() > LONGEST ? 0 : score(line.text(), wanted);
      if (score > most) {
        most = score;
        best = line.text();
      }
    }
    return Optional.ofNullable(best);
  }

  private static double score(String line, List<String> wanted) {
    List<String> own = Words.of(plain(line));
    if (own.isEmpty()) {
      return 0;
    }
    Set<String> words = new HashSet<>(own);
    long shared = wanted.stream().filter(words::contains).count();
    double ofAddress = (double) shared / wanted.size();
    double ofLine = (double) shared / own.size();
    boolean few = wanted.size() < 3;
    boolean agrees = few ? own.equals(wanted) : ofAddress >= OF_ADDRESS && ofLine >= OF_LINE;
    return agrees ? ofAddress + ofLine : 0;
  }

  /** The words of the last part of an address that has enough of them, numbers left aside. */
  private static List<String> words(String address) {
    int end = end(address);
    while (end > 0) {
      int start = address.lastIndexOf('/', end - 1) + 1;
      String part = address.substring(start, end);
      int dot = part.lastIndexOf('.');
      List<String> words = new ArrayList<>();
      for (String word : Words.of(plain(dot > 0 ? part.substring(0, dot) : part))) {
        if (!Character.isDigit(word.charAt(0))) {
          words.add(word);
        }
      }
      boolean enough = words.size() > 2 || String.join("", words).length() >= ONE_WORD;
      boolean host = start < 2 || address.startsWith("//", start - 2);
      if (host) {
        return List.of();
      }
      if (enough) {
        return words;
      }
      end = start - 1;
    }
    return List.of();
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", " "), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address; // a percent sign that encodes nothing
    }
  }

  private static int end(String address) {
    int end = address.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = address.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    while (end > 0 && address.charAt(end - 1) == '/') {
      end--;
    }
    return end;
  }

  /** A text as addresses write it: small letters without accents, {@code ä} as {@code ae}. */
  private static String plain(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    small = small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
  }
}
