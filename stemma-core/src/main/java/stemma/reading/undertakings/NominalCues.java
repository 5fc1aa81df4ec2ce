package stemma.reading.undertakings;

import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.reading.Participant;
import stemma.reading.Statement;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.quantities.QuantityWords;
import stemma.reading.undertakings.UndertakingWords.Cue;
import stemma.reading.undertakings.UndertakingWords.Kind;

/**
 * Undertakings told by a noun: {@code the minister's offer to reopen the port}, {@code an agreement
 * with the town to share}, {@code a deal under which the bank will pay}.
 */
final class NominalCues {
  private final Items items;
  private final UndertakingWords words;
  private final QuantityWords nouns;
  private final Clause clause;
  private final Parties parties;
  private final Extent extent;
  private final Infinitives infinitives;
  private final Frames frames;

  NominalCues(
      Items items,
      UndertakingLexicon lexicon,
      Clause clause,
      Parties parties,
      Frames frames,
      Extent extent,
      Infinitives infinitives) {
    this.items = items;
    this.words = lexicon.words();
    this.nouns = lexicon.quantities().words();
    this.clause = clause;
    this.parties = parties;
    this.extent = extent;
    this.infinitives = infinitives;
    this.frames = frames;
  }

  @Nullable UndertakingDraft read(Cue cue, int at, int end) {
    if (denied(at)) {
      return null;
    }
    UndertakingDraft draft = new UndertakingDraft(cue.act(), at, end, 0.75);
    draft.party = owner(at);
    boolean given = WordIs.oneOf(items, end, "given", "made", "offered");
    int next = given ? clause.behindTime(end + 1) : end;
    if (WordIs.oneOf(items, next, "by", "from") && draft.party == null) {
      draft.party = frames.nameBehind(next + 1);
      next = frames.phraseEnd(next + 1);
      if (WordIs.oneOf(items, next, "to") && frames.phraseEnd(next + 1) > next + 1) {
        Participant other = frames.nameBehind(next + 1);
        int behind = frames.phraseEnd(next + 1);
        if (other != null && WordIs.oneOf(items, behind, "to")) {
          draft.counterparty = other;
          next = behind;
        }
      }
    }
    if (WordIs.oneOf(items, next, "for") && draft.party == null) {
      return forSomeone(draft, next + 1);
    }
    if (cue.act() == Act.AGREE && underWhich(draft, next)) {
      return draft;
    }
    if (draft.party == null) {
      return null;
    }
    boolean that = cue.frames().contains("that") && WordIs.oneOf(items, next, "that");
    if (that) {
      return frames.clauseFollows(draft, next) && withoutPredicate(draft) ? draft : null;
    }
    if (!cue.frames().contains("inf") || !frames.infinitive(draft, next)) {
      return null;
    }
    draft.actionEnd = extent.beforePredicate(draft.actionStart, draft.actionEnd);
    boolean supposed =
        WordIs.oneOf(items, draft.actionEnd, "would", "could", "might", "may")
            && WordIs.oneOf(items, at - 1, "a", "an", "any");
    if (supposed) {
      return null;
    }
    return words.is(items, draft.actionStart, Kind.IDLE) || !draft.hasAction() ? null : draft;
  }

  /** {@code the request that the town pay has been dropped}: ends before the verb of the whole. */
  private boolean withoutPredicate(UndertakingDraft draft) {
    int from = draft.actionStart;
    for (int i = from; i < draft.actionEnd; i++) {
      boolean own = WordIs.oneOf(items, i, "will", "would", "should", "must");
      from = own && from == draft.actionStart ? i + 1 : from;
    }
    draft.actionEnd = extent.beforePredicate(from, draft.actionEnd);
    return draft.hasAction();
  }

  private boolean denied(int at) {
    for (int i = at - 1; i > at - 4 && items.sameSentence(i, at); i--) {
      if (words.is(items, i, Kind.NEGATION)
          || WordIs.oneOf(
              items,
              i,
              "any",
              "no",
              "deny",
              "denied",
              "if",
              "without",
              "lack",
              "rejected",
              "reject",
              "seeming",
              "apparent",
              "alleged",
              "possible",
              "potential",
              "supposed")) {
        return true;
      }
    }
    return false;
  }

  /** {@code the minister's new offer}, {@code his offer}. */
  private @Nullable Participant owner(int at) {
    for (int i = at - 1; i >= at - 4 && i > 0 && items.sameSentence(i, at); i--) {
      if (WordIs.oneOf(items, i, "'s", "\u2019s")
          || items.isMark(i, '\'')
          || items.isMark(i, '\u2019')) {
        if (WordIs.oneOf(items, clause.phraseStart(i - 1), "a", "an") && !items.isCapital(i - 1)) {
          return null;
        }
        Participant name = items.isCapital(i - 1) ? parties.at(i - 1, i) : null;
        return name != null ? name : parties.phrase(i - 1, 0);
      }
      if (WordIs.oneOf(items, i, "his", "her", "their", "its")) {
        Participant person = personBefore(i);
        return person != null ? person : parties.at(i, i + 1);
      }
      if (WordIs.oneOf(items, i, "my", "our")) {
        Statement statement = parties.statement(at);
        return statement == null ? null : statement.speaker();
      }
      if (words.is(items, i, Kind.SUPPORT)) {
        Clause.Head head = clause.head(i);
        boolean told = !head.barred() && items.last(i) != 'g';
        return told ? parties.subject(head.subject(), i) : null;
      }
      boolean article = WordIs.oneOf(items, i, "a", "an");
      if (!items.isWord(i) || (!article && nouns.kind(items, i) == QuantityWords.FUNCTION)) {
        return null;
      }
    }
    return null;
  }

  /** {@code praised Ann Lee for her promise}: the one who is talked about, null when nobody is. */
  private @Nullable Participant personBefore(int owner) {
    boolean about =
        WordIs.oneOf(items, owner, "his", "her")
            && WordIs.oneOf(items, owner - 1, "about", "over", "for", "on")
            && items.isCapital(owner - 2)
            && items.sameSentence(owner - 2, owner);
    return about ? parties.person(owner - 2) : null;
  }

  /** {@code a deal for the bank to pay}. */
  private @Nullable UndertakingDraft forSomeone(UndertakingDraft draft, int from) {
    int to = infinitives.mark(from, 10);
    if (to < 0) {
      return null;
    }
    draft.party = parties.phrase(to - 1);
    return draft.party != null && frames.infinitive(draft, to) ? draft : null;
  }

  /** {@code under which the bank will pay}, {@code that would see the bank pay}. */
  private boolean underWhich(UndertakingDraft draft, int from) {
    int at = items.isMark(from, ',') ? from + 1 : from;
    if (!WordIs.oneOf(items, at, "under") || !WordIs.oneOf(items, at + 1, "which")) {
      return false;
    }
    for (int i = at + 2; i < at + 14 && items.sameSentence(at, i); i++) {
      if (WordIs.oneOf(items, i, "will", "would", "must", "agreed", "agrees")) {
        draft.party = parties.phrase(i - 1);
        draft.actionStart = WordIs.oneOf(items, i + 1, "to") ? i + 2 : i + 1;
        draft.actionEnd = extent.end(draft.actionStart);
        return draft.party != null && draft.hasAction();
      }
    }
    return false;
  }
}
