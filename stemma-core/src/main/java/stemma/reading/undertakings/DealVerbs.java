package stemma.reading.undertakings;

import org.jspecify.annotations.Nullable;
import stemma.reading.Participant;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.undertakings.UndertakingWords.Cue;
import stemma.reading.undertakings.UndertakingWords.Kind;

/**
 * Undertakings that the words tell of the arrangement itself: {@code the accord obliges both sides
 * to stop}, {@code the agreement provides for a rise}; deadlines that one sets another; and talks.
 */
final class DealVerbs {
  private static final int NEAR = 10;
  private static final int FAR = 14;

  private final Items items;
  private final UndertakingWords words;
  private final Clause clause;
  private final Parties parties;
  private final Frames frames;
  private final Extent extent;
  private final Infinitives infinitives;

  DealVerbs(
      Items items,
      UndertakingLexicon lexicon,
      Clause clause,
      Parties parties,
      Frames frames,
      Extent extent,
      Infinitives infinitives) {
    this.items = items;
    this.words = lexicon.words();
    this.clause = clause;
    this.parties = parties;
    this.frames = frames;
    this.extent = extent;
    this.infinitives = infinitives;
  }

  /** {@code The agreement provides for}, {@code obliges the town to}; null when none does. */
  @Nullable UndertakingDraft terms(Cue cue, int at, int end) {
    Clause.Head head = clause.head(at);
    if (head.barred() || head.passive() || !tellsDeal(head.subject())) {
      return null;
    }
    UndertakingDraft draft = new UndertakingDraft(cue.act(), at, end, 0.75);
    if (cue.frames().contains("np-inf")) {
      int to = clause.opensPhrase(end) ? infinitives.mark(end, FAR) : -1;
      boolean not = WordIs.oneOf(items, to - 1, "not");
      draft.party = to < 0 ? null : parties.phrase(not ? to - 2 : to - 1, end);
      boolean named = draft.party != null && !parties.isUnnamed(draft.party);
      return named && extent.fill(draft, not ? to - 1 : to + 1) ? draft : null;
    }
    boolean that = WordIs.oneOf(items, end, "that");
    boolean thing = cue.frames().contains("np") && !that && clause.opensPhrase(end);
    return (thing || that) && extent.fill(draft, that ? end + 1 : end) ? draft : null;
  }

  /** Whether a subject is an arrangement: {@code The accord, which nobody has seen,}. */
  private boolean tellsDeal(int subject) {
    int last = subject;
    for (int i = last - 1; items.isMark(last, ',') && i > 0 && items.sameSentence(i, last); i--) {
      last = items.isMark(i, ',') ? i - 1 : last;
    }
    if (!items.isWord(last) || WordIs.oneOf(items, last, "that", "which", "who")) {
      return false;
    }
    for (int i = clause.phraseStart(last); i <= last; i++) {
      if (words.is(items, i, Kind.DOCUMENT)) {
        return true;
      }
    }
    return false;
  }

  /** {@code gave the town until Friday to pay}, {@code were given until Friday to pay}. */
  @Nullable UndertakingDraft deadline(Cue cue, int at, int end) {
    int until = WordIs.oneOf(items, end - 1, "until") ? end - 1 : until(end);
    int to = until < 0 ? -1 : infinitives.mark(until + 1, NEAR);
    Clause.Head head = clause.head(at);
    if (to < 0 || head.barred()) {
      return null;
    }
    UndertakingDraft draft = new UndertakingDraft(cue.act(), at, end, 0.8);
    Participant subject = parties.subject(head.subject(), at);
    if (until <= end) {
      boolean given = head.passive() || until < end;
      draft.counterparty = given ? subject : null;
    } else {
      draft.party = subject;
      draft.counterparty = parties.phrase(until - 1, end);
      if (subject == null || parties.isUnnamed(subject)) {
        return null;
      }
    }
    draft.actionStart = until;
    draft.actionEnd = extent.end(to + 1);
    boolean named = draft.counterparty != null && !parties.isUnnamed(draft.counterparty);
    return named ? draft : null;
  }

  private int until(int from) {
    for (int i = from; i < from + NEAR && items.sameSentence(from, i); i++) {
      if (WordIs.oneOf(items, i, "until", "till")) {
        return i;
      }
      if (items.isMark(i, ',') || words.is(items, i, Kind.STOP)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code is in talks with Marsh Ltd. over a loan}: what is negotiated, and with whom. */
  boolean talks(UndertakingDraft draft) {
    int at = draft.cueEnd;
    if (WordIs.oneOf(items, at, "with")) {
      draft.counterparty = frames.nameBehind(at + 1);
      at = frames.phraseEnd(at + 1);
    }
    if (WordIs.oneOf(items, at, "to") && infinitives.isAt(at)) {
      return extent.fill(draft, at + 1);
    }
    boolean thing = clause.opensPhrase(at) && draft.cueEnd == draft.cueStart + 1;
    boolean about = WordIs.oneOf(items, at, "over", "about", "on", "for");
    return (about || thing) && extent.fill(draft, about ? at + 1 : at);
  }
}
