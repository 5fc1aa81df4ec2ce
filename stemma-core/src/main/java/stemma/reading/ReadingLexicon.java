package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.LanguageTag;
import stemma.language.LexiconFile;
import stemma.language.TokenizedText;
import stemma.language.WordIndex;
import stemma.reading.items.Items;
import stemma.reading.items.NumberStyle;
import stemma.reading.items.NumberWords;
import stemma.reading.quantities.QuantityLexicon;
import stemma.reading.quantities.QuantityWords;
import stemma.reading.times.TimeLexicon;
import stemma.reading.times.TimePatterns;
import stemma.reading.times.TimeWords;
import stemma.reading.undertakings.UndertakingLexicon;
import stemma.reading.undertakings.UndertakingWords;

/**
 * The lexicons of one language that times, quantities and undertakings are read with, over one
 * index of words, so that a text is looked up once.
 */
public final class ReadingLexicon {
  private static final String ENGLISH = "english";

  private final WordIndex index;
  private final NumberWords numbers;
  private final TimeLexicon times;
  private final UndertakingLexicon undertakings;

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
    TimeWords timeWords = new TimeWords(List.of(timeFile), index, language.equals(ENGLISH));
    times = new TimeLexicon(timeWords, new TimePatterns(patternFile, index));
    undertakings =
        new UndertakingLexicon(
            new UndertakingWords(ENGLISH, index),
            new QuantityLexicon(index, new QuantityWords(ENGLISH, index), timeWords));
  }

  /**
   * A text's items.
   *
   * @param language that of the text, whose digits are set apart as is usual in it
   */
  public Items items(TokenizedText text, @Nullable String language) {
    NumberStyle style =
        language == null || knows(language) ? NumberStyle.ENGLISH : NumberStyle.of(language);
    return new Items(text, index, numbers, style);
  }

  /** What times are read with. */
  public TimeLexicon times() {
    return times;
  }

  /** What quantities are read with. */
  public QuantityLexicon quantities() {
    return undertakings.quantities();
  }

  /** What undertakings are read with. */
  public UndertakingLexicon undertakings() {
    return undertakings;
  }

  /** For dates in languages without lexicons of their own; read once. */
  public static ReadingLexicon other() {
    return Holder.OTHER;
  }

  /** English; read once. */
  public static ReadingLexicon english() {
    return Holder.ENGLISH;
  }

  /** That of a language, or the one for languages without lexicons of their own. */
  public static ReadingLexicon of(@Nullable String language) {
    return knows(language) ? english() : other();
  }

  /**
   * Whether there are lexicons for a language; a page that tells no language is taken as English.
   */
  public static boolean knows(@Nullable String language) {
    return LanguageTag.isEnglish(language);
  }

  private static final class Holder {
    static final ReadingLexicon ENGLISH = new ReadingLexicon("english");
    static final ReadingLexicon OTHER = new ReadingLexicon("other");
  }
}
