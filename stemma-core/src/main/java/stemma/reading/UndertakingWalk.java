package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.PhraseTable;
import stemma.reading.UndertakingWords.Cue;
import stemma.reading.UndertakingWords.Kind;
import stemma.text.Span;

/** One walk over one text for its undertakings; never leaves {@link UndertakingReader}. */
final class UndertakingWalk {
  /** How many sentences behind an undertaking an obstacle may stand that names the same things. */
  private static final int FAR = 20;

  /** How many it may stand behind when it names none of them. */
  private static final int NEAR = 2;

  /** How many letters of two words must agree for them to speak of the same thing. */
  private static final int STEM = 5;

  private final Items items;
  private final UndertakingWords words;
  private final Clause clause;
  private final Parties parties;
  private final Frames frames;
  private final NominalCues nominals;
  private final List<UndertakingDraft> found = new ArrayList<>();

  UndertakingWalk(
      Items items, ReadingLexicon lexicon, Entities entities, List<Statement> statements) {
    this.items = items;
    this.words = lexicon.undertakings;
    this.clause = new Clause(items, lexicon);
    this.parties = new Parties(items, clause, lexicon, entities, statements);
    this.frames = new Frames(items, lexicon, clause, parties);
    this.nominals = new NominalCues(items, lexicon, clause, parties, frames);
  }

  List<Undertaking> run() {
    int i = 0;
    while (i < items.size) {
      long match = items.word[i] < 0 ? PhraseTable.NONE : words.cue(items, i);
      UndertakingDraft draft = match == PhraseTable.NONE ? said(i) : cue(i, match);
      if (draft != null && draft.hasAction() && !clause.supposes(draft.cueStart)) {
        conditions(draft);
        if (!repeats(draft)) {
          found.add(draft);
        }
      }
      i += match == PhraseTable.NONE ? 1 : PhraseTable.length(match);
    }
    obstacles();
    List<Undertaking> undertakings = new ArrayList<>();
    for (UndertakingDraft draft : found) {
      String id = "u" + (undertakings.size() + 1);
      undertakings.add(draft.undertaking(id, clause, parties.statement(draft.cueStart)));
    }
    return undertakings;
  }

  /** Whether the action is that of the undertaking before: announced plans to close. */
  private boolean repeats(UndertakingDraft draft) {
    UndertakingDraft last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null && draft.cueStart >= last.actionStart && draft.cueStart < last.actionEnd;
  }

  private @Nullable UndertakingDraft cue(int at, long match) {
    int end = at + PhraseTable.length(match);
    if (end >= items.size || !items.sameSentence(at, end)) {
      return null;
    }
    for (Cue cue : words.cues(match)) {
      UndertakingDraft draft =
          cue.form().equals("noun") ? nominals.read(cue, at, end) : verb(cue, at, end);
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  private @Nullable UndertakingDraft verb(Cue cue, int at, int end) {
    Clause.Head head = clause.head(at);
    if (head.barred() || !formFits(cue, head, at)) {
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
    if (draft.party == null) {
      return null;
    }
    return frames.fill(cue, draft) ? draft : null;
  }

  /** {@code was ordered to leave by the court}: the subject is the one towards whom. */
  private @Nullable UndertakingDraft passive(Cue cue, UndertakingDraft draft, Clause.Head head) {
    boolean directed =
        cue.act() == Act.ORDER
            || cue.act() == Act.GRANT
            || cue.act() == Act.PROMISE
            || cue.act() == Act.OFFER;
    if (!directed) {
      return null;
    }
    draft.counterparty = parties.subject(head.subject(), draft.cueStart);
    draft.confidence = 0.7;
    if (draft.counterparty == null || !frames.fillPassive(cue, draft)) {
      return null;
    }
    return draft.party == null ? null : draft;
  }

  private boolean formFits(Cue cue, Clause.Head head, int at) {
    return switch (cue.form()) {
      case "base" -> (head.auxiliary() && !head.passive()) || plural(head.subject());
      case "s" -> !head.auxiliary() && !possessed(at);
      case "ing" -> head.auxiliary() && head.passive();
      case "adjective" -> head.auxiliary() && head.passive();
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
  private boolean possessed(int at) {
    return WordIs.oneOf(
            items, at - 1, "his", "her", "its", "their", "our", "my", "your", "the", "a", "an",
            "this", "these", "those", "no", "any", "some", "such", "of", "for", "in", "on", "with",
            "by", "from", "to", "about", "as", "new")
        || (WordIs.oneOf(items, at - 1, "'s", "\u2019s") && !words.is(items, at - 2, Kind.PRONOUN));
  }

  /** {@code He said he would reopen the port}: a promise where both are the same one. */
  private @Nullable UndertakingDraft said(int at) {
    boolean will = WordIs.oneOf(items, at, "would", "will", "'ll", "'d");
    if (!will || at < 3 || !words.is(items, at - 1, Kind.PRONOUN) || clause.supposes(at - 1)) {
      return null;
    }
    int verb = words.is(items, at + 1, Kind.ADVERB) ? at + 2 : at + 1;
    if (!commits(verb)) {
      return null;
    }
    int saying = WordIs.oneOf(items, at - 2, "that") ? at - 3 : at - 2;
    boolean first = words.is(items, at - 1, Kind.FIRST);
    UndertakingDraft draft = new UndertakingDraft(Act.PROMISE, at, at + 1, 0.75);
    draft.actionStart = verb;
    draft.actionEnd = clause.actionEnd(verb);
    if (first) {
      draft.party = parties.subject(at - 1, at);
      return draft.party != null
              && parties.statement(at) != null
              && strongCondition(draft.actionEnd)
          ? draft
          : null;
    }
    if (!WordIs.oneOf(items, saying, "said", "says", "told", "added", "wrote", "announced")
        || !items.sameSentence(saying, at)) {
      return null;
    }
    Participant speaker = parties.subject(clause.head(saying).subject(), saying);
    Participant he = parties.at(at - 1, at);
    boolean same =
        speaker != null
            && speaker.entity() != null
            && he != null
            && speaker.entity().equals(he.entity());
    draft.party = speaker;
    return same ? draft : null;
  }

  /** Verbs that one does on purpose; to be, to have and to see are none. */
  private boolean commits(int verb) {
    return items.isWord(verb)
        && items.last(verb) != 'd'
        && !words.is(items, verb, Kind.NEGATION)
        && !words.is(items, verb, Kind.AUXILIARY)
        && !words.is(items, verb, Kind.ADVERB)
        && !WordIs.oneOf(
            items,
            verb,
            "be",
            "have",
            "like",
            "love",
            "see",
            "need",
            "want",
            "know",
            "win",
            "lose",
            "become",
            "get",
            "prefer",
            "feel",
            "think",
            "hope",
            "rather",
            "expect",
            "happen",
            "remain",
            "die",
            "face",
            "probably",
            "likely",
            "seem",
            "go",
            "say",
            "tell",
            "consider",
            "find",
            "look",
            "benefit");
  }

  private boolean strongCondition(int at) {
    return at < items.size
        && WordIs.oneOf(items, at, "in", "on", "provided", "subject", "as", "so")
        && words.condition(items, at) > 1;
  }

  /** Takes in the conditions behind the action, and one that opens the sentence. */
  private void conditions(UndertakingDraft draft) {
    int at = draft.actionEnd;
    while (at < items.size && items.sameSentence(draft.cueStart, at)) {
      if (items.isMark(at, ',')
          || items.isMark(at, ')')
          || WordIs.oneOf(items, at, "but", "and", "only", "--")
          || items.isMark(at, '\u2014')) {
        at++;
        continue;
      }
      int opening = words.condition(items, at);
      if (opening == 0) {
        break;
      }
      int end = Math.max(at + opening, clause.actionEnd(at + opening));
      draft.conditions.add(List.of(clause.span(at, end)));
      at = end;
    }
    leading(draft);
  }

  private void leading(UndertakingDraft draft) {
    int first = draft.cueStart;
    while (first > 0 && items.sameSentence(first - 1, draft.cueStart)) {
      first--;
    }
    int start = clause.quote(first) ? first + 1 : first;
    int opening = words.condition(items, start);
    if (opening == 0) {
      return;
    }
    for (int i = start + opening; i < draft.cueStart; i++) {
      if (items.isMark(i, ',')) {
        draft.conditions.add(0, List.of(clause.span(start, i)));
        return;
      }
    }
  }

  /** Each sentence that tells an obstacle goes to the last undertaking told shortly before it. */
  private void obstacles() {
    int lastSentence = -1;
    for (int i = 0; i < items.size; i++) {
      int sentence = items.sentence(i);
      if (sentence == lastSentence || items.word[i] < 0 || words.obstacle(items, i) == 0) {
        continue;
      }
      lastSentence = sentence;
      UndertakingDraft draft = before(sentence);
      if (draft != null) {
        Span span = items.tokens.sentence(sentence);
        draft.obstacles.add(List.of(span));
      }
    }
  }

  private @Nullable UndertakingDraft before(int sentence) {
    UndertakingDraft near = null;
    UndertakingDraft alike = null;
    for (UndertakingDraft draft : found) {
      int distance = sentence - items.sentence(draft.cueStart);
      boolean open =
          draft.act != Act.DENY
              && draft.act != Act.REFUSE
              && draft.act != Act.DEMAND
              && draft.act != Act.SIGN;
      if (open && distance >= 0 && distance <= FAR && shares(draft, sentence)) {
        alike = draft;
      }
      if (open && distance >= 0 && distance <= NEAR) {
        near = draft;
      }
    }
    return alike != null ? alike : near;
  }

  /**
   * Whether the sentence speaks of what the action speaks of: a long word's beginning is the same.
   */
  private boolean shares(UndertakingDraft draft, int sentence) {
    for (int i = draft.actionStart; i < draft.actionEnd; i++) {
      if (items.isWord(i) && items.length(i) > STEM && mentions(sentence, items.start[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean mentions(int sentence, int word) {
    for (int t = items.tokens.sentenceStart(sentence);
        t < items.tokens.sentenceEnd(sentence);
        t++) {
      boolean longer = items.tokens.end(t) - items.tokens.start(t) > STEM;
      if (longer && items.text.regionMatches(true, items.tokens.start(t), items.text, word, STEM)) {
        return true;
      }
    }
    return false;
  }
}
