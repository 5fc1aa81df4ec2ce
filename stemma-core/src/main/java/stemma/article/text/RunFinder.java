package stemma.article.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.lines.Agencies;
import stemma.article.lines.Words;

/**
 * Finds the runs of sentences that are articles' bodies, and their titles.
 *
 * <p>Between two places where articles start, the stretch of lines with the greatest sum of {@link
 * LineValues} is a run. The longest run is an article; another is one when it starts as articles do
 * and is long enough.
 */
final class RunFinder {
  private static final int LEAST_WORDS = 60;
  private static final int TITLE_REACH = 30;
  private static final double LEAST_SCORE = 0.6;

  private final MarkedPage page;
  private final double[] values;
  private final @Nullable String told;

  /**
   * @param told the title that was told beside the page, null when none was
   */
  RunFinder(MarkedPage page, @Nullable String told) {
    this.page = page;
    this.values = LineValues.of(page);
    this.told = told;
  }

  /** A run of sentences: its first line, its last, its words, the headline it started with. */
  private record Run(int first, int last, int words, int start, boolean teasers) {}

  List<ArticleRun> find() {
    List<Run> runs = runs();
    Run main = null;
    for (Run run : runs) {
      if (!run.teasers && (main == null || run.words > main.words)) {
        main = run;
      }
    }
    List<ArticleRun> found = new ArrayList<>();
    if (main == null || isTeaserAmongMany(main)) {
      return found;
    }
    int floor = 0;
    for (Run run : runs) {
      int best = run.teasers ? -1 : title(floor, run.first);
      boolean ample = run.words >= 2 * LEAST_WORDS && run.last - run.first >= 2;
      boolean started = run.start >= 0 || (floor == 0 && (ample || isTold(run, best)));
      if (run.equals(main) || (started && run.words >= LEAST_WORDS && !run.teasers)) {
        int title = best >= 0 ? best : run.start;
        Run body = title == run.first ? withoutFirst(run) : run;
        found.add(new ArticleRun(0, title, body.first, body.last, page.size()));
        floor = body.last + 1;
      }
    }
    return parts(found);
  }

  /** Whether a run is a page's first article: three sentences or more under their title. */
  private boolean isTold(Run run, int title) {
    return title >= 0
        && run.last - run.first >= 2
        && ArticleStart.overlap(page, title, run.first) >= 0.34;
  }

  private Run run(int first, int last, int words, int start) {
    return new Run(first, last, words, start, isTeasers(first, last));
  }

  /** The page's lines shared out: each article has those from its heading to the next one's. */
  private List<ArticleRun> parts(List<ArticleRun> runs) {
    List<ArticleRun> parts = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      int from = i == 0 ? 0 : heading(runs.get(i), runs.get(i - 1).last() + 1);
      int to =
          i + 1 == runs.size() ? page.size() : heading(runs.get(i + 1), runs.get(i).last() + 1);
      parts.add(runs.get(i).withPart(from, to));
    }
    return parts;
  }

  private int heading(ArticleRun run, int floor) {
    int title = run.title() >= 0 ? run.title() : run.first();
    boolean label = title - 1 >= floor && page.line(title - 1).shape() == LineShape.LABEL;
    return label ? title - 1 : title;
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    int start = -1;
    for (int i = 0; i <= page.size(); i++) {
      boolean begins = i < page.size() && i > 0 && ArticleStart.isStart(page, i);
      if (i == page.size() || begins) {
        Run run = best(from, i, start);
        if (run != null) {
          runs.add(run);
        }
        from = i;
        start = i;
      }
    }
    return runs;
  }

  /** The stretch of lines with the greatest sum of values; null when none is above zero. */
  private @Nullable Run best(int from, int to, int start) {
    double sum = 0;
    double most = 0;
    int open = from;
    int first = -1;
    int last = -1;
    for (int i = from; i < to; i++) {
      if (sum <= 0) {
        sum = 0;
        open = i;
      }
      sum += values[i];
      if (sum > most) {
        most = sum;
        first = open;
        last = i;
      }
    }
    while (first > from && page.isOpenProse(first - 1)) {
      first--;
    }
    while (first >= 0 && first <= last && !page.isBody(first)) {
      first++;
    }
    while (last > first && !page.isBody(last) && !isItem(last)) {
      last--;
    }
    return first < 0 || first > last ? null : run(first, withList(last), words(first, last), start);
  }

  private boolean isItem(int i) {
    PlainLine line = page.line(i);
    boolean list = line.mark() == PlainLine.Mark.BULLET || page.line(i).measure().small() >= 0.4;
    return page.is(i, LineRole.OPEN) && list && line.words() >= 7;
  }

  private int words(int first, int last) {
    int words = 0;
    for (int i = first; i <= last; i++) {
      words += page.isBody(i) ? page.line(i).words() : 0;
    }
    return words;
  }

  /** The end of the list that follows a body's last line at once. */
  private int withList(int last) {
    boolean opens = page.line(last).measure().introduces() || page.line(last).gap();
    int end = last;
    while (opens
        && page.is(end + 1, LineRole.OPEN)
        && page.line(end + 1).mark() == PlainLine.Mark.BULLET
        && page.line(end + 1).words() >= 4) {
      end++;
    }
    return end;
  }

  /** Whether a run is a list of teasers: most of its sentences are such as teasers have. */
  private boolean isTeasers(int first, int last) {
    int sentences = 0;
    int teasers = 0;
    for (int i = first; i <= last; i++) {
      sentences += page.isBody(i) ? 1 : 0;
      teasers += page.isOpenProse(i) && LineValues.isTeaser(page, i, page.line(i)) ? 1 : 0;
    }
    return teasers >= 3 && teasers * 4 >= sentences * 3;
  }

  /** Whether a run is but one teaser of a page that has more of them. */
  private boolean isTeaserAmongMany(Run run) {
    int teasers = 0;
    int sentences = 0;
    for (int i = 0; i < page.size(); i++) {
      boolean teaser = page.isOpenProse(i) && LineValues.isTeaser(page, i, page.line(i));
      teasers += teaser ? 1 : 0;
      sentences += i >= run.first && i <= run.last && page.isBody(i) && !teaser ? 1 : 0;
    }
    return sentences == 0 && teasers >= 3;
  }

  private Run withoutFirst(Run run) {
    int next = run.first + 1;
    while (next < run.last && !page.isBody(next)) {
      next++;
    }
    return next <= run.last ? new Run(next, run.last, run.words, run.start, false) : run;
  }

  /** The likeliest title before a body; -1 when there is none. */
  private int title(int floor, int first) {
    int best = -1;
    double bestScore = LEAST_SCORE;
    for (int i = Math.max(floor, first - TITLE_REACH); i <= first && i < page.size(); i++) {
      double score = isCandidate(i, first) ? score(i, first, floor) : 0;
      if (score > bestScore || (score == bestScore && best >= 0)) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private boolean isCandidate(int i, int first) {
    PlainLine line = page.line(i);
    if (!page.is(i, LineRole.OPEN)
        || line.words() > 35
        || line.text().indexOf('©') >= 0
        || isCredit(line)) {
      return false;
    }
    if (line.mark() == PlainLine.Mark.HEADING || isTold(i)) {
      return true;
    }
    if (i == first) {
      // a title that ends as sentences do: the page goes on with its byline or its date
      return line.words() <= 20 && isCreditedAt(i);
    }
    return (line.isTitleLike() && line.mark() == PlainLine.Mark.NONE) || line.words() <= 20;
  }

  private double score(int i, int first, int floor) {
    PlainLine line = page.line(i);
    int body = first == i ? i + 1 : first;
    double score = 2.2 * ArticleStart.overlap(page, i, body) * Math.min(1, line.words() / 4.0);
    score += page.repeats(i) > 1 && line.words() >= 4 ? 0.7 : 0;
    score += isCreditedAt(i) ? 0.6 : 0;
    score += line.mark() == PlainLine.Mark.HEADING ? 1.0 : 0;
    score += isTold(i) ? 3 : 0;
    score += line.shape() == LineShape.HEADLINE ? 0.6 : 0;
    score += i == floor ? 0.2 : 0;
    score -= line.words() < 3 ? 0.5 : 0;
    score += isNext(i, first) ? 0.4 : 0;
    score -= 0.03 * (first - i);
    return score;
  }

  /** Whether a line is but a name that is credited elsewhere on the page. */
  private boolean isCredit(PlainLine line) {
    if (line.words() > 8 || line.isSentence()) {
      return false;
    }
    for (int i = 0; i < page.size(); i++) {
      boolean credit = page.is(i, LineRole.BYLINE) || page.is(i, LineRole.AGENCY);
      if (credit && page.line(i).text().contains(line.text())) {
        return true;
      }
    }
    return Agencies.TABLE.agency(line.text()).isPresent();
  }

  /** Whether only lines that stand under titles are between a line and the body. */
  private boolean isNext(int i, int first) {
    for (int k = i + 1; k < first; k++) {
      if (page.is(k, LineRole.OPEN) || page.is(k, LineRole.NAVIGATION)) {
        return false;
      }
    }
    return i < first;
  }

  private boolean isTold(int i) {
    return told != null && Words.of(told).equals(Words.of(page.line(i).text()));
  }

  private boolean isCreditedAt(int i) {
    for (int k = i + 1; k < Math.min(page.size(), i + 4); k++) {
      if (page.is(k, LineRole.BYLINE) || page.is(k, LineRole.DATE)) {
        return true;
      }
      if (page.isOpenProse(k) && page.line(k).words() > 40) {
        return false;
      }
    }
    return false;
  }
}
