package stemma.reading.undertakings;

import org.jspecify.annotations.Nullable;
import stemma.language.PhraseTable;
import stemma.reading.Act;
import stemma.reading.Participant;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.quantities.QuantityWords;
import stemma.reading.undertakings.UndertakingWords.Cue;
import stemma.reading.undertakings.UndertakingWords.Kind;

/** What may follow a cue: to do, that someone will, a thing, someone to do. */
final class Frames {
  /** Items that may tell who is warned, and when. */
  private static final int WARNED = 8;

  private final Items items;
  private final UndertakingWords words;
  private final QuantityWords nouns;
  private final Clause clause;
  private final Parties parties;
  private final Extent extent;
  private final Infinitives infinitives;
  private final Things things;

  Frames(
      Items items,
      UndertakingLexicon lexicon,
      Clause clause,
      Parties parties,
      Extent extent,
      Infinitives infinitives) {
    this.items = items;
    this.words = lexicon.words();
    this.nouns = lexicon.quantities().words();
    this.clause = clause;
    this.parties = parties;
    this.extent = extent;
    this.infinitives = infinitives;
    this.things = new Things(items, lexicon, clause, parties, extent, infinitives);
  }

  /** Fills in the action of an active cue; false when no frame fits. */
  boolean fill(Cue cue, UndertakingDraft draft) {
    if (draft.party != null && parties.isUnnamed(draft.party) && needsName(cue)) {
      return false;
    }
    int at = behindAdverbs(draft.cueEnd);
    if (draft.act == Act.ANNOUNCE && isAnother(at)) {
      return false;
    }
    if (cue.frames().contains("inf") && infinitive(draft, at)) {
      return allowed(draft);
    }
    if (cue.frames().contains("np-inf") && someoneTo(draft, at)) {
      return allowed(draft) && isAddressed(cue, draft);
    }
    if (cue.frames().contains("that") && clauseFollows(draft, at)) {
      return true;
    }
    if (cue.frames().contains("np-that") && assured(draft, at)) {
      return true;
    }
    if (cue.frames().contains("self") && ownFuture(draft, at)) {
      return true;
    }
    if (cue.frames().contains("must") && mustFollow(draft, at)) {
      return true;
    }
    if (cue.frames().contains("to")
        && WordIs.oneOf(items, at, "to")
        && clause.opensPhrase(at + 1)
        && (cue.act() != Act.PROMISE || isTold(at + 1))) {
      return extent.fill(draft, at + 1);
    }
    if (cue.frames().contains("on")
        && WordIs.oneOf(items, at, "on", "upon")
        && clause.opensPhrase(at + 1)
        && (clause.hasNoun(at + 1, Kind.DEAL) || clause.hasNoun(at + 1, Kind.PLANNED))) {
      return extent.fill(draft, at + 1);
    }
    boolean does =
        cue.frames().contains("do")
            && items.isWord(at)
            && nouns.kind(items, at) == QuantityWords.VERB;
    if (does || (cue.frames().contains("ing") && gerund(at))) {
      return extent.fill(draft, at);
    }
    return cue.frames().contains("np") && things.fill(cue, draft, at);
  }

  /** {@code announced that they have signed}: what is announced is an undertaking of its own. */
  private boolean isAnother(int at) {
    int from = WordIs.oneOf(items, at, "that") ? at + 1 : at;
    return WordIs.oneOf(items, from, "it", "they", "he", "she")
        && WordIs.oneOf(items, from + 1, "have", "has", "had")
        && arranges(from + 2);
  }

  private boolean arranges(int at) {
    long cue = words.cue(items, at);
    return cue != PhraseTable.NONE
        && words.cues(cue).stream().anyMatch(c -> c.act() == Act.SIGN || c.act() == Act.AGREE);
  }

  /** Whether things do this as often as people: hearings intended to help, demands that come. */
  private static boolean needsName(Cue cue) {
    boolean timeless = cue.form().equals("s") || cue.form().equals("base");
    return (cue.act() == Act.PLAN && !cue.form().equals("base") && !cue.form().equals("noun"))
        || cue.form().equals("adjective")
        || (cue.act() == Act.DEMAND && timeless)
        || cue.rule().equals("named")
        || cue.act() == Act.THREATEN
        || (cue.act() == Act.PROMISE && cue.form().equals("s"));
  }

  /** {@code committed to a rise}, {@code to closing it}; to transparency is no undertaking. */
  private boolean isTold(int at) {
    return gerund(at)
        || items.isNumber(at)
        || WordIs.oneOf(items, at, "the", "a", "an", "its", "their", "his", "her", "all", "this");
  }

  /** Whether the thing at an item is one that a cue's rule asks for. */
  boolean ruleFits(Cue cue, int at) {
    return things.ruleFits(cue.rule(), at);
  }

  private int behindAdverbs(int from) {
    int at = from;
    while (items.sameSentence(from, at)) {
      int behindTime = clause.behindTime(at);
      if (WordIs.oneOf(items, at, "in")
          && WordIs.oneOf(
              items,
              at + 1,
              "writing",
              "principle",
              "public",
              "private",
              "advance",
              "turn",
              "return",
              "exchange",
              "full")) {
        at += 2;
        continue;
      }
      if (items.isNumber(at)
          && WordIs.oneOf(items, at + 1, "to", "-", "\u2013", "against")
          && items.isNumber(at + 2)) {
        at += 3;
        continue;
      }
      boolean passed =
          (WordIs.oneOf(items, at, "not") && WordIs.oneOf(items, at + 1, "only"))
              || (words.is(items, at, Kind.ADVERB) && !WordIs.oneOf(items, at, "all", "both"))
              || clause.adverb(at)
              || clause.quote(at);
      if (!passed && behindTime == at) {
        break;
      }
      at = passed ? at + 1 : behindTime;
    }
    return at;
  }

  private boolean gerund(int at) {
    return items.isWord(at)
        && items.length(at) > 5
        && nouns.kind(items, at) != QuantityWords.FUNCTION
        && items.text().startsWith("ing", items.end(at) - 3);
  }

  /** {@code to reopen}, {@code with the town to reopen}, {@code not to reopen}. */
  boolean infinitive(UndertakingDraft draft, int from) {
    int at = from;
    if (WordIs.oneOf(items, at, "with")) {
      int to = infinitives.mark(at + 1, 12);
      if (to < 0) {
        return false;
      }
      draft.counterparty = parties.phrase(clause.beforeTime(to - 1), at + 1);
      at = to;
    }
    boolean not = WordIs.oneOf(items, at, "not") && WordIs.oneOf(items, at + 1, "to");
    int to = not ? at + 1 : at;
    if (!WordIs.oneOf(items, to, "to") || !infinitives.isAt(to)) {
      return false;
    }
    return extent.fill(draft, not ? at : to + 1) && named(draft, to);
  }

  /** {@code declined to do so}: what was to be done is told before; false when it is not found. */
  private boolean named(UndertakingDraft draft, int to) {
    boolean so =
        draft.actionEnd == draft.actionStart + 2
            && WordIs.oneOf(items, draft.actionStart, "do")
            && WordIs.oneOf(items, draft.actionStart + 1, "so", "that", "this", "it");
    if (!so) {
      return true;
    }
    int sentence = items.sentence(to);
    for (int at = draft.cueStart - 1; at > 0 && items.sentence(at) >= sentence - 1; at--) {
      if (WordIs.oneOf(items, at, "to") && infinitives.isAt(at)) {
        draft.resumes = draft.actionEnd;
        draft.actionStart = at + 1;
        draft.actionEnd = Math.min(extent.end(at + 1), draft.cueStart);
        return draft.hasAction();
      }
    }
    return false;
  }

  /** {@code the guards to leave}. */
  private boolean someoneTo(UndertakingDraft draft, int at) {
    if (!clause.opensPhrase(at)) {
      return false;
    }
    int to = infinitives.mark(at, 14);
    if (to < 0 || WordIs.oneOf(items, to - 1, "effort", "efforts", "attention", "way")) {
      return false;
    }
    boolean not = WordIs.oneOf(items, to - 1, "not");
    if (WordIs.oneOf(items, to + 1, "be")) {
      return extent.fill(draft, at);
    }
    draft.counterparty = parties.phrase(clause.beforeTime(not ? to - 2 : to - 1), at);
    return extent.fill(draft, not ? to - 1 : to + 1);
  }

  /** Whether those to whom a cue is addressed must be told by name or be such as may act. */
  boolean isAddressed(Cue cue, UndertakingDraft draft) {
    Participant other = draft.counterparty;
    return !cue.rule().equals("named") || (other != null && !parties.isUnnamed(other));
  }

  /** {@code that taxes will fall}, {@code he would go}: a clause that looks ahead. */
  boolean clauseFollows(UndertakingDraft draft, int at) {
    boolean that = WordIs.oneOf(items, at, "that");
    int from = that ? at + 1 : at;
    if (!that && !words.is(items, at, Kind.PRONOUN)) {
      return false;
    }
    if (draft.act == Act.DENY) {
      return extent.fill(draft, from);
    }
    boolean promise = draft.act == Act.AGREE;
    for (int i = from; i < from + 14 && items.sameSentence(at, i); i++) {
      if (WordIs.oneOf(items, i, "will", "would", "'ll")
          || (!promise && WordIs.oneOf(items, i, "should", "must", "be", "wo"))
          || (draft.act == Act.DEMAND && that)) {
        asked(draft, from);
        boolean filled = extent.fill(draft, from);
        // that as president he would leave
        draft.actionEnd = draft.actionEnd <= i ? extent.end(i) : draft.actionEnd;
        return filled;
      }
      boolean aside = items.isMark(i, ',') && !WordIs.oneOf(items, from, "as", "if", "once");
      if (aside || words.is(items, i, Kind.SAYING)) {
        return false;
      }
    }
    return false;
  }

  /** {@code demanded that Ann Lee publish the list}: the one of whom it is demanded. */
  private void asked(UndertakingDraft draft, int from) {
    if (draft.act == Act.DEMAND || draft.act == Act.ORDER) {
      int end = from;
      while (items.isCapital(end) && items.isWord(end) && items.sameSentence(from, end)) {
        end++;
      }
      draft.counterparty = end > from ? parties.at(from, end) : null;
    }
  }

  /** {@code assured the farmers that nobody would leave}. */
  private boolean assured(UndertakingDraft draft, int at) {
    for (int i = at + 1;
        i < at + WARNED && clause.opensPhrase(at) && items.sameSentence(at, i);
        i++) {
      if (WordIs.oneOf(items, i, "that")) {
        draft.counterparty = parties.phrase(i - 1, at);
        return clauseFollows(draft, i);
      }
      if (items.isMark(i, ',')) {
        return false;
      }
    }
    return false;
  }

  /** {@code warned that he would close the strait}. */
  private boolean ownFuture(UndertakingDraft draft, int at) {
    int from = WordIs.oneOf(items, at, "that") ? at + 1 : at;
    return words.is(items, from, Kind.PRONOUN)
        && items.sameSentence(at, from + 1)
        && WordIs.oneOf(items, from + 1, "will", "would", "'ll")
        && words.is(items, from + 2, Kind.DEED)
        && extent.fill(draft, from);
  }

  /** {@code insisted that the guards must leave}. */
  private boolean mustFollow(UndertakingDraft draft, int at) {
    int that = at;
    for (int i = at; !WordIs.oneOf(items, that, "that") && i < at + WARNED; i++) {
      boolean named = clause.opensPhrase(at) && items.sameSentence(at, i);
      that = named && WordIs.oneOf(items, i, "that") ? i : that;
    }
    return WordIs.oneOf(items, that, "that") && mustBehind(draft, that);
  }

  private boolean mustBehind(UndertakingDraft draft, int at) {
    for (int i = at + 1; i < at + 10 && items.sameSentence(at, i); i++) {
      if (WordIs.oneOf(items, i, "must", "should")) {
        return extent.fill(draft, at + 1);
      }
    }
    return false;
  }

  /** An action behind a passive cue, and the party behind {@code by}. */
  boolean fillPassive(Cue cue, UndertakingDraft draft) {
    int at = behindAdverbs(draft.cueEnd);
    if (WordIs.oneOf(items, at, "by")) {
      int to = infinitives.mark(at + 1, 12);
      if (to < 0) {
        return false;
      }
      draft.party = parties.phrase(to - 1);
      return extent.fill(draft, to + 1);
    }
    boolean filled =
        infinitive(draft, at)
            || (cue.act() != Act.ORDER && clause.opensPhrase(at) && extent.fill(draft, at));
    if (filled) {
      by(draft);
    }
    return filled;
  }

  /** {@code was promised by the fund}: what was promised stands before. */
  boolean isDoneBy(int from) {
    int at = behindAdverbs(from);
    return WordIs.oneOf(items, at, "by") && infinitives.mark(at + 1, 12) < 0;
  }

  private void by(UndertakingDraft draft) {
    for (int i = draft.actionStart; i < draft.actionEnd; i++) {
      if (WordIs.oneOf(items, i, "by") && clause.opensPhrase(i + 1) && !gerund(i + 1)) {
        Participant party = nameBehind(i + 1);
        if (party != null) {
          draft.party = party;
          draft.actionEnd = i;
        }
        return;
      }
    }
  }

  /** The one named by the phrase that begins at an item. */
  @Nullable Participant nameBehind(int from) {
    int to = phraseEnd(from);
    return to > from ? parties.phrase(to - 1, from) : null;
  }

  int phraseEnd(int from) {
    int at = from;
    while (items.sameSentence(from, at)
        && at < from + 9
        && (WordIs.oneOf(
                items, at, "the", "a", "an", "his", "her", "its", "their", "'s", "\u2019s", "-")
            || items.isNumber(at)
            || (items.isWord(at) && nouns.kind(items, at) != QuantityWords.FUNCTION))) {
      at++;
    }
    return at;
  }

  /** What is no undertaking though the frame fits: declining to comment. */
  private boolean allowed(UndertakingDraft draft) {
    boolean figure =
        draft.act == Act.PROMISE || draft.act == Act.THREATEN || draft.act == Act.OFFER;
    if (figure && WordIs.oneOf(items, draft.actionStart, "be", "become")) {
      return false;
    }
    boolean refusal = draft.act == Act.REFUSE;
    boolean comment = WordIs.oneOf(items, draft.actionStart, "comment", "explain");
    if (draft.act == Act.DEMAND && comment) {
      return false;
    }
    return !(refusal && words.is(items, draft.actionStart, Kind.IDLE))
        && !WordIs.oneOf(items, draft.actionStart, "disagree", "differ");
  }
}
