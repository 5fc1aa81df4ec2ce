package stemma.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version's words against the reference's, as an editor marks them: what stands in both, what the
 * version lacks, what it has instead.
 *
 * <p><b>Guarantee.</b> The pieces that are not {@link Kind#DELETED}, joined, are the version to the
 * character. Case, punctuation and typographic marks make no difference.
 *
 * <p><b>Cost.</b> O(words × words) a level of recursion, few levels deep; beyond a few million
 * comparisons the whole texts are set against each other.
 *
 * <p>Source: Ratcliff, Metzener, "Pattern Matching: The Gestalt Approach", Dr. Dobb's Journal,
 * 1988: the longest run in common first, then what is left on both sides of it. Unlike them, runs
 * are of words, and a single short word does not hold two texts together that differ on both sides
 * of it.
 */
final class Redline {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");
  private static final int MOST_COMPARISONS = 4_000_000;
  private static final int SHORT_WORD = 3;
  private static final int SHORT_RUN = 2;

  private final List<Word> reference;
  private final List<Word> version;
  private final int[] lettersBefore;
  private final List<Match> matches = new ArrayList<>();

  private Redline(List<Word> reference, List<Word> version) {
    this.reference = reference;
    this.version = version;
    this.lettersBefore = new int[reference.size() + 1];
    for (int i = 0; i < reference.size(); i++) {
      lettersBefore[i + 1] = lettersBefore[i] + reference.get(i).folded.length();
    }
  }

  /** What a piece is. */
  enum Kind {
    SAME,
    DELETED,
    INSERTED
  }

  /**
   * A run of text.
   *
   * @param kind whether it stands in both, in the reference alone or in the version alone
   * @param text the characters, of the version unless deleted
   */
  record Piece(Kind kind, String text) {
    /** Number of words in the piece. */
    int words() {
      return Redline.words(text).size();
    }
  }

  private record Word(String folded, int start, int end) {}

  private record Match(int reference, int version, int length) {}

  /** The pieces in the order of the version. */
  static List<Piece> between(String reference, String version) {
    Redline redline = new Redline(words(reference), words(version));
    long size = (long) redline.reference.size() * redline.version.size();
    if (size <= MOST_COMPARISONS) {
      redline.match(0, redline.reference.size(), 0, redline.version.size());
    }
    return redline.pieces(reference, version);
  }

  /** The same without what the version lacks before its first word and after its last. */
  static List<Piece> within(String reference, String version) {
    List<Piece> pieces = between(reference, version);
    List<Integer> worded = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).kind() != Kind.DELETED && pieces.get(i).words() > 0) {
        worded.add(i);
      }
    }
    if (worded.isEmpty()) {
      return pieces;
    }
    int first = worded.get(0);
    int last = worded.get(worded.size() - 1);
    // Beside an insertion at an end, a deletion is a replacement.
    int from = first > 0 && pieces.get(first).kind() == Kind.INSERTED ? first - 1 : first;
    int to = pieces.get(last).kind() == Kind.INSERTED ? last + 2 : last + 1;
    return pieces.subList(from, Math.min(to, pieces.size()));
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String folded = matcher.group().replace('’', '\'').toLowerCase(Locale.ROOT);
      words.add(new Word(folded, matcher.start(), matcher.end()));
    }
    return words;
  }

  private void match(int from, int to, int versionFrom, int versionTo) {
    Match longest = longest(from, to, versionFrom, versionTo);
    if (longest.length == 0
        || (longest.length == 1 && coincidence(longest, from, to, versionFrom, versionTo))) {
      return;
    }
    match(from, longest.reference, versionFrom, longest.version);
    matches.add(longest);
    match(longest.reference + longest.length, to, longest.version + longest.length, versionTo);
  }

  /** The run in common with the most letters; the first of equals. */
  private Match longest(int from, int to, int versionFrom, int versionTo) {
    Match longest = new Match(from, versionFrom, 0);
    int most = 0;
    int[] runs = new int[versionTo - versionFrom + 1];
    for (int i = from; i < to; i++) {
      String word = reference.get(i).folded;
      for (int j = versionTo; j > versionFrom; j--) {
        int run = word.equals(version.get(j - 1).folded) ? runs[j - 1 - versionFrom] + 1 : 0;
        runs[j - versionFrom] = run;
        int letters = lettersBefore[i + 1] - lettersBefore[i + 1 - run];
        if (letters > most) {
          most = letters;
          longest = new Match(i - run + 1, j - run, run);
        }
      }
    }
    return longest;
  }

  /** Whether the one word of a match says nothing: short, and among many words on both sides. */
  private boolean coincidence(Match match, int from, int to, int versionFrom, int versionTo) {
    boolean bounded =
        (match.reference == from && match.version == versionFrom)
            || (match.reference + 1 == to && match.version + 1 == versionTo);
    boolean few = Math.min(to - from, versionTo - versionFrom) <= SHORT_RUN;
    return !bounded && !few && reference.get(match.reference).folded.length() <= SHORT_WORD;
  }

  private List<Piece> pieces(String referenceText, String versionText) {
    List<Piece> pieces = new ArrayList<>();
    int word = 0;
    int versionWord = 0;
    int written = 0;
    List<Match> all = new ArrayList<>(matches);
    all.add(new Match(reference.size(), version.size(), 0));
    for (Match match : all) {
      int gap =
          versionWord < match.version ? version.get(versionWord).start : start(match, versionText);
      add(pieces, Kind.SAME, versionText.substring(written, Math.max(written, gap)));
      written = Math.max(written, gap);
      if (word < match.reference) {
        add(pieces, Kind.DELETED, text(reference, word, match.reference, referenceText));
      }
      if (versionWord < match.version) {
        int end = version.get(match.version - 1).end;
        add(pieces, Kind.INSERTED, versionText.substring(written, end));
        written = end;
      }
      if (match.length > 0) {
        int end = version.get(match.version + match.length - 1).end;
        add(pieces, Kind.SAME, versionText.substring(written, end));
        written = end;
      }
      word = match.reference + match.length;
      versionWord = match.version + match.length;
    }
    add(pieces, Kind.SAME, versionText.substring(written));
    return joined(pieces);
  }

  /** Where a match starts in the version; for the end mark, where the version ends. */
  private int start(Match match, String versionText) {
    return match.length > 0 ? version.get(match.version).start : versionText.length();
  }

  private static String text(List<Word> words, int from, int to, String text) {
    return text.substring(words.get(from).start, words.get(to - 1).end);
  }

  private static void add(List<Piece> pieces, Kind kind, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }

  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = joined.isEmpty() ? null : Objects.requireNonNull(joined.get(joined.size() - 1));
      if (last != null && last.kind == Kind.SAME && piece.kind == Kind.SAME) {
        joined.set(joined.size() - 1, new Piece(Kind.SAME, last.text + piece.text));
      } else {
        joined.add(piece);
      }
    }
    return List.copyOf(joined);
  }
}
