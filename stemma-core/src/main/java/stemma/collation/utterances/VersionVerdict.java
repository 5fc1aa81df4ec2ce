package stemma.collation.utterances;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stemma.article.Moment;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Change;
import stemma.collation.Utterance.Wording;
import stemma.collation.words.FoldedWords;
import stemma.reading.StatementKind;
import stemma.text.Span;

/**
 * What a version's sentences and fragments, each judged by itself, come to together.
 *
 * @param wording verbatim, trimmed or altered
 * @param changes the changes of all pieces
 * @param flags the flags of all pieces
 * @param belongs whether the version has enough of the reference's words to be one
 */
record VersionVerdict(Wording wording, List<Change> changes, List<String> flags, boolean belongs) {
  private static final double LEAST = 0.45;
  private static final int WIDER = 3;
  private static final int LONGEST_CHANGE = 8;
  private static final int LONG_RUN = 7;
  private static final int FEW_CHANGED = 2;
  private static final double MOST_CHANGED = 0.65;
  private static final double MOST_WITHOUT_RUN = 0.4;
  private static final double MOST_IN_ONE_ARTICLE = 0.2;

  /** Common words that other words need beside them. */
  private static final int FEWEST = 4;

  /** Common words that other words need beside them when told on other days. */
  private static final int MANY = 10;

  /** Common words that other words need beside them where one article prints both. */
  private static final int MANY_IN_ONE_ARTICLE = 15;

  /** Days within which one occasion is reported. */
  private static final int DAYS = 3;

  /** Judges what a statement tells against the reference. */
  static VersionVerdict of(Telling reference, Telling telling, WordWeights weights) {
    List<Change> changes = new ArrayList<>();
    Set<String> flags = new TreeSet<>();
    BitSet covered = new BitSet();
    boolean leftOut = false;
    boolean belongs = false;
    boolean sameArticle = reference.said().article().equals(telling.said().article());
    boolean twice = sameArticle && !reference.isOpening() && !telling.isOpening();
    boolean apart = areDaysApart(reference.said(), telling.said());
    for (FoldedWords piece : telling.pieces()) {
      VersionJudge.Judgement judged = judged(reference, telling, piece);
      WordAlignment alignment = judged.alignment();
      boolean near =
          alignment.likeness(weights) >= LEAST && alignment.matched() >= Math.min(3, piece.size());
      boolean again = twice && isSaidAgain(judged);
      if (near && !again && !isRecast(judged, sameArticle) && !isElsewhere(judged, apart)) {
        changes.addAll(judged.changes());
        flags.addAll(judged.flags());
        belongs = true;
      }
      leftOut |= judged.wording() == Wording.TRIMMED;
      alignment.pairs().forEach(pair -> covered.set(pair[0]));
    }
    boolean all = !leftOut || covered.cardinality() == reference.words().size();
    Wording wording =
        !changes.isEmpty() ? Wording.ALTERED : all ? Wording.VERBATIM : Wording.TRIMMED;
    return new VersionVerdict(wording, changes, List.copyOf(flags), belongs);
  }

  /**
   * Whether other words are likelier those of another occasion: people repeat their lines in other
   * words, so few common words do not tell, nor do many that are published days apart, unless they
   * are nearly all.
   */
  private static boolean isElsewhere(VersionJudge.Judgement judged, boolean apart) {
    if (judged.changes().isEmpty()) {
      return false;
    }
    int matched = judged.alignment().matched();
    int changed =
        judged.changes().stream()
            .mapToInt(c -> Math.max(size(c.reference()), size(c.version())))
            .sum();
    return matched < FEWEST
        || (apart && (matched < MANY || changed > MOST_IN_ONE_ARTICLE * matched));
  }

  /**
   * Whether an article prints a line twice, neither as its headline, in other words and with few in
   * common: then it was said twice.
   */
  private static boolean isSaidAgain(VersionJudge.Judgement judged) {
    return !judged.changes().isEmpty() && judged.alignment().matched() < MANY_IN_ONE_ARTICLE;
  }

  /** Whether the articles are of different days, or name different days for what was said. */
  private static boolean areDaysApart(Said one, Said other) {
    if (one.day() != null && other.day() != null && !one.day().equals(other.day())) {
      return true;
    }
    Moment first = one.reading().article().published();
    Moment second = other.reading().article().published();
    if (first == null || second == null) {
      return false;
    }
    Optional<LocalDate> from = first.day();
    Optional<LocalDate> to = second.day();
    return from.isPresent()
        && to.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(from.get(), to.get())) > DAYS;
  }

  /**
   * Whether so much is changed that the words are likelier of another sentence which happens to
   * share a phrase than an altered version of this one.
   */
  private static boolean isRecast(VersionJudge.Judgement judged, boolean sameArticle) {
    int changed = 0;
    for (Change change : judged.changes()) {
      int from = size(change.reference());
      int to = size(change.version());
      if (to > LONGEST_CHANGE) {
        return true;
      }
      changed += change.operation() == Utterance.Operation.DELETE ? 0 : Math.max(from, to);
    }
    WordAlignment alignment = judged.alignment();
    // an article that prints two wordings of its own mostly prints two utterances
    double across = alignment.longestRun() >= LONG_RUN ? MOST_CHANGED : MOST_WITHOUT_RUN;
    double most = sameArticle ? MOST_IN_ONE_ARTICLE : across;
    double least = sameArticle ? 1 : FEW_CHANGED;
    return changed > Math.max(least, most * alignment.matched());
  }

  private static int size(String words) {
    return FoldedWords.of(words, new Span(0, words.length())).size();
  }

  /** Against the sentences of the utterance, or all of the statement where that fits better. */
  private static VersionJudge.Judgement judged(
      Telling reference, Telling telling, FoldedWords piece) {
    boolean complete = reference.said().original() && !reference.isCutShort();
    boolean whole = telling.said().statement().kind() == StatementKind.DIRECT;
    VersionJudge.Judgement near = VersionJudge.judge(reference.words(), piece, complete, whole);
    FoldedWords all = reference.said().words();
    if (near.wording() != Wording.ALTERED || all.size() == reference.words().size()) {
      return near;
    }
    VersionJudge.Judgement wide = VersionJudge.judge(all, piece, complete, whole);
    return wide.alignment().matched() >= near.alignment().matched() + WIDER ? wide : near;
  }
}
