package stemma.collation.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stemma.text.Span;

/** Cuts parts of a text into {@link FoldedWords}: one word and one mark after the other. */
final class WordFolder {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt",
          "rev", "st", "jr", "sr", "vs", "inc", "corp", "co", "ltd", "no");

  /** Characters that an insertion in square brackets has at most. */
  private static final int LONGEST_BRACKET = 200;

  private final String text;
  private final List<String> words = new ArrayList<>();
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] marks = new int[16];
  private boolean gap;
  private boolean sentence = true;
  private boolean part;
  private int bracket;

  WordFolder(String text) {
    this.text = text;
  }

  /** The words folded so far. */
  FoldedWords words() {
    return new FoldedWords(text, words, starts, ends, marks, gap);
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
      case '[' -> bracket = insideWord(i, end) ? bracket : FoldedWords.SQUARE;
      case '(' -> bracket = FoldedWords.ROUND;
      case ']', ')' -> bracket = 0;
      case '\u2026' -> leaveOut(i + 1, end);
      case '\n' -> bracket = 0;
      case '.' -> {
        if (dots(i, end) > 1) {
          leaveOut(i + dots(i, end), end);
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

  /** Words are left out; what goes on with a capital is another sentence. */
  private void leaveOut(int from, int end) {
    gap = true;
    int next = from;
    while (next < end && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    boolean pronoun = text.startsWith("I ", next) || text.startsWith("I\u2019", next);
    sentence |= next < end && Character.isUpperCase(text.charAt(next)) && !pronoun;
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
    int last = Math.min(end, i + LONGEST_BRACKET);
    boolean blank = false;
    int close = i + 1;
    while (close < last && text.charAt(close) != ']') {
      blank |= text.charAt(close) == ' ';
      close++;
    }
    if (close >= last) {
      return false;
    }
    boolean before = i > 0 && Character.isLetter(text.charAt(i - 1));
    return before || (!blank && close + 1 < end && Character.isLetter(text.charAt(close + 1)));
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
    if (bracket != FoldedWords.SQUARE || !folded.toString().equals("sic")) {
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
    marks[count] =
        bracket
            | (gap ? FoldedWords.GAP : 0)
            | (sentence ? FoldedWords.SENTENCE : 0)
            | (part ? FoldedWords.PART : 0);
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
