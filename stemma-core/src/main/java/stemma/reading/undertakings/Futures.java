package stemma.reading.undertakings;

import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.reading.Participant;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.undertakings.UndertakingWords.Kind;

/**
 * Undertakings told by the future alone: {@code he said he would reopen the port}, {@code the bank
 * will pay}, {@code we will not leave}, {@code the mayor is to resign}.
 *
 * <p>Speakers who tell their own future promise or refuse; the future of others is a plan where the
 * article itself tells it, a term where a deal opens the sentence, and a guess where another tells
 * it. But for speakers' own futures after a verb of saying, only verbs of deeds are taken.
 */
final class Futures {
  private final Items items;
  private final UndertakingWords words;
  private final Clause clause;
  private final Parties parties;
  private final Extent extent;
  private final Tellers tellers;
  private final Arrangements arrangements;

  Futures(
      Items items,
      UndertakingLexicon lexicon,
      Clause clause,
      Parties parties,
      Extent extent,
      Tellers tellers,
      Arrangements arrangements) {
    this.items = items;
    this.words = lexicon.words();
    this.clause = clause;
    this.parties = parties;
    this.extent = extent;
    this.tellers = tellers;
    this.arrangements = arrangements;
  }

  /** The undertaking whose auxiliary stands at an item, null when none does. */
  @Nullable UndertakingDraft read(int at) {
    if (at == 0 || !items.sameSentence(at - 1, at)) {
      return null;
    }
    if (WordIs.oneOf(items, at, "will", "would", "'ll", "\u2019ll", "'d", "\u2019d", "wo")) {
      boolean would = WordIs.oneOf(items, at, "would", "'d", "\u2019d");
      return items.isShouted(at) ? null : future(at, at + 1, would);
    }
    if (WordIs.oneOf(items, at, "shall") && !items.isShouted(at)) {
      return term(at);
    }
    int going = going(at);
    if (going >= 0) {
      return future(at, going, false);
    }
    if (WordIs.oneOf(items, at, "is", "are") && WordIs.oneOf(items, at + 1, "to", "set", "due")) {
      int to = WordIs.oneOf(items, at + 1, "to") ? at + 1 : at + 2;
      return WordIs.oneOf(items, to, "to") ? arranged(at, to) : null;
    }
    return null;
  }

  /** {@code The Contractor shall complete the line}: how contracts and orders speak. */
  private @Nullable UndertakingDraft term(int at) {
    int verb = at + 1;
    boolean not = false;
    while (items.sameSentence(at, verb)
        && (words.is(items, verb, Kind.ADVERB) || clause.adverb(verb) || negation(verb))) {
      not |= negation(verb);
      verb++;
    }
    Clause.Head head = clause.head(at);
    boolean told =
        items.isWord(head.subject())
            && !head.auxiliary()
            && !head.barred()
            && !words.is(items, head.subject(), Kind.PRONOUN)
            && !WordIs.oneOf(items, head.subject(), "who", "which", "that");
    Participant party = told && commits(verb) ? subject(head, at) : null;
    if (party == null || parties.isThing(party) || parties.statement(at) != null) {
      return null;
    }
    boolean ordered = !not && arrangements.isOrdered(at);
    UndertakingDraft draft =
        draft(not ? Act.REFUSE : ordered ? Act.ORDER : Act.AGREE, at, verb, verb, party, 0.8);
    if (ordered) {
      draft.party = null;
      draft.counterparty = party;
    }
    return draft;
  }

  /** The verb that {@code are not going to} leads to; -1 when an item does not begin that. */
  private int going(int at) {
    if (!WordIs.oneOf(
        items, at, "am", "is", "are", "'m", "'re", "'s", "\u2019m", "\u2019re", "\u2019s")) {
      return -1;
    }
    int verb = at + 1;
    while (negation(verb) || words.is(items, verb, Kind.ADVERB)) {
      verb++;
    }
    boolean going = WordIs.oneOf(items, verb, "going") && WordIs.oneOf(items, verb + 1, "to");
    return going && items.sameSentence(at, verb + 2) ? verb + 2 : -1;
  }

  /** {@code is to quit}, {@code are set to close}. */
  private @Nullable UndertakingDraft arranged(int at, int to) {
    if (!words.is(items, to + 1, Kind.DEED) || idiom(to + 1) || !items.sameSentence(at, to + 1)) {
      return null;
    }
    Participant party = subject(clause.head(at), at);
    return acts(party)
        ? draft(Act.PLAN, at, to + 1, to + 1, party, parties.isUnnamed(party) ? 0.6 : 0.7)
        : null;
  }

  private @Nullable UndertakingDraft future(int at, int from, boolean would) {
    int verb = from;
    boolean not = false;
    for (int i = at + 1; i < from; i++) {
      not |= negation(i);
    }
    while (items.sameSentence(at, verb)
        && (words.is(items, verb, Kind.ADVERB) || clause.adverb(verb) || negation(verb))) {
      not |= negation(verb);
      verb++;
    }
    // will not hesitate to reopen the case
    if (not && WordIs.oneOf(items, verb, "hesitate") && WordIs.oneOf(items, verb + 1, "to")) {
      not = false;
      verb += 2;
    }
    if (hedged(from, verb) || (not && WordIs.oneOf(items, verb - 1, "only", "just"))) {
      return null;
    }
    Clause.Head head = clause.head(at);
    if (head.subject() < 0 || head.auxiliary() || head.barred() || !items.isWord(verb)) {
      return null;
    }
    boolean wished = would && words.is(items, head.subject(), Kind.FIRST);
    // one that will do it, whoever that be
    boolean anyone =
        WordIs.oneOf(items, head.subject(), "that", "who")
            && !items.isMark(head.subject() - 1, ',');
    int first = tellers.clauseStart(head.subject());
    boolean open = false;
    for (int i = first - 1; i > first - 5 && items.sameSentence(i, first); i--) {
      open |= WordIs.oneOf(items, i, "if", "whether");
    }
    if (wished
        || open
        || anyone
        || (items.isWord(head.subject()) && asks(tellers.clauseStart(head.subject()) - 1))) {
      return null;
    }
    boolean deed =
        (words.is(items, verb, Kind.DEED) && !idiom(verb) && !happens(verb, head))
            || goes(verb)
            || phrasal(verb);
    Participant speaker = tellers.speaker(head.subject(), at);
    Participant party = subject(head, at);
    boolean goes = WordIs.oneOf(items, verb - 2, "going");
    if (party == null || !(deed || (commits(verb) && !goes))) {
      return null;
    }
    boolean own = own(head.subject(), party, speaker, at);
    if (own) {
      boolean said =
          tellers.saidBefore(head.subject()) && !words.is(items, head.subject(), Kind.FIRST);
      boolean taken = deed || (said && !not) || isConditional(head.subject(), extent.end(verb));
      Participant who = ownParty(head.subject(), party, speaker);
      // what one will do on a condition that another must meet is offered
      Act act = not ? Act.REFUSE : asksInReturn(extent.end(verb)) ? Act.OFFER : Act.PROMISE;
      return taken ? draft(act, at, verb, verb, who, 0.75) : null;
    }
    if (!acts(party) || WordIs.oneOf(items, head.subject(), "they")) {
      return null;
    }
    if (!not && arrangements.opens(at)) {
      return draft(Act.AGREE, at, verb, verb, party, 0.75);
    }
    boolean toldByOther =
        (parties.statement(at) != null && !tellers.isOfficial(parties.statement(at), party))
            || tellers.saidBefore(head.subject());
    if (!deed || toldByOther) {
      return null;
    }
    if (would) {
      boolean offered = !not && strongCondition(extent.end(verb));
      return offered ? draft(Act.OFFER, at, verb, verb, party, 0.65) : null;
    }
    return draft(not ? Act.REFUSE : Act.PLAN, at, verb, verb, party, 0.65);
  }

  private UndertakingDraft draft(
      Act act, int cue, int cueEnd, int verb, @Nullable Participant party, double confidence) {
    UndertakingDraft draft = new UndertakingDraft(act, cue, cueEnd, confidence);
    draft.party = party;
    draft.actionStart = verb;
    draft.actionEnd = extent.end(verb);
    if (WordIs.oneOf(items, cue - 1, "who", "which", "that", "whom")) {
      draft.actionEnd = extent.beforePredicate(verb, draft.actionEnd);
    }
    return draft;
  }

  private @Nullable Participant subject(Clause.Head head, int verb) {
    return head.subject() < 0 ? null : parties.subject(head.subject(), verb);
  }

  /** {@code will pay attention}, {@code will take place}. */
  private boolean idiom(int verb) {
    boolean spends =
        WordIs.oneOf(items, verb, "spend")
            && !items.isNumber(verb + 1)
            && !items.isMark(verb + 1, '$')
            && !items.isNumber(verb + 2);
    boolean lasts = WordIs.oneOf(items, verb, "take") && items.isNumber(verb + 1);
    boolean silent = WordIs.oneOf(items, verb, "shut") && WordIs.oneOf(items, verb + 1, "up");
    boolean pleases = WordIs.oneOf(items, verb, "appeal") && WordIs.oneOf(items, verb + 1, "to");
    return spends
        || pleases
        || lasts
        || silent
        || WordIs.oneOf(
            items,
            verb + 1,
            "attention",
            "tribute",
            "place",
            "part",
            "note",
            "time",
            "advantage",
            "heed",
            "lip",
            "homage");
  }

  /** {@code will set up}, {@code will take back the letters}. */
  private boolean phrasal(int verb) {
    return (WordIs.oneOf(items, verb, "take", "bring", "win")
            && WordIs.oneOf(items, verb + 1, "back"))
        || (WordIs.oneOf(items, verb, "take") && WordIs.oneOf(items, verb + 1, "over", "down"))
        || (WordIs.oneOf(items, verb, "set") && WordIs.oneOf(items, verb + 1, "up", "aside"))
        || (WordIs.oneOf(items, verb, "carry") && WordIs.oneOf(items, verb + 1, "out"))
        || (WordIs.oneOf(items, verb, "stand") && WordIs.oneOf(items, verb + 1, "down"));
  }

  /** {@code will go to court}, {@code will go on strike}. */
  private boolean goes(int verb) {
    boolean leads =
        WordIs.oneOf(items, verb, "go") && WordIs.oneOf(items, verb + 1, "to", "on", "ahead");
    return leads
        && (WordIs.oneOf(items, verb + 1, "ahead")
            || WordIs.oneOf(items, verb + 2, "court", "strike", "war", "arbitration")
            || WordIs.oneOf(items, verb + 3, "court", "polls", "courts"));
  }

  /** {@code the schools will close}: what happens to a thing, and nobody does. */
  private boolean happens(int verb, Clause.Head head) {
    return WordIs.oneOf(items, verb, "close", "open", "shut", "reopen", "move", "start", "double")
        && !clause.opensPhrase(verb + 1)
        && (!items.isCapital(head.subject()) || items.startsSentence(head.subject()))
        && !words.is(items, head.subject(), Kind.PRONOUN)
        && !words.is(items, head.subject(), Kind.FIRST);
  }

  /** {@code will probably}. */
  private boolean hedged(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WordIs.oneOf(items, i, "probably", "likely", "possibly", "presumably", "perhaps")) {
        return true;
      }
    }
    return false;
  }

  /** {@code whom she would back}: the clause is a question. */
  private boolean asks(int before) {
    return WordIs.oneOf(items, before, "who", "whom", "what", "which", "how", "why", "whether");
  }

  private boolean negation(int at) {
    return WordIs.oneOf(items, at, "not", "never", "n't", "n\u2019t");
  }

  /** Whether it is one who may act: an entity or a noun for those who do. */
  private boolean acts(@Nullable Participant party) {
    return party != null && !parties.isUnnamed(party) && !parties.isThing(party);
  }

  /** Whether the subject is the one who speaks, or those for whom they speak. */
  private boolean own(int subject, Participant party, @Nullable Participant speaker, int at) {
    if (words.is(items, subject, Kind.FIRST)) {
      return parties.statement(at) != null;
    }
    if (speaker == null) {
      return false;
    }
    if (words.is(items, subject, Kind.PRONOUN)) {
      return same(party, speaker);
    }
    int first = clause.phraseStart(subject);
    return tellers.saidBefore(subject)
        && WordIs.oneOf(items, first, "his", "her", "its", "their", "our", "my")
        && words.is(items, subject, Kind.COLLECTIVE)
        && !clause.holds(first, subject, "of");
  }

  private static boolean same(Participant one, Participant other) {
    return one.entity() != null ? one.entity().equals(other.entity()) : one.equals(other);
  }

  /** {@code said his country would}: the one who says it stands for those who will do it. */
  private Participant ownParty(int subject, Participant party, @Nullable Participant speaker) {
    boolean pronoun =
        words.is(items, subject, Kind.PRONOUN) || words.is(items, subject, Kind.FIRST);
    return pronoun || speaker == null ? party : speaker;
  }

  /** Verbs that one does on purpose; to be, to have and to see are none. */
  private boolean commits(int verb) {
    return items.isWord(verb)
        && !participle(verb)
        && !words.is(items, verb, Kind.NEGATION)
        && !words.is(items, verb, Kind.AUXILIARY)
        && !words.is(items, verb, Kind.ADVERB)
        && !words.is(items, verb, Kind.UNMEANT);
  }

  private boolean participle(int verb) {
    return items.length(verb) > 4 && items.text().startsWith("ed", items.end(verb) - 2);
  }

  /** Whether what we will do depends on what others do: such a verb need be no deed. */
  private boolean isConditional(int subject, int at) {
    int opening = items.isMark(at, ',') ? at + 1 : at;
    boolean first = words.is(items, subject, Kind.FIRST);
    return strongCondition(at)
        || (first && WordIs.oneOf(items, opening, "unless", "if", "until", "only"));
  }

  /** Whether the condition is one for another party, and no approval that is still to come. */
  private boolean asksInReturn(int at) {
    int opening = items.isMark(at, ',') ? at + 1 : at;
    return strongCondition(at) && !WordIs.oneOf(items, opening, "subject");
  }

  private boolean strongCondition(int at) {
    int opening = items.isMark(at, ',') ? at + 1 : at;
    return opening < items.size()
        && WordIs.oneOf(items, opening, "in", "on", "provided", "subject", "as", "so", "for")
        && words.condition(items, opening) > 1;
  }
}
