package stemma.reading.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.Moment;
import stemma.reading.TimeExpression;
import stemma.reading.TimeType;
import stemma.reading.items.Items;

/**
 * Finds the times that an article tells, with their TIMEX3 values.
 *
 * <p><b>Guarantee.</b> Times lie in reading order and do not overlap; each lies in one sentence.
 * Where the day of publication is not known, what hangs on it is written with {@code X}.
 *
 * <p><b>Cost.</b> One walk over the text with an automaton of all patterns; nothing is looked at
 * again but the words of a time.
 *
 * <p>Source: the task is that of TempEval-3 (UzZaman et al., SemEval 2013); values follow the
 * TimeML Annotation Guidelines 1.2.1. Normalising by anchor and tense is in the manner of
 * HeidelTime (Strötgen, Gertz, SemEval 2010) and SUTime (Chang, Manning, LREC 2012); the automaton
 * and the rules are our own.
 */
public final class TimeReader {
  private final TimeLexicon lexicon;

  /** A reader of times in the language of a lexicon. */
  public TimeReader(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The times of an article in reading order.
   *
   * @param items of the article's text, over the lexicon's index
   */
  public List<TimeExpression> read(Article article, Items items) {
    TimeAnchor anchor = new TimeAnchor(day(article.published()), new Tense(lexicon.words()));
    return new TimeWalk(items, lexicon, anchor).run();
  }

  /** The day of a moment, null when it is less precise than that. */
  private static @Nullable LocalDate day(@Nullable Moment moment) {
    return moment == null ? null : moment.day().orElse(null);
  }

  /** One walk over one text. */
  private static final class TimeWalk {
    private final Items items;
    private final TimeLexicon lexicon;
    private final TimeAnchor anchor;
    private final TimeMatch match;
    private final long[] classes;
    private final List<TimeExpression> found = new ArrayList<>();
    private int limit;
    private int bestEnd;
    private @Nullable String bestValue;
    private TimeType bestType = TimeType.DATE;
    private TimeRule bestRule = TimeRule.NOTHING;

    TimeWalk(Items items, TimeLexicon lexicon, TimeAnchor anchor) {
      this.items = items;
      this.lexicon = lexicon;
      this.anchor = anchor;
      this.match = new TimeMatch(items, lexicon.words());
      this.classes = new long[items.size()];
    }

    List<TimeExpression> run() {
      for (int i = 0; i < items.size(); i++) {
        classes[i] = lexicon.words().classes(items, i);
      }
      int i = 0;
      while (i < items.size()) {
        if (classes[i] == 0 && !lexicon.patterns().opens(items.word(i))) {
          i++;
          continue;
        }
        i = begin(i);
      }
      return found;
    }

    /** Takes the longest time that begins at an item; answers where to go on. */
    private int begin(int at) {
      limit = items.tokens().sentenceEnd(items.sentence(at));
      bestEnd = -1;
      bestValue = null;
      walk(0, at);
      if (bestValue == null) {
        return at + 1;
      }
      if (bestValue.isEmpty()) {
        return bestEnd + 1;
      }
      anchor.remember(bestValue, bestRule.tellsQuarter() ? items.sentence(at) : -1);
      found.add(
          new TimeExpression(
              new stemma.text.Span(items.start(at), items.end(bestEnd)), bestType, bestValue));
      return bestEnd + 1;
    }

    private void walk(int state, int at) {
      int pattern = lexicon.patterns().accepted(state);
      if (pattern >= 0 && at - 1 > bestEnd) {
        accept(lexicon.patterns().pattern(pattern), at - 1);
      }
      if (at >= items.size() || items.token(at) >= limit) {
        return;
      }
      for (long rest = classes[at]; rest != 0; rest &= rest - 1) {
        step(state, Long.numberOfTrailingZeros(rest), at);
      }
      if (items.word(at) >= 0) {
        step(state, items.word(at) + TimePatterns.WORDS, at);
      }
    }

    private void step(int state, int label, int at) {
      int next = lexicon.patterns().next(state, label);
      if (next >= 0 && match.push(label, at)) {
        walk(next, at + 1);
        match.pop();
      }
    }

    private void accept(TimePatterns.Pattern pattern, int end) {
      match.argument = pattern.argument();
      String value = pattern.rule().value(match, anchor);
      if (value != null) {
        bestValue = value;
        bestType = pattern.type();
        bestRule = pattern.rule();
        bestEnd = end;
      }
    }
  }
}
