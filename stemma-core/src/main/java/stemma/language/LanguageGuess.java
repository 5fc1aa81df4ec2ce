package stemma.language;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells a text's language by its script and its function words: the lexicon {@code
 * function-words.tsv}.
 *
 * <p><b>Guarantee.</b> A language is told only where its function words are frequent, and clearly
 * more so than any other's.
 *
 * <p><b>Cost.</b> One pass over the first 6,000 characters.
 */
public final class LanguageGuess {
  private static final int REACH = 6000;
  private static final double LEAST_SHARE = 0.12;
  private static final int[] NONE = {};

  /** The first character of a script that is told: Greek. Latin letters lie below. */
  private static final char FIRST_TOLD = 0x370;

  private static final class Lexicon {
    static final Lexicon TABLE = new Lexicon();

    private final List<String> languages = new ArrayList<>();

    /** Languages by the hash of a word. */
    private final IntObjectHashMap<int[]> words = new IntObjectHashMap<>();

    private int longest;

    Lexicon() {
      try (InputStream bytes = LanguageGuess.class.getResourceAsStream("function-words.tsv")) {
        if (bytes == null) {
          throw new IllegalStateException("function-words.tsv is missing");
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.startsWith("#")) {
            row(line.split("\t", -1));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("function-words.tsv", e);
      }
    }

    private void row(String[] row) {
      int language = languages.size();
      languages.add(row[0]);
      for (String word : row[1].split(" ", -1)) {
        int hash = hash(word, 0, word.length());
        int[] old = words.getOrDefault(hash, NONE);
        int[] all = Arrays.copyOf(old, old.length + 1);
        all[old.length] = language;
        words.put(hash, all);
        longest = Math.max(longest, word.length());
      }
    }
  }

  /** The hash of a word, whatever the case of its letters. */
  private static int hash(String text, int start, int end) {
    int hash = 0x811C9DC5;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      hash = (hash ^ (c < 128 ? c | 32 : Character.toLowerCase(c))) * 0x01000193;
    }
    return hash;
  }

  /** The language of a text as a BCP 47 tag; empty when it cannot be told. */
  public Optional<String> guess(String text) {
    String head = text.substring(0, Math.min(REACH, text.length()));
    Optional<String> script = byScript(head);
    return script.isPresent() ? script.filter(tag -> !tag.isEmpty()) : byWords(head);
  }

  private static Optional<String> byScript(String text) {
    if (isBelow(text, FIRST_TOLD)) {
      return Optional.empty();
    }
    int letters = 0;
    int kana = 0;
    int[] counts = new int[8];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        letters++;
        int script = c < FIRST_TOLD ? -1 : script(c);
        if (script >= 0) {
          counts[script]++;
        }
        kana += c >= 0x3040 && c <= 0x30ff ? 1 : 0;
      }
    }
    String[] tags = {"ru", "el", "ar", "he", "zh", "ko", "th", "hi"};
    for (int s = 0; s < tags.length; s++) {
      if (letters > 0 && counts[s] * 2 > letters) {
        return Optional.of(tag(tags[s], text, kana, letters));
      }
    }
    return Optional.empty();
  }

  private static boolean isBelow(String text, char first) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= first) {
        return false;
      }
    }
    return true;
  }

  private static String tag(String tag, String text, int kana, int letters) {
    if (tag.equals("ru") && (text.indexOf('і') >= 0 || text.indexOf('ї') >= 0)) {
      return text.indexOf('ў') >= 0 ? "be" : "uk";
    }
    if (tag.equals("ar") && (text.indexOf('پ') >= 0 && text.indexOf('گ') >= 0)) {
      return text.indexOf('ٹ') >= 0 ? "ur" : "fa";
    }
    return tag.equals("zh") && kana * 10 > letters ? "ja" : tag;
  }

  private static int script(char c) {
    if (c >= 0x3040 && c <= 0x30ff) {
      return 4;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return switch (script) {
      case CYRILLIC -> 0;
      case GREEK -> 1;
      case ARABIC -> 2;
      case HEBREW -> 3;
      case HAN -> 4;
      case HANGUL -> 5;
      case THAI -> 6;
      case DEVANAGARI -> 7;
      default -> -1;
    };
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  private static Optional<String> byWords(String text) {
    Lexicon lexicon = Lexicon.TABLE;
    int[] hits = new int[lexicon.languages.size()];
    int words = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        if (i - start <= lexicon.longest) {
          for (int language : lexicon.words.getOrDefault(hash(text, start, i), NONE)) {
            hits[language]++;
          }
        }
        start = -1;
      }
    }
    int best = 0;
    for (int l = 1; l < hits.length; l++) {
      best = hits[l] > hits[best] ? l : best;
    }
    return words >= 5 && hits[best] >= Math.max(3, words * LEAST_SHARE)
        ? Optional.of(lexicon.languages.get(best))
        : Optional.empty();
  }
}
