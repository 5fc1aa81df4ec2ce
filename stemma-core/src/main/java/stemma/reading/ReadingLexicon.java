package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.LexiconFile;
import stemma.language.WordIndex;

/**
 * The lexicons of one language that times and quantities are read with, over one index of words.
 */
final class ReadingLexicon {
  private static final String ENGLISH = "english";

  final WordIndex index;
  final NumberWords numbers;
  final TimeWords times;
  final TimePatterns timePatterns;
  final QuantityWords quantities;
  final UndertakingWords undertakings;

  private ReadingLexicon(String language) {
    LexiconFile numberFile = LexiconFile.read(language + "/numbers");
    LexiconFile timeFile = LexiconFile.read(language + "/times");
    LexiconFile patternFile = LexiconFile.read(language + "/time-patterns");
    List<String> words = new ArrayList<>(NumberWords.words(numberFile));
    words.addAll(TimeWords.words(timeFile));
    words.addAll(TimePatterns.words(patternFile));
    words.addAll(QuantityWords.words(ENGLISH));
    words.addAll(UndertakingWords.words(ENGLISH));
    index = new WordIndex(words);
    numbers = new NumberWords(numberFile, index);
    times = new TimeWords(List.of(timeFile), index, language.equals(ENGLISH));
    timePatterns = new TimePatterns(patternFile, index);
    quantities = new QuantityWords(ENGLISH, index);
    undertakings = new UndertakingWords(ENGLISH, index);
  }

  /** For dates in languages without lexicons of their own; read once. */
  static ReadingLexicon other() {
    return Holder.OTHER;
  }

  /** English; read once. */
  static ReadingLexicon english() {
    return Holder.ENGLISH;
  }

  /** That of a language, or the one for languages without lexicons of their own. */
  static ReadingLexicon of(@Nullable String language) {
    return knows(language) ? english() : other();
  }

  /**
   * Whether there are lexicons for a language; a page that tells no language is taken as English.
   */
  static boolean knows(@Nullable String language) {
    return language == null || language.startsWith("en");
  }

  private static final class Holder {
    static final ReadingLexicon ENGLISH = new ReadingLexicon("english");
    static final ReadingLexicon OTHER = new ReadingLexicon("other");
  }
}
