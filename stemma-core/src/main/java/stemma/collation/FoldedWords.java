package stemma.collation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stemma.text.Span;

/**
 * The words of parts of a text as they are compared: case, accents, punctuation, hyphens and
 * typographic marks folded away.
 *
 * <p>Hyphens and slashes separate words; the dots of initials and the commas of numbers vanish
 * ({@code U.S.} is {@code us}, {@code 40,000} is {@code 40000}); {@code %} is {@code percent} and
 * {@code &} is {@code and}. Addresses of the web are no words. Every word knows its place, whether
 * it stands in square or round brackets, whether words may have been left out before it, and
 * whether a sentence starts with it. Offsets count UTF-16 code units of the text.
 */
public final class FoldedWords {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt",
          "rev", "st", "jr", "sr", "vs", "inc", "corp", "co", "ltd", "no");
  private static final int SQUARE = 1;
  private static final int ROUND = 2;
  private static final int GAP = 4;
  private static final int SENTENCE = 8;
  private static final int PART = 16;

  private final String text;
  private final List<String> words;
  private final int[] starts;
  private final int[] ends;
  private final int[] marks;
  private final boolean gapAtEnd;

  private FoldedWords(
      String text, List<String> words, int[] starts, int[] ends, int[] marks, boolean gapAtEnd) {
    this.text = text;
    this.words = List.copyOf(words);
    this.starts = starts;
    this.ends = ends;
    this.marks = marks;
    this.gapAtEnd = gapAtEnd;
  }

  private FoldedWords(Folder folder) {
    this(folder.text, folder.words, folder.starts, folder.ends, folder.marks, folder.gap);
  }

  /** The words of one part of a text. */
  public static FoldedWords of(String text, Span part) {
    return of(text, List.of(part));
  }

  /** The words of parts of a text; words may have been left out between two parts. */
  public static FoldedWords of(String text, List<Span> parts) {
    Folder folder = new Folder(text);
    for (Span part : parts) {
      folder.seam(part);
      folder.fold(part);
    }
    return new FoldedWords(folder);
  }

  /** The words from one index to before another. */
  public FoldedWords slice(int from, int to) {
    return new FoldedWords(
        text,
        words.subList(from, to),
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to),
        Arrays.copyOfRange(marks, from, to),
        to < size() ? isAfterGap(to) : gapAtEnd);
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }

  /** A word, folded. */
  public String word(int index) {
    return words.get(index);
  }

  /** All words, folded. */
  public List<String> words() {
    return words;
  }

  /** The place of a word. */
  public Span span(int index) {
    return new Span(starts[index], ends[index]);
  }

  /** The words from one index to before another as they are written; empty when there are none. */
  public String written(int from, int to) {
    StringBuilder written = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        boolean adjoining = starts[i] - ends[i - 1] <= 1;
        written.append(adjoining ? text.substring(ends[i - 1], starts[i]) : " ");
      }
      written.append(text, starts[i], ends[i]);
    }
    return written.toString();
  }

  /** Whether a word stands in square brackets: put there by an editor. */
  public boolean isBracketed(int index) {
    return (marks[index] & SQUARE) != 0;
  }

  /** Whether a word stands in round brackets. */
  public boolean isParenthesised(int index) {
    return (marks[index] & ROUND) != 0;
  }

  /**
   * Whether words may have been left out before a word: an ellipsis or the end of a quotation
   * stands there.
   */
  public boolean isAfterGap(int index) {
    return index == size() ? gapAtEnd : (marks[index] & GAP) != 0;
  }

  /** Whether one of the parts starts with a word. */
  public boolean startsPart(int index) {
    return (marks[index] & PART) != 0;
  }

  /** Whether a full stop, a question mark or an exclamation mark follows a word. */
  public boolean endsSentence(int index) {
    int i = ends[index];
    while (i < text.length() && "\"'\u201d\u2019)]".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length() && ".!?".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a sentence starts with a word. */
  public boolean startsSentence(int index) {
    return (marks[index] & SENTENCE) != 0;
  }

  private static final class Folder {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] marks = new int[16];
    private boolean gap;
    private boolean sentence = true;
    private boolean part;
    private int bracket;

    Folder(String text) {
      this.text = text;
    }

    /** What a part's first word is, given what went before it. */
    void seam(Span part) {
      this.part = true;
      if (!words.isEmpty()) {
        gap = true;
        int i = part.start();
        while (i < part.end() && !Character.isLetterOrDigit(text.charAt(i))) {
          i++;
        }
        boolean pronoun = text.startsWith("I ", i) || text.startsWith("I\u2019", i);
        sentence |= i < part.end() && Character.isUpperCase(text.charAt(i)) && !pronoun;
      }
    }

    void fold(Span part) {
      bracket = 0;
      int i = part.start();
      while (i < part.end()) {
        char c = text.charAt(i);
        if (isWordPart(c)) {
          i = word(i, part.end());
        } else {
          i = mark(c, i, part.end());
        }
      }
    }

    private int mark(char c, int i, int end) {
      switch (c) {
        case '%' -> add("percent", i, i + 1);
        case '&' -> add("and", i, i + 1);
        case '$', '\u20ac', '\u00a3' -> add(String.valueOf(c), i, i + 1);
        case '[' -> bracket = insideWord(i, end) ? bracket : SQUARE;
        case '(' -> bracket = ROUND;
        case ']', ')' -> bracket = 0;
        case '\u2026' -> gap = true;
        case '\n' -> bracket = 0;
        case '.' -> {
          if (dots(i, end) > 1) {
            gap = true;
            return i + dots(i, end);
          }
          endSentence(i, end);
        }
        case '!', '?' -> endSentence(i, end);
        default -> {
          return i + 1;
        }
      }
      return i + 1;
    }

    /** Length of a run of dots, blanks between them allowed, if it holds at least two dots. */
    private int dots(int i, int end) {
      int last = i;
      int count = 0;
      for (int k = i; k < end && (text.charAt(k) == '.' || text.charAt(k) == ' '); k++) {
        if (text.charAt(k) == '.') {
          count++;
          last = k;
        }
      }
      return count > 1 ? last + 1 - i : 1;
    }

    private void endSentence(int i, int end) {
      if (text.charAt(i) == '.' && endsAbbreviation(i)) {
        return;
      }
      int next = i + 1;
      while (next < end && !Character.isLetterOrDigit(text.charAt(next))) {
        next++;
      }
      boolean capital = next < end && !Character.isLowerCase(text.charAt(next));
      sentence |= next > i + 1 && capital;
    }

    private boolean endsAbbreviation(int dot) {
      if (words.isEmpty() || ends[words.size() - 1] != dot) {
        return false;
      }
      int start = starts[words.size() - 1];
      return dot - start == 1
          || text.charAt(dot - 2) == '.'
          || ABBREVIATIONS.contains(words.get(words.size() - 1));
    }

    private boolean insideWord(int i, int end) {
      int close = text.indexOf(']', i);
      boolean before = i > 0 && Character.isLetter(text.charAt(i - 1));
      boolean after =
          close > 0
              && close + 1 < end
              && Character.isLetter(text.charAt(close + 1))
              && text.indexOf(' ', i) > close;
      return close > 0 && close < end && (before || after);
    }

    private int word(int start, int end) {
      int i = start;
      StringBuilder folded = new StringBuilder();
      while (i < end) {
        char c = text.charAt(i);
        if (isWordPart(c)) {
          folded.append(c);
        } else if (!joins(start, i, end)) {
          break;
        } else if (c == '\'' || c == '\u2019') {
          folded.append('\'');
        } else if (c == '.' && Character.isDigit(text.charAt(i - 1))) {
          folded.append('.');
        }
        i++;
      }
      if (isAddress(folded, i, end)) {
        while (i < end && !Character.isWhitespace(text.charAt(i))) {
          i++;
        }
        return i;
      }
      if (bracket != SQUARE || !folded.toString().equals("sic")) {
        add(fold(folded.toString()), start, i);
      }
      return i;
    }

    private boolean isAddress(CharSequence word, int i, int end) {
      String rest = text.substring(i, Math.min(end, i + 12));
      return rest.startsWith("://")
          || (word.toString().equals("pic") && rest.startsWith(".twitter."));
    }

    private boolean joins(int start, int i, int end) {
      if (i == start || i + 1 >= end || !isWordPart(text.charAt(i + 1))) {
        char c = text.charAt(i);
        return (c == '[' || c == ']') && i > start && i + 1 < end && isWordPart(text.charAt(i + 1));
      }
      char before = text.charAt(i - 1);
      char after = text.charAt(i + 1);
      return switch (text.charAt(i)) {
        case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
        case ',' -> Character.isDigit(before) && isThousands(i + 1, end);
        case '.' -> (Character.isDigit(before) && Character.isDigit(after)) || isInitial(start, i);
        case '[', ']' -> true;
        case '\u00ad', '\u200d' -> true;
        default -> false;
      };
    }

    private boolean isThousands(int i, int end) {
      int digits = 0;
      while (i + digits < end && Character.isDigit(text.charAt(i + digits))) {
        digits++;
      }
      return digits == 3;
    }

    private boolean isInitial(int start, int dot) {
      boolean alone = dot - start == 1 || text.charAt(dot - 2) == '.';
      return alone && Character.isLetter(text.charAt(dot - 1));
    }

    /** Takes a word in; a mark that stands alone, as behind a picture sign, is none. */
    private void add(String word, int start, int end) {
      if (word.isEmpty()) {
        return;
      }
      int count = words.size();
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        marks = Arrays.copyOf(marks, count * 2);
      }
      words.add(word);
      starts[count] = start;
      ends[count] = end;
      marks[count] = bracket | (gap ? GAP : 0) | (sentence ? SENTENCE : 0) | (part ? PART : 0);
      part = false;
      gap = false;
      sentence = false;
    }

    private static boolean isWordPart(char c) {
      return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String fold(String word) {
      boolean ascii = word.chars().allMatch(c -> c < 128);
      String plain =
          ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
      return plain.toLowerCase(Locale.ROOT);
    }
  }
}
