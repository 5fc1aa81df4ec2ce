package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stemma.collation.Utterance.Change;
import stemma.collation.Utterance.Operation;
import stemma.collation.Utterance.Wording;
import stemma.collation.words.Abbreviations;
import stemma.collation.words.FoldedWords;
import stemma.collation.words.Negations;
import stemma.collation.words.Spelling;

/**
 * How the words that a version puts inside quotation marks stand to the reference's.
 *
 * <p>Words left out at an end, at an ellipsis, or between two quotations of one version are no
 * changes; nor is what an editor marks with brackets, nor another spelling of the same words.
 * Everything else is a change.
 */
final class VersionJudge {
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final FoldedWords reference;
  private final FoldedWords version;
  private final WordAlignment alignment;
  private final boolean complete;
  private final boolean whole;
  private final List<Change> changes = new ArrayList<>();
  private boolean leftOut;
  private boolean negation;
  private boolean number;
  private boolean date;

  private VersionJudge(
      FoldedWords reference, FoldedWords version, boolean complete, boolean whole) {
    this.whole = whole;
    this.reference = reference;
    this.version = version;
    this.complete = complete;
    this.alignment = WordAlignment.of(reference, version);
  }

  /**
   * Judges a version.
   *
   * @param complete whether the reference's words are known to be all that was said: a post, a
   *     statement, whole sentences
   * @param whole whether the version quotes whole sentences, not words inside the article's own
   */
  static Judgement judge(
      FoldedWords reference, FoldedWords version, boolean complete, boolean whole) {
    VersionJudge judge = new VersionJudge(reference, version, complete, whole);
    judge.compare();
    return judge.judgement();
  }

  /**
   * A judgement.
   *
   * @param wording verbatim, trimmed or altered
   * @param changes the changes, in reading order
   * @param flags {@code spliced}, {@code negation}, {@code number}, {@code date}, as far as they
   *     apply
   * @param alignment how the words were laid beside each other
   */
  record Judgement(
      Wording wording, List<Change> changes, List<String> flags, WordAlignment alignment) {}

  private Judgement judgement() {
    List<String> flags = new ArrayList<>();
    if (Splicing.isSpliced(reference, version, alignment)) {
      flags.add("spliced");
    }
    if (negation) {
      flags.add("negation");
    }
    if (number) {
      flags.add("number");
    }
    if (date) {
      flags.add("date");
    }
    Wording wording =
        !changes.isEmpty() ? Wording.ALTERED : leftOut ? Wording.TRIMMED : Wording.VERBATIM;
    return new Judgement(wording, List.copyOf(changes), List.copyOf(flags), alignment);
  }

  private void compare() {
    List<int[]> pairs = alignment.pairs();
    if (pairs.isEmpty()) {
      leftOut = true;
      return;
    }
    int[] first = pairs.get(0);
    int[] last = pairs.get(pairs.size() - 1);
    int headStart = changes.size();
    head(first);
    int headEnd = changes.size();
    for (int k = 1; k < pairs.size(); k++) {
      int[] before = pairs.get(k - 1);
      int[] after = pairs.get(k);
      between(before[0] + 1, after[0], before[1] + 1, after[1]);
    }
    int inner = changes.size();
    tail(last);
    boolean changed = changes.size() > headStart;
    if (changed && headEnd == headStart && first[1] == 0) {
      shortEnd(sentenceStart(first[0]), first[0], 0);
    }
    if (changed && changes.size() == inner && last[1] == version.size() - 1) {
      shortEnd(last[0] + 1, sentenceEnd(last[0]), changes.size());
    }
  }

  /** Words of the version before the first common word stand for as many of the reference. */
  private void head(int[] first) {
    int extra = first[1];
    int sentence = sentenceStart(first[0]);
    if (isSame(sentence, first[0], 0, extra)) {
      leftOut |= sentence > 0;
      return;
    }
    leftOut |= first[0] > 0;
    if (isContracted(first[0] - extra, first[0], sentence, extra)) {
      return;
    }
    if (extra > 0 && (first[0] > sentence || complete)) {
      between(Math.max(sentence, first[0] - extra), first[0], 0, first[1]);
    }
  }

  /** Whether the words before are as many less or more as contractions make of them. */
  private boolean isContracted(int from, int to, int sentence, int extra) {
    return isSame(Math.max(sentence, from - 1), to, 0, extra)
        || isSame(Math.max(sentence, from + 1), to, 0, extra);
  }

  private void tail(int[] last) {
    int extra = version.size() - 1 - last[1];
    int sentence = sentenceEnd(last[0]);
    if (isSame(last[0] + 1, sentence, last[1] + 1, version.size())) {
      leftOut |= sentence < reference.size();
      return;
    }
    leftOut |= last[0] < reference.size() - 1;
    boolean ended = complete && reference.endsSentence(last[0]);
    if (extra > 0 && (last[0] + 1 < sentence || ended)) {
      between(last[0] + 1, Math.min(sentence, last[0] + 1 + extra), last[1] + 1, version.size());
    }
  }

  private boolean isSame(int from, int to, int versionFrom, int versionTo) {
    return from < to
        && versionFrom < versionTo
        && Spelling.isSame(
            reference.words().subList(from, to), version.words().subList(versionFrom, versionTo));
  }

  /** A few words that a changed sentence also lacks at an end are told with its changes. */
  private void shortEnd(int from, int to, int at) {
    if (whole && from < to && to - from <= 3) {
      changes.add(at, new Change(Operation.DELETE, reference.written(from, to), ""));
    }
  }

  private int sentenceStart(int index) {
    int i = index;
    while (i > 0 && !reference.startsSentence(i) && !reference.startsPart(i)) {
      i--;
    }
    return i;
  }

  private int sentenceEnd(int index) {
    int i = index + 1;
    while (i < reference.size() && !reference.startsSentence(i) && !reference.startsPart(i)) {
      i++;
    }
    return i;
  }

  private void between(int from, int to, int versionFrom, int versionTo) {
    List<Integer> own = unmarked(versionFrom, versionTo, from == to);
    boolean edited = own.size() < versionTo - versionFrom;
    boolean gap = hasGap(versionFrom, versionTo);
    if (own.isEmpty()) {
      if (from < to && (edited || gap || isAside(from, to))) {
        leftOut = true;
      } else if (from < to) {
        add(Operation.DELETE, from, to, versionTo, versionTo);
      }
      return;
    }
    if (Spelling.isSame(
        reference.words().subList(from, to), own.stream().map(version::word).toList())) {
      return;
    }
    if (referenceHasGap(from, to) || (from < to && isAside(from, to))) {
      return;
    }
    int start = own.get(0);
    int end = own.get(own.size() - 1) + 1;
    if (from == to) {
      add(Operation.INSERT, from, from, start, end);
    } else {
      int until = gap ? Math.min(to, from + (end - start)) : to;
      leftOut |= until < to;
      add(Operation.REPLACE, from, until, start, end);
    }
  }

  /** Whether the reference itself may have left words out before one of its words. */
  private boolean referenceHasGap(int from, int to) {
    for (int i = from; i <= to && i < reference.size(); i++) {
      if (reference.isAfterGap(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of these words of the reference stand in brackets: an editor's. */
  private boolean isAside(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!reference.isBracketed(i) && !reference.isParenthesised(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether only a month moved before or behind its day. */
  private boolean isMovedMonth(int from, int to, int versionFrom, int versionTo) {
    if (to - from + versionTo - versionFrom != 1) {
      return false;
    }
    String month = from < to ? reference.word(from) : version.word(versionFrom);
    return MONTHS.contains(month)
        && reference
            .words()
            .subList(Math.max(0, from - 2), Math.min(reference.size(), to + 3))
            .contains(month)
        && version
            .words()
            .subList(Math.max(0, versionFrom - 3), Math.min(version.size(), versionTo + 3))
            .contains(month);
  }

  private static boolean holdsDay(List<String> words) {
    return words.stream().anyMatch(word -> MONTHS.contains(word) || WEEKDAYS.contains(word));
  }

  private List<Integer> unmarked(int from, int to, boolean insertion) {
    List<Integer> own = new ArrayList<>();
    for (int j = from; j < to; j++) {
      if (!version.isBracketed(j) && !(insertion && version.isParenthesised(j))) {
        own.add(j);
      }
    }
    return own;
  }

  private boolean hasGap(int from, int to) {
    for (int j = from; j <= to; j++) {
      if (version.isAfterGap(j)) {
        return true;
      }
    }
    return false;
  }

  private void add(Operation operation, int from, int to, int versionFrom, int versionTo) {
    if (isMovedMonth(from, to, versionFrom, versionTo)
        || Abbreviations.areSame(reference, from, to, version, versionFrom, versionTo)) {
      return;
    }
    changes.add(
        new Change(
            operation, reference.written(from, to), version.written(versionFrom, versionTo)));
    List<String> before = reference.words().subList(from, to);
    List<String> after = version.words().subList(versionFrom, versionTo);
    negation |= Negations.in(before) != Negations.in(after);
    number |=
        (Spelling.holdsNumber(before) || Spelling.holdsNumber(after))
            && operation == Operation.REPLACE;
    date |= operation == Operation.REPLACE && holdsDay(before) && holdsDay(after);
  }
}
