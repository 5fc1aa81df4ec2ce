package stemma.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stemma.article.lines.LineWords;

/**
 * The words that an element, or the inline elements around a text, are called by.
 *
 * <p>A name is cut into words at marks and at changes of case ({@code wp-block-pullQuote}: wp,
 * block, pull, quote); two neighbours written together count as a word too ({@code pullquote}).
 * Words are kept as the hashes that {@link LineWords} gives them; their letters are cut out again
 * when somebody asks, as trainers do.
 */
final class Names {
  static final Names NONE = new Names("", List.of(), new int[0], -1);

  /** Characters of a name that are read. */
  private static final int LONGEST = 300;

  private static final int ALONE = -1;

  private final String written;
  private final List<String> sources;
  private final int[] words;
  private final int ordinal;

  private Names(String written, List<String> sources, int[] words, int ordinal) {
    this.written = written;
    this.sources = sources;
    this.words = words;
    this.ordinal = ordinal;
  }

  /** The words of an element's names as written, known on a page by an ordinal from 0. */
  static Names of(String written, int ordinal) {
    return new Names(written, List.of(written), read(written, null), ordinal);
  }

  /** An element's names as written; empty for what several elements are called. */
  String written() {
    return written;
  }

  /** The ordinal of the element's names on their page; -1 for what several are called. */
  int ordinal() {
    return ordinal;
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  /** Number of words, those included that stand here twice. */
  int size() {
    return words.length;
  }

  /** The hash of a word. */
  int hash(int word) {
    return words[word];
  }

  /** Whether these are the same words in the same order. */
  boolean isSame(Names other) {
    return Arrays.equals(words, other.words);
  }

  /** Whether one of some words is among these. */
  boolean holdsAny(int[] hashes) {
    for (int hash : hashes) {
      if (holds(hash)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(int hash) {
    for (int word : words) {
      if (word == hash) {
        return true;
      }
    }
    return false;
  }

  /** These words and others after them. */
  Names and(Names more) {
    if (more.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return more;
    }
    int[] all = Arrays.copyOf(words, words.length + more.words.length);
    System.arraycopy(more.words, 0, all, words.length, more.words.length);
    List<String> both = new ArrayList<>(sources);
    both.addAll(more.sources);
    return new Names("", List.copyOf(both), all, ALONE);
  }

  /** Those of these words that are among others. */
  Names among(Names others) {
    int[] kept = new int[words.length];
    int count = 0;
    for (int word : words) {
      if (others.holds(word)) {
        kept[count++] = word;
      }
    }
    if (count == words.length) {
      return this;
    }
    return count == 0 ? NONE : new Names("", sources, Arrays.copyOf(kept, count), ALONE);
  }

  /** The words' letters, in lower case. */
  List<String> letters() {
    List<String> letters = new ArrayList<>();
    for (String source : sources) {
      List<String> all = new ArrayList<>();
      int[] hashes = read(source, all);
      for (int i = 0; i < hashes.length; i++) {
        if (holds(hashes[i])) {
          letters.add(all.get(i));
        }
      }
    }
    return letters;
  }

  /** The hashes of some words. */
  static int[] hashes(String... words) {
    return Arrays.stream(words).mapToInt(LineWords::first).toArray();
  }

  /** The hashes of a name's words; their letters are added to a list where one is given. */
  private static int[] read(String source, @Nullable List<String> letters) {
    int length = Math.min(source.length(), LONGEST);
    int[] hashes = new int[16];
    int count = 0;
    int beforeStart = 0;
    int beforeEnd = 0;
    int before = LineWords.BASIS;
    int start = 0;
    int own = LineWords.BASIS;
    int joined = LineWords.BASIS;
    boolean small = false;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? source.charAt(i) : ' ';
      boolean inside = c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
      boolean capital = inside && (c < 128 ? c <= 'Z' : Character.isUpperCase(c));
      boolean turn = capital && small && i > start;
      if (i > start && (!inside || turn)) {
        if (count + 2 > hashes.length) {
          hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        hashes[count++] = own;
        note(letters, source, start, i, 0, 0);
        if (beforeEnd > beforeStart) {
          hashes[count++] = joined;
          note(letters, source, start, i, beforeStart, beforeEnd);
        }
        beforeStart = start;
        beforeEnd = i;
        before = own;
      }
      if (!inside || turn) {
        beforeStart = c == ' ' ? beforeEnd : beforeStart;
        start = inside ? i : i + 1;
        own = LineWords.BASIS;
        joined = before;
      }
      if (inside) {
        own = LineWords.step(own, c);
        joined = LineWords.step(joined, c);
      }
      small = inside && (c < 128 ? !capital : Character.isLowerCase(c));
    }
    return Arrays.copyOf(hashes, count);
  }

  private static void note(
      @Nullable List<String> letters,
      String source,
      int start,
      int end,
      int before,
      int beforeEnd) {
    if (letters != null) {
      String word = source.substring(before, beforeEnd) + source.substring(start, end);
      letters.add(word.toLowerCase(Locale.ROOT));
    }
  }
}
