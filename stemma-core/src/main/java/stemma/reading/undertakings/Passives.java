package stemma.reading.undertakings;

import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.reading.Participant;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.quantities.QuantityWords;
import stemma.reading.undertakings.UndertakingWords.Kind;

/**
 * Undertakings told by what will be done to a thing: {@code the deposit will be returned}, {@code
 * two of the clinics are to be sold}, {@code no driver will be fined}.
 *
 * <p>Told in such words are plans of others and forecasts too, so one is taken only where it is
 * known who does it ({@code by the bank}), who says so for a body, or that the words are terms of
 * an arrangement. The action begins with the thing; the party stays open where nobody is told.
 */
final class Passives {
  /** Items of a clause that are looked back over. */
  private static final int CLAUSE = 40;

  /** Items that the thing may have. */
  private static final int THING = 24;

  private final Items items;
  private final UndertakingWords words;
  private final QuantityWords nouns;
  private final Clause clause;
  private final Parties parties;
  private final Frames frames;
  private final Extent extent;
  private final Tellers tellers;
  private final Arrangements arrangements;

  Passives(
      Items items,
      UndertakingLexicon lexicon,
      Clause clause,
      Parties parties,
      Frames frames,
      Extent extent,
      Tellers tellers,
      Arrangements arrangements) {
    this.items = items;
    this.words = lexicon.words();
    this.nouns = lexicon.quantities().words();
    this.clause = clause;
    this.parties = parties;
    this.frames = frames;
    this.extent = extent;
    this.tellers = tellers;
    this.arrangements = arrangements;
  }

  /**
   * The undertaking whose auxiliary stands at an item, null when none does.
   *
   * @param continues whether the sentence goes on from one that tells what a party will do
   */
  @Nullable UndertakingDraft read(int at, boolean continues) {
    int verb = participle(at);
    if (verb < 0) {
      return null;
    }
    Clause.Head head = clause.head(at);
    int last = head.subject();
    if (head.auxiliary() || head.barred() || !isThing(last)) {
      return null;
    }
    int start = start(last);
    // those who do not pay will be fined
    if (words.is(items, start - 1, Kind.AUXILIARY)
        || words.is(items, start - 1, Kind.MODAL)
        || words.is(items, start - 1, Kind.NEGATION)
        || WordIs.oneOf(items, start - 1, "who", "which")) {
      return null;
    }
    boolean no = WordIs.oneOf(items, start, "no", "neither", "none");
    boolean not = no || negated(at, verb);
    boolean would = WordIs.oneOf(items, at, "would");
    boolean term = arrangements.opens(at) || WordIs.oneOf(items, at, "shall");
    Participant body = tellers.body(start, at);
    UndertakingDraft draft = new UndertakingDraft(act(term, not, body), at, verb, 0.65);
    draft.actionStart = start;
    draft.actionEnd = extent.end(verb);
    draft.party = doer(draft, verb);
    boolean done = draft.party != null;
    draft.party = done ? draft.party : body;
    boolean known = done || term || body != null;
    boolean behind =
        !would
            && parties.statement(at) == null
            && (!not || no)
            && (continues || arrangements.near(at));
    return known || behind ? draft : null;
  }

  private static Act act(boolean term, boolean not, @Nullable Participant body) {
    return not ? Act.REFUSE : term ? Act.AGREE : body != null ? Act.PROMISE : Act.PLAN;
  }

  /** The participle that an auxiliary leads to: {@code will not be sold}; -1 when none. */
  private int participle(int at) {
    if (at == 0 || !items.sameSentence(at - 1, at)) {
      return -1;
    }
    int be = at + 1;
    if (WordIs.oneOf(items, at, "will", "would", "shall", "'ll", "\u2019ll", "wo")) {
      while (isPassed(be)) {
        be++;
      }
    } else if (WordIs.oneOf(items, at, "is", "are")) {
      be += WordIs.oneOf(items, be, "due", "set") ? 1 : 0;
      be = WordIs.oneOf(items, be, "to") ? be + 1 : -1;
    } else {
      return -1;
    }
    if (!WordIs.oneOf(items, be, "be")) {
      return -1;
    }
    int verb = be + 1;
    while (isPassed(verb)) {
      verb++;
    }
    return words.is(items, verb, Kind.DONE) && items.sameSentence(at, verb) ? verb : -1;
  }

  private boolean isPassed(int at) {
    return WordIs.oneOf(items, at, "not", "never", "n't", "n\u2019t")
        || words.is(items, at, Kind.ADVERB)
        || clause.adverb(at);
  }

  private boolean negated(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WordIs.oneOf(items, i, "not", "never", "n't", "n\u2019t")) {
        return true;
      }
    }
    return false;
  }

  private boolean isThing(int last) {
    return (items.isWord(last) || items.isNumber(last))
        && !words.is(items, last, Kind.PRONOUN)
        && !words.is(items, last, Kind.FIRST)
        && !words.is(items, last, Kind.SUBJECTLESS)
        && !WordIs.oneOf(
            items, last, "who", "which", "that", "there", "what", "this", "one", "it", "ever");
  }

  /** Where the thing begins: {@code the data of customers in the town}. */
  private int start(int last) {
    int start = quantified(clause.phraseStart(last), last);
    int before = before(start, last);
    while (before >= 0 && last - before < THING) {
      start = quantified(clause.phraseStart(before), last);
      before = before(start, last);
    }
    return WordIs.oneOf(items, start - 1, "no", "neither") ? start - 1 : start;
  }

  /** {@code ownership of all the pieces}: where a phrase begins with what tells how many. */
  private int quantified(int start, int last) {
    boolean all =
        WordIs.oneOf(items, start - 1, "all", "both", "any", "every", "each", "some", "most")
            && items.sameSentence(start - 1, last);
    if (!all) {
      return start;
    }
    boolean of = WordIs.oneOf(items, start - 2, "of") && items.sameSentence(start - 3, last);
    return of && start > 2 && isNoun(start - 3) ? clause.phraseStart(start - 3) : start - 1;
  }

  /** Last item of the phrase to which the one that begins at an item belongs; -1 when none. */
  private int before(int start, int last) {
    if (start < 2 || !items.sameSentence(start - 2, last)) {
      return -1;
    }
    boolean behind =
        WordIs.oneOf(
            items, start - 1, "by", "from", "to", "with", "at", "in", "on", "between", "against",
            "during", "after", "for", "near", "under", "about");
    boolean joined =
        WordIs.oneOf(items, start - 1, "and")
            && !WordIs.oneOf(items, start, "the", "a", "an", "his", "her", "its", "their")
            && !hasVerb(start - 1);
    if ((behind || joined) && isNoun(start - 2)) {
      return start - 2;
    }
    // objects taken from the palace
    boolean participle =
        behind
            && (words.is(items, start - 2, Kind.DONE)
                || endsInEd(start - 2)
                || WordIs.oneOf(items, start - 2, "taken", "stolen", "found", "known", "seen"))
            && (!words.is(items, start - 2, Kind.SAYING) || WordIs.oneOf(items, start - 1, "to"))
            && !words.is(items, start - 2, Kind.REPORTING);
    return participle && items.sameSentence(start - 3, last) && isNoun(start - 3) ? start - 3 : -1;
  }

  /** Whether a verb stands before in the clause, so that what follows is one of its own. */
  private boolean hasVerb(int at) {
    int least = Math.max(0, at - CLAUSE);
    for (int i = at - 1; i >= least && items.sameSentence(i, at) && !items.isMark(i, ','); i--) {
      if (words.is(items, i, Kind.AUXILIARY) || words.is(items, i, Kind.SAYING)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsInEd(int at) {
    return items.text().startsWith("ed", items.end(at) - 2);
  }

  private boolean isNoun(int at) {
    byte kind = nouns.kind(items, at);
    return (items.isWord(at) || items.isNumber(at))
        && kind != QuantityWords.FUNCTION
        && kind != QuantityWords.VERB
        && !words.is(items, at, Kind.SAYING)
        && !endsInEd(at);
  }

  /** Who does it, told behind {@code by}; their words are taken from the end of the action. */
  private @Nullable Participant doer(UndertakingDraft draft, int verb) {
    for (int i = verb + 1; i < draft.actionEnd; i++) {
      boolean by =
          WordIs.oneOf(items, i, "by")
              && clause.opensPhrase(i + 1)
              && !items.isNumber(i + 1)
              && clause.behindTime(i + 1) == i + 1;
      Participant doer = by ? frames.nameBehind(i + 1) : null;
      if (doer != null && !parties.isUnnamed(doer) && !parties.isThing(doer)) {
        draft.actionEnd = frames.phraseEnd(i + 1) >= draft.actionEnd ? i : draft.actionEnd;
        return doer;
      }
    }
    return null;
  }
}
