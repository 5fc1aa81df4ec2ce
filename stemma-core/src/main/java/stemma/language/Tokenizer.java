package stemma.language;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens and sentences.
 *
 * <p><b>Guarantee.</b> Every character that is no white space belongs to exactly one token; no
 * token and no sentence crosses a newline.
 *
 * <p><b>Cost.</b> One pass over the text.
 *
 * <p>Tokens follow the Penn Treebank's habits: clitics ({@code 's}, {@code n't}) and punctuation
 * stand alone, hyphenated words, numbers and dotted abbreviations stay whole; characters are never
 * rewritten.
 */
public final class Tokenizer {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt",
          "maj", "cmdr", "adm", "rev", "hon", "st", "jr", "sr", "vs", "inc", "corp", "co", "ltd",
          "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
          "dec", "dept", "dist", "assn", "bros", "etc", "e.g", "i.e", "cf", "al", "pp", "vol",
          "fig", "ave", "blvd", "mt", "ft", "supt", "atty", "messrs", "mme", "mlle", "pres", "reps",
          "sens", "det", "insp", "approx", "est", "a.m", "p.m");

  /** Languages that write ordinals as digits with a point, as in {@code 4. Februar}. */
  private static final Set<String> ORDINAL_POINTS =
      Set.of(
          "bs", "cs", "da", "de", "et", "fi", "fo", "hr", "hu", "is", "lv", "mk", "nb", "nn", "no",
          "pl", "sk", "sl", "sr", "tr");

  private final boolean ordinalPoints;

  /** A tokenizer for English. */
  public Tokenizer() {
    this(false);
  }

  private Tokenizer(boolean ordinalPoints) {
    this.ordinalPoints = ordinalPoints;
  }

  /**
   * A tokenizer for a language.
   *
   * @param language a BCP 47 tag; null when it is not known
   */
  public static Tokenizer of(@Nullable String language) {
    return new Tokenizer(
        language != null && ORDINAL_POINTS.contains(LanguageTag.primary(language)));
  }

  /** Cuts a text. */
  public TokenizedText tokenize(String text) {
    Cutter cutter = new Cutter(text, ordinalPoints);
    cutter.run();
    return new TokenizedText(
        text,
        Arrays.copyOf(cutter.starts, cutter.count),
        Arrays.copyOf(cutter.ends, cutter.count),
        Arrays.copyOf(cutter.sentenceStarts, cutter.sentences));
  }

  /** The state of one pass; never leaves {@link #tokenize}. */
  private static final class Cutter {
    private final String text;
    private final boolean ordinalPoints;
    private int[] starts;
    private int[] ends;
    private int[] sentenceStarts = new int[32];
    private int count;
    private int sentences;
    private boolean open;

    /** The last token that is no closing mark, 0 while there is none. */
    private int solid;

    Cutter(String text, boolean ordinalPoints) {
      this.text = text;
      this.ordinalPoints = ordinalPoints;
      this.starts = new int[Math.max(16, text.length() / 4)];
      this.ends = new int[starts.length];
    }

    void run() {
      int i = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (isSpace(c)) {
          if (c == '\n') {
            open = false;
          } else if (count > 0 && open && ends[count - 1] == i && endsSentence(i)) {
            open = false;
          }
          i++;
        } else {
          i = token(i);
        }
      }
    }

    private void add(int start, int end) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      if (!open) {
        if (sentences == sentenceStarts.length) {
          sentenceStarts = Arrays.copyOf(sentenceStarts, sentences * 2);
        }
        sentenceStarts[sentences++] = count;
        open = true;
      }
      if (!isCloser(text.charAt(start))) {
        solid = count;
      }
      starts[count] = start;
      ends[count++] = end;
    }

    private int token(int start) {
      int first = text.codePointAt(start);
      if (!Character.isLetterOrDigit(first)) {
        int end = start + Character.charCount(first);
        while (isRun(first) && end < text.length() && text.charAt(end) == first) {
          end++;
        }
        add(start, end);
        return end;
      }
      int end = wordEnd(start);
      int clitic = clitic(start, end);
      if (clitic > start) {
        add(start, clitic);
        add(clitic, end);
      } else {
        add(start, end);
      }
      return end;
    }

    /** Marks that make one token when repeated: doubled quotation marks, dashes, dots. */
    private static boolean isRun(int c) {
      return c == '`' || c == '\'' || c == '-' || c == '.' || c == '_' || c == '*';
    }

    private int wordEnd(int start) {
      int i = start;
      boolean alternating = true;
      while (i < text.length()) {
        int c = text.codePointAt(i);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
          alternating &= (i - start) % 2 == 0 && Character.isLetter(text.charAt(i));
          i += Character.charCount(c);
        } else if (i + 1 < text.length()
            && joins(i, alternating && (i - start) % 2 == 1)
            && Character.isLetterOrDigit(text.codePointAt(i + 1))) {
          alternating &= (i - start) % 2 == 1 && c == '.';
          i++;
        } else {
          break;
        }
      }
      if (i < text.length()
          && text.charAt(i) == '.'
          && ((alternating && (i - start) % 2 == 1) || isAbbreviation(start, i))) {
        i++;
      }
      return i;
    }

    /** Whether a mark inside a word joins what stands before and after it. */
    private boolean joins(int i, boolean dotted) {
      char c = text.charAt(i);
      boolean digits =
          Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
      return switch (c) {
        case '-', '\'', '\u2019', '\u2010', '\u2011', '&', '_' -> true;
        case ',', ':' -> digits;
        case '.' -> digits || dotted;
        default -> false;
      };
    }

    /**
     * Whether what stands before the dot is single letters with dots between: {@code U.S}, {@code
     * J}.
     */
    private boolean isDotted(int start, int dot) {
      for (int i = start; i < dot; i++) {
        boolean letter = (i - start) % 2 == 0;
        char c = text.charAt(i);
        if (letter ? !Character.isLetter(c) : c != '.') {
          return false;
        }
      }
      return (dot - start) % 2 == 1;
    }

    private boolean isAbbreviation(int start, int dot) {
      return dot - start <= 6
          && ABBREVIATIONS.contains(text.substring(start, dot).toLowerCase(java.util.Locale.ROOT));
    }

    /** Where the clitic of a word starts; the word's start when it has none. */
    private int clitic(int start, int end) {
      for (int i = end - 1; i > start && i >= end - 3; i--) {
        char c = text.charAt(i);
        if (c == '\'' || c == '\u2019') {
          String tail = text.substring(i + 1, end).toLowerCase(java.util.Locale.ROOT);
          if (tail.equals("t") && Character.toLowerCase(text.charAt(i - 1)) == 'n') {
            return i - 1;
          }
          boolean known =
              tail.equals("s")
                  || tail.equals("re")
                  || tail.equals("ve")
                  || tail.equals("ll")
                  || tail.equals("d")
                  || tail.equals("m");
          return known ? i : start;
        }
      }
      return start;
    }

    /** Whether the last token ends its sentence, a blank standing at the offset. */
    private boolean endsSentence(int blank) {
      int last = solid;
      char mark = text.charAt(ends[last] - 1);
      if (mark != '.' && mark != '!' && mark != '?' && mark != '\u2026') {
        return false;
      }
      if (ordinalPoints && mark == '.' && isOrdinal(last)) {
        return false;
      }
      int next = blank;
      while (next < text.length() && isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
        next++;
      }
      if (next == text.length() || text.charAt(next) == '\n') {
        return true;
      }
      char c = text.charAt(next);
      boolean starts =
          Character.isUpperCase(c)
              || Character.isDigit(c)
              || isOpener(c)
              || (Character.isLetter(c) && !Character.isLowerCase(c));
      boolean abbreviated = mark == '.' && ends[last] - this.starts[last] > 1;
      if (!abbreviated || !starts) {
        return starts;
      }
      String word = text.substring(this.starts[last], ends[last] - 1);
      return word.length() > 1
          && isDotted(this.starts[last], ends[last] - 1)
          && startsCommonWord(next);
    }

    /** Whether a point stands behind one or two digits and nothing between. */
    private boolean isOrdinal(int point) {
      if (point == 0 || ends[point] - starts[point] != 1 || ends[point - 1] != starts[point]) {
        return false;
      }
      for (int i = starts[point - 1]; i < ends[point - 1]; i++) {
        if (!Character.isDigit(text.charAt(i))) {
          return false;
        }
      }
      return ends[point - 1] - starts[point - 1] <= 2;
    }

    /** After {@code U.S.} and the like only words that often open a sentence end it. */
    private boolean startsCommonWord(int at) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return OPENING_WORDS.contains(text.substring(at, end));
    }

    private static final Set<String> OPENING_WORDS =
        Set.of(
            "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "But", "And", "In", "On",
            "At", "This", "That", "These", "Those", "If", "When", "While", "After", "Before", "For",
            "His", "Her", "Their", "Its", "Our", "As", "However", "There");

    private static boolean isCloser(char c) {
      return c == '"'
          || c == '\u201d'
          || c == '\u2019'
          || c == '\''
          || c == ')'
          || c == ']'
          || c == '\u00bb';
    }

    private static boolean isOpener(char c) {
      return c == '"'
          || c == '\u201c'
          || c == '\u2018'
          || c == '\''
          || c == '('
          || c == '['
          || c == '\u00ab'
          || c == '`'
          || c == '\u201e';
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c)
          || c == '\u00a0'
          || c == '\u202f'
          || c == '\u2007'
          || c == '\u200b'
          || c == '\ufeff';
    }
  }
}
