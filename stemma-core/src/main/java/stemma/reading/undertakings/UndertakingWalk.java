package stemma.reading.undertakings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.PhraseTable;
import stemma.reading.Act;
import stemma.reading.Participant;
import stemma.reading.Statement;
import stemma.reading.TimeExpression;
import stemma.reading.Undertaking;
import stemma.reading.entities.Entities;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.undertakings.UndertakingWords.Cue;
import stemma.reading.undertakings.UndertakingWords.Kind;

/** One walk over one text for its undertakings; never leaves {@link UndertakingReader}. */
final class UndertakingWalk {
  /** Items between what will be done and what goes on from it. */
  private static final int REACH = 100;

  private final Items items;
  private final UndertakingWords words;
  private final Clause clause;
  private final Extent extent;
  private final Parties parties;
  private final Frames frames;
  private final NominalCues nominals;
  private final Tellers tellers;
  private final Futures futures;
  private final Passives passives;
  private final DealVerbs deals;
  private final ListedTerms lists;
  private final Terms terms;
  private final Counterparties counterparties;
  private final List<UndertakingDraft> found = new ArrayList<>();

  UndertakingWalk(
      Items items,
      UndertakingLexicon lexicon,
      Entities entities,
      List<Statement> statements,
      List<TimeExpression> times,
      String published) {
    this.items = items;
    this.words = lexicon.words();
    this.clause = new Clause(items, lexicon, times, published);
    this.extent = new Extent(items, lexicon, clause);
    this.parties = new Parties(items, clause, lexicon, entities, statements);
    Infinitives infinitives = new Infinitives(items, lexicon);
    this.frames = new Frames(items, lexicon, clause, parties, extent, infinitives);
    this.nominals = new NominalCues(items, lexicon, clause, parties, frames, extent, infinitives);
    this.tellers = new Tellers(items, lexicon, clause, parties);
    Arrangements arrangements = new Arrangements(items, lexicon, clause);
    this.futures = new Futures(items, lexicon, clause, parties, extent, tellers, arrangements);
    this.passives =
        new Passives(items, lexicon, clause, parties, frames, extent, tellers, arrangements);
    this.deals = new DealVerbs(items, lexicon, clause, parties, frames, extent, infinitives);
    this.lists = new ListedTerms(items, clause, parties, extent, infinitives, arrangements);
    this.terms = new Terms(items, lexicon, clause, extent);
    this.counterparties = new Counterparties(items, lexicon, clause, parties, frames);
  }

  List<Undertaking> run() {
    int i = 0;
    UndertakingDraft future = null;
    while (i < items.size()) {
      long match = items.word(i) < 0 ? PhraseTable.NONE : words.cue(items, i);
      UndertakingDraft draft =
          match == PhraseTable.NONE ? future(i) : cue(i, match, leads(future, i));
      if (draft != null && leads(future, draft.cueStart)) {
        found.remove(future);
        draft = draft.behind(future);
      }
      if (draft != null && isTold(draft)) {
        terms.conditions(draft);
        if (!words.is(items, draft.cueStart, Kind.AUXILIARY)) {
          draft.actionEnd = clause.withoutPast(draft.actionStart, draft.actionEnd);
        }
        counterparties.fill(draft);
        if (!repeats(draft)) {
          found.add(draft);
          future = match == PhraseTable.NONE ? draft : null;
        }
      }
      if (draft == null && match != PhraseTable.NONE) {
        listed(i, match);
      }
      // where a phrase leads to nothing a shorter cue may stand in it: reached a (deal)
      i += draft == null ? 1 : Math.max(1, draft.cueEnd - i);
    }
    terms.sentences(found);
    List<Undertaking> undertakings = new ArrayList<>();
    for (UndertakingDraft draft : found) {
      String id = "u" + (undertakings.size() + 1);
      undertakings.add(draft.undertaking(id, clause, parties.statement(draft.cueStart)));
    }
    return undertakings;
  }

  private @Nullable UndertakingDraft future(int at) {
    UndertakingDraft draft = futures.read(at);
    return draft == null ? passives.read(at, continues(at)) : draft;
  }

  /** Whether the sentence before, in the same line, tells what someone who is named will do. */
  private boolean continues(int at) {
    UndertakingDraft last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last == null
        || at - last.cueStart > REACH
        || last.party == null
        || parties.isUnnamed(last.party)) {
      return false;
    }
    int between = items.sentence(at) - items.sentence(last.cueStart);
    boolean ahead =
        last.act == Act.PLAN
            || last.act == Act.PROMISE
            || last.act == Act.AGREE
            || last.act == Act.REFUSE;
    boolean line =
        items.text().substring(items.start(last.cueStart), items.start(at)).indexOf('\n') < 0;
    return ahead && line && between >= 0 && between <= 1;
  }

  private void listed(int at, long match) {
    for (Cue cue : words.cues(match)) {
      for (UndertakingDraft draft : lists.read(cue, at, at + PhraseTable.length(match))) {
        terms.conditions(draft);
        found.add(draft);
      }
    }
  }

  private boolean isTold(UndertakingDraft draft) {
    // one who is not known undertakes nothing that could be told
    boolean nobody =
        draft.party != null
            && draft.party.entity() == null
            && draft.party.name().equalsIgnoreCase("they");
    return draft.hasAction()
        && !nobody
        && !clause.supposes(draft.cueStart)
        && !clause.doubted(draft.cueStart);
  }

  /**
   * Whether an auxiliary has told already what a cue tells: said its members would refuse to go.
   */
  private static boolean leads(@Nullable UndertakingDraft future, int cue) {
    return future != null && future.actionStart == cue;
  }

  /** Whether the action is that of the undertaking before: announced plans to close. */
  private boolean repeats(UndertakingDraft draft) {
    UndertakingDraft last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null && draft.cueStart >= last.actionStart && draft.cueStart < last.actionEnd;
  }

  private @Nullable UndertakingDraft cue(int at, long match, boolean told) {
    int end = at + PhraseTable.length(match);
    if (end >= items.size() || !items.sameSentence(at, end)) {
      return null;
    }
    for (Cue cue : words.cues(match)) {
      UndertakingDraft draft = draft(cue, at, end, told);
      if (draft != null) {
        return draft;
      }
    }
    // signed an agreement with the town: no agreement to do something, but one that was signed
    long shorter = words.cue(items, at, end - 1);
    return shorter == PhraseTable.NONE ? null : cue(at, shorter, told);
  }

  private @Nullable UndertakingDraft draft(Cue cue, int at, int end, boolean told) {
    if (cue.form().equals("noun")) {
      return nominals.read(cue, at, end);
    }
    if (cue.rule().equals("terms")) {
      return deals.terms(cue, at, end);
    }
    return cue.frames().contains("until") ? deals.deadline(cue, at, end) : verb(cue, at, end, told);
  }

  private @Nullable UndertakingDraft verb(Cue cue, int at, int end, boolean told) {
    Clause.Head head = clause.head(at);
    if (isDenied(cue, head, at)) {
      return denial(at, end, head);
    }
    boolean asked =
        items.isWord(head.subject())
            && WordIs.oneOf(
                items, clause.phraseStart(head.subject()) - 1, "what", "how", "whom", "who", "why");
    boolean open = !asked && (!head.barred() || (head.reported() && told));
    if (!open || !formFits(cue, head, at)) {
      return null;
    }
    if (cue.act() == Act.PLAN && !head.auxiliary() && items.isMark(head.subject(), ',')) {
      return null;
    }
    boolean passive = cue.form().equals("past") && head.passive();
    UndertakingDraft draft =
        new UndertakingDraft(cue.act(), at, end, head.auxiliary() ? 0.9 : 0.88);
    if (passive) {
      return passive(cue, draft, head);
    }
    draft.party =
        cue.form().equals("ing") && !head.auxiliary()
            ? parties.subject(items.isMark(head.subject(), ',') ? -1 : head.subject(), at)
            : parties.subject(head.subject(), at);
    boolean verbAlone = cue.form().equals("past") || cue.form().equals("ing");
    if (draft.party == null && verbAlone && !head.passive()) {
      draft.party = parties.source(at);
    }
    if (draft.party == null) {
      return null;
    }
    boolean filled = cue.frames().contains("talks") ? deals.talks(draft) : frames.fill(cue, draft);
    if (!filled) {
      return null;
    }
    Participant partner = parties.partner(head.subject());
    if (partner != null && (cue.act() == Act.AGREE || cue.act() == Act.SIGN)) {
      draft.counterparty = draft.counterparty == null ? draft.party : draft.counterparty;
      draft.party = partner;
    }
    int before = items.isWord(head.subject()) ? clause.phraseStart(head.subject()) - 1 : -1;
    boolean relative =
        WordIs.oneOf(items, before, "that", "which", "whom")
            && !words.is(items, before - 1, Kind.SAYING)
            && !words.is(items, before - 1, Kind.REPORTING);
    if (relative || WordIs.oneOf(items, head.subject(), "who", "which", "that", "whom")) {
      draft.actionEnd = extent.beforePredicate(draft.actionStart, draft.actionEnd);
      boolean which = WordIs.oneOf(items, before, "which", "whom") || !relative;
      draft.actionEnd =
          which ? extent.beforeComma(draft.actionStart, draft.actionEnd) : draft.actionEnd;
    }
    return draft;
  }

  /** {@code said it had not agreed to pay}: one who commits to something denies it. */
  private boolean isDenied(Cue cue, Clause.Head head, int at) {
    boolean commits =
        (cue.act() == Act.AGREE || cue.act() == Act.PROMISE || cue.act() == Act.OFFER)
            && cue.form().equals("past")
            && cue.frames().contains("inf");
    if (!commits || !head.barred() || head.subject() < 0 || !tellers.saidBefore(head.subject())) {
      return false;
    }
    for (int i = head.subject() + 1; i < at; i++) {
      if (!WordIs.oneOf(items, i, "has", "have", "had", "not", "never", "n't", "n\u2019t")) {
        return false;
      }
    }
    return WordIs.oneOf(items, head.subject(), "it", "he", "she", "they", "we", "i");
  }

  private @Nullable UndertakingDraft denial(int at, int end, Clause.Head head) {
    UndertakingDraft draft = new UndertakingDraft(Act.DENY, at, end, 0.8);
    draft.party = parties.subject(head.subject(), at);
    boolean told = draft.party != null && WordIs.oneOf(items, end, "to");
    return told && extent.fill(draft, at) ? draft : null;
  }

  /** {@code was ordered to leave by the court}: the subject is the one towards whom. */
  private @Nullable UndertakingDraft passive(Cue cue, UndertakingDraft draft, Clause.Head head) {
    if (cue.act() == Act.REFUSE || cue.act() == Act.SIGN || cue.rule().equals("deal")) {
      return thing(cue, draft, head);
    }
    boolean directed =
        cue.act() == Act.ORDER
            || cue.act() == Act.GRANT
            || cue.act() == Act.PROMISE
            || cue.act() == Act.OFFER;
    if (!directed) {
      return null;
    }
    boolean given = cue.act() != Act.ORDER && frames.isDoneBy(draft.cueEnd);
    if (given) {
      return thing(cue, draft, head);
    }
    draft.counterparty = parties.subject(head.subject(), draft.cueStart);
    draft.confidence = 0.7;
    if (draft.counterparty == null || !frames.fillPassive(cue, draft)) {
      return null;
    }
    return draft.party == null ? null : draft;
  }

  /** {@code The bid was turned down by the board}: the subject is what is refused. */
  private @Nullable UndertakingDraft thing(Cue cue, UndertakingDraft draft, Clause.Head head) {
    int last = head.subject();
    for (int i = last - 1; items.isMark(last, ',') && i > 0 && items.sameSentence(i, last); i--) {
      last = items.isMark(i, ',') ? i - 1 : last;
    }
    int by = clause.behindTime(draft.cueEnd);
    if (!items.isWord(last) || !WordIs.oneOf(items, by, "by")) {
      return null;
    }
    int start = clause.phraseStart(last);
    while (WordIs.oneOf(items, start - 1, "by", "from", "to", "with")
        && items.isWord(start - 2)
        && items.sameSentence(start - 2, last)) {
      start = clause.phraseStart(start - 2);
    }
    draft.actionStart = start;
    draft.actionEnd = last + 1;
    draft.party = frames.nameBehind(by + 1);
    draft.resumes = frames.phraseEnd(by + 1);
    draft.confidence = 0.75;
    boolean fits =
        cue.frames().contains("np")
            && frames.ruleFits(cue, draft.actionStart)
            && clause.opensPhrase(draft.actionStart);
    return fits && draft.party != null && !parties.isUnnamed(draft.party) ? draft : null;
  }

  private boolean formFits(Cue cue, Clause.Head head, int at) {
    return switch (cue.form()) {
      case "base" -> head.auxiliary() ? !head.passive() : plural(head.subject());
      case "s" -> !head.auxiliary() && !possessed(at);
      case "ing" -> head.auxiliary() && head.passive();
      case "adjective" ->
          head.auxiliary()
              && head.passive()
              && !head.future()
              && !(WordIs.oneOf(items, at - 1, "be") && !WordIs.oneOf(items, at - 2, "to"))
              && !clause.opensWith(head.subject());
      default -> !possessed(at);
    };
  }

  private boolean plural(int subject) {
    return WordIs.oneOf(items, subject, "they", "we", "i", "you")
        || (items.isWord(subject)
            && items.last(subject) == 's'
            && !words.is(items, subject, Kind.AUXILIARY)
            && items.length(subject) > 3);
  }

  /** Whether the word is a noun with an owner or an article: his plans, the promised land. */
  private boolean possessed(int cue) {
    int at = cue;
    while (clause.adverb(at - 1) && items.sameSentence(at - 1, cue)) {
      at--;
    }
    return WordIs.oneOf(
            items, at - 1, "his", "her", "its", "their", "our", "my", "your", "the", "a", "an",
            "this", "these", "those", "no", "any", "some", "such", "of", "for", "in", "on", "with",
            "by", "from", "to", "about", "as", "new")
        || (WordIs.oneOf(items, at - 1, "'s", "\u2019s") && !words.is(items, at - 2, Kind.PRONOUN));
  }
}
