package stemma.gathering;

import com.carrotsearch.hppc.IntFloatHashMap;
import com.carrotsearch.hppc.IntHashSet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.Moment;
import stemma.language.WordHashes;
import stemma.reading.Reading;
import stemma.reading.TimeExpression;
import stemma.text.Span;

/**
 * Counts an article into a profile: words, and pairs of neighbouring words such as names, the title
 * and the first words counting more than the rest. Pairs of frequent words are no terms.
 */
final class Profiler {
  /** Words at the start that count more. */
  private static final int EARLY = 80;

  /** Words at the start that tell, with the title, what the article is about. */
  private static final int LEAD = 60;

  private static final float AT_START = 1;
  private static final float CAPITALISED = 0.5f;
  private static final float IN_TITLE = 3;

  /** UTF-16 code units in which the first day that an article names is its event's. */
  private static final int DAY_WITHIN = 900;

  private final IntFloatHashMap counts = new IntFloatHashMap(512);
  private final IntHashSet lead = new IntHashSet(64);

  private Profiler() {}

  static Profile of(Reading reading) {
    Article article = reading.article();
    Profiler profiler = new Profiler();
    List<Span> body =
        article.blocks().stream().filter(b -> b.kind().isBody()).map(Block::span).toList();
    WordHashes words = WordHashes.of(article.text(), body);
    profiler.count(article.text(), words, false);
    if (article.title() != null) {
      profiler.count(article.title(), WordHashes.of(article.title()), true);
    }
    return profiler.profile(words.size(), day(article.published()), weekday(reading.times()));
  }

  private void count(String text, WordHashes words, boolean title) {
    for (int i = 0; i < words.size(); i++) {
      int word = words.hash(i);
      if (Rarities.isFrequent(word) || isShortNumber(text, words, i)) {
        continue;
      }
      boolean capital = Character.isUpperCase(text.charAt(words.start(i)));
      counts.addTo(
          word, title ? IN_TITLE : 1 + (i < EARLY ? AT_START : 0) + (capital ? CAPITALISED : 0));
      if (title || i < LEAD) {
        lead.add(word);
      }
      if (i > 0
          && words.start(i) - words.end(i - 1) <= 2
          && !Rarities.isFrequent(words.hash(i - 1))) {
        counts.addTo(pair(words.hash(i - 1), word), 1);
      }
    }
  }

  /** The term that two neighbouring words make. */
  static int pair(int first, int second) {
    int h = (first * 31 + second) * 0x9e3779b9;
    return h ^ (h >>> 15);
  }

  private static boolean isShortNumber(String text, WordHashes words, int word) {
    return words.end(word) - words.start(word) < 3
        && Character.isDigit(text.charAt(words.start(word)));
  }

  private Profile profile(int words, double day, int weekday) {
    int[] terms = counts.keys().toArray();
    Arrays.sort(terms);
    float[] weights = new float[terms.length];
    float[] leads = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = counts.get(terms[i]);
      leads[i] = lead.contains(terms[i]) ? 1 : 0;
    }
    return new Profile(terms, weights, leads, words, day, weekday);
  }

  /** Days since 1970 of a moment, not a number when it is not known to the day. */
  private static double day(@Nullable Moment moment) {
    LocalDate date = moment == null ? null : moment.day().orElse(null);
    return date == null ? Double.NaN : date.toEpochDay();
  }

  /** Day of the week, from 1, of the first day that an article names at its start, or 0. */
  private static final int weekday(List<TimeExpression> times) {
    for (TimeExpression time : times) {
      if (time.span().start() > DAY_WITHIN) {
        return 0;
      }
      int weekday = weekday(time.value());
      if (weekday > 0) {
        return weekday;
      }
    }
    return 0;
  }

  /** Of a TIMEX3 value: a date's weekday, or the weekday of an unknown week. */
  private static final int weekday(String value) {
    if (value.startsWith("XXXX-WXX-")) {
      return Character.digit(value.charAt(9), 10);
    }
    LocalDate date = date(value);
    return date == null ? 0 : date.getDayOfWeek().getValue();
  }

  private static @Nullable LocalDate date(String value) {
    if (value.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(value.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
