package stemma.reading;

import org.jspecify.annotations.Nullable;
import stemma.reading.UndertakingWords.Cue;
import stemma.reading.UndertakingWords.Kind;

/** What may follow a cue: to do, that someone will, a thing, someone to do. */
final class Frames {
  private final Items items;
  private final UndertakingWords words;
  private final QuantityWords nouns;
  private final Clause clause;
  private final Parties parties;
  private final Extent extent;

  Frames(Items items, ReadingLexicon lexicon, Clause clause, Parties parties, Extent extent) {
    this.items = items;
    this.words = lexicon.undertakings;
    this.nouns = lexicon.quantities;
    this.clause = clause;
    this.parties = parties;
    this.extent = extent;
  }

  /** Fills in the action of an active cue; false when no frame fits. */
  boolean fill(Cue cue, UndertakingDraft draft) {
    if (draft.party != null && parties.isUnnamed(draft.party) && needsName(cue)) {
      return false;
    }
    int at = behindAdverbs(draft.cueEnd);
    if (cue.frames().contains("inf") && infinitive(draft, at)) {
      return allowed(draft);
    }
    if (cue.frames().contains("np-inf") && someoneTo(draft, at)) {
      return allowed(draft);
    }
    if (cue.frames().contains("that") && clauseFollows(draft, at)) {
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
        && clause.opensPhrase(at + 1)) {
      return action(draft, at + 1);
    }
    if (cue.frames().contains("on")
        && WordIs.oneOf(items, at, "on", "upon")
        && clause.opensPhrase(at + 1)
        && (clause.hasNoun(at + 1, Kind.DEAL) || clause.hasNoun(at + 1, Kind.PLANNED))) {
      return action(draft, at + 1);
    }
    if (cue.frames().contains("ing") && gerund(at)) {
      return action(draft, at);
    }
    return cue.frames().contains("np") && thing(cue, draft, at);
  }

  /** Whether things do this as often as people: hearings intended to help, demands that come. */
  private static boolean needsName(Cue cue) {
    boolean timeless = cue.form().equals("s") || cue.form().equals("base");
    return (cue.act() == Act.PLAN && !cue.form().equals("base") && !cue.form().equals("noun"))
        || cue.form().equals("adjective")
        || (cue.act() == Act.DEMAND && timeless)
        || cue.act() == Act.THREATEN
        || (cue.act() == Act.PROMISE && cue.form().equals("s"));
  }

  private int behindAdverbs(int from) {
    int at = from;
    while (items.sameSentence(from, at)) {
      int behindTime = clause.behindTime(at);
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
        && items.text.startsWith("ing", items.end[at] - 3);
  }

  private boolean action(UndertakingDraft draft, int from) {
    draft.actionStart = clause.quote(from) ? from + 1 : from;
    draft.actionEnd = extent.end(draft.actionStart);
    return draft.hasAction();
  }

  /** {@code to reopen}, {@code with the town to reopen}, {@code not to reopen}. */
  boolean infinitive(UndertakingDraft draft, int from) {
    int at = from;
    if (WordIs.oneOf(items, at, "with")) {
      int to = infinitiveMark(at + 1, 12);
      if (to < 0) {
        return false;
      }
      draft.counterparty = parties.phrase(to - 1, at + 1);
      at = to;
    }
    boolean not = WordIs.oneOf(items, at, "not") && WordIs.oneOf(items, at + 1, "to");
    int to = not ? at + 1 : at;
    if (!WordIs.oneOf(items, to, "to") || !infinitiveAt(to)) {
      return false;
    }
    return action(draft, not ? at : to + 1);
  }

  /** Whether {@code to} has a verb behind it and not a place or a thing. */
  private boolean infinitiveAt(int to) {
    int verb = to + 1;
    while (words.is(items, verb, Kind.ADVERB) || adverb(verb)) {
      verb++;
    }
    if (!items.isWord(verb) || !items.sameSentence(to, verb)) {
      return false;
    }
    boolean lower = !items.isCapital(verb) || items.isCapital(to);
    boolean verbLike =
        nouns.kind(items, verb) != QuantityWords.FUNCTION
            || WordIs.oneOf(items, verb, "be", "have", "do");
    return lower
        && verbLike
        && !adjective(verb)
        && !WordIs.oneOf(items, verb, "members", "people", "comment")
        && items.first(verb) != '\'';
  }

  /** {@code commitment to conservative principles}. */
  private boolean adjective(int at) {
    return items.isWord(at)
        && items.length(at) > 6
        && (items.text.startsWith("ive", items.end[at] - 3)
            || items.text.startsWith("ous", items.end[at] - 3)
            || items.text.startsWith("ful", items.end[at] - 3)
            || items.text.startsWith("ical", items.end[at] - 4)
            || items.text.startsWith("ional", items.end[at] - 5));
  }

  private boolean adverb(int at) {
    return items.isWord(at)
        && items.length(at) > 4
        && items.text.startsWith("ly", items.end[at] - 2);
  }

  /** The {@code to} of an infinitive behind a noun phrase; -1 when none comes. */
  int infinitiveMark(int from, int reach) {
    for (int at = from; at < from + reach && items.sameSentence(from, at); at++) {
      if (WordIs.oneOf(items, at, "to")) {
        return at > from && infinitiveAt(at) ? at : -1;
      }
      boolean ends =
          items.isMark(at, ',')
              || items.isMark(at, ';')
              || items.isMark(at, '.')
              || words.is(items, at, Kind.AUXILIARY)
              || words.is(items, at, Kind.STOP)
              || WordIs.oneOf(
                  items,
                  at,
                  "that",
                  "over",
                  "if",
                  "expected",
                  "designed",
                  "intended",
                  "used",
                  "seeking",
                  "trying",
                  "hoping");
      if (ends) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code the guards to leave}. */
  private boolean someoneTo(UndertakingDraft draft, int at) {
    if (!clause.opensPhrase(at)) {
      return false;
    }
    int to = infinitiveMark(at, 14);
    if (to < 0 || WordIs.oneOf(items, to - 1, "effort", "efforts", "attention", "way")) {
      return false;
    }
    boolean not = WordIs.oneOf(items, to - 1, "not");
    if (WordIs.oneOf(items, to + 1, "be")) {
      return action(draft, at);
    }
    draft.counterparty = parties.phrase(not ? to - 2 : to - 1, at);
    return action(draft, not ? to - 1 : to + 1);
  }

  /** {@code that taxes will fall}, {@code he would go}: a clause that looks ahead. */
  private boolean clauseFollows(UndertakingDraft draft, int at) {
    boolean that = WordIs.oneOf(items, at, "that");
    int from = that ? at + 1 : at;
    if (!that && !words.is(items, at, Kind.PRONOUN)) {
      return false;
    }
    if (draft.act == Act.DENY) {
      return action(draft, from);
    }
    boolean promise = draft.act == Act.AGREE;
    for (int i = from; i < from + 14 && items.sameSentence(at, i); i++) {
      if (WordIs.oneOf(items, i, "will", "would", "'ll")
          || (!promise && WordIs.oneOf(items, i, "should", "must", "be", "wo"))
          || (draft.act == Act.DEMAND && that)) {
        return action(draft, from);
      }
      if (items.isMark(i, ',') || words.is(items, i, Kind.SAYING)) {
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
        && action(draft, from);
  }

  /** {@code insisted that the guards must leave}. */
  private boolean mustFollow(UndertakingDraft draft, int at) {
    if (!WordIs.oneOf(items, at, "that")) {
      return false;
    }
    for (int i = at + 1; i < at + 10 && items.sameSentence(at, i); i++) {
      if (WordIs.oneOf(items, i, "must", "should")) {
        return action(draft, at + 1);
      }
    }
    return false;
  }

  /** {@code a memorandum}, {@code the town a delay}. */
  private boolean thing(Cue cue, UndertakingDraft draft, int at) {
    if (!clause.opensPhrase(at)
        || (clause.hasNoun(at, Kind.TRIVIAL)
            && (cue.act() == Act.OFFER || cue.act() == Act.PROMISE))
        || !ruleFits(cue.rule(), at)) {
      return false;
    }
    if (cue.rule().isEmpty()
        && !items.isCapital(at)
        && !WordIs.oneOf(
            items, at, "the", "a", "an", "his", "her", "its", "their", "our", "all", "any", "more",
            "up", "that", "these", "those", "him", "them", "us")
        && !items.isNumber(at)
        && !items.isMark(at, '$')
        && !clause.quote(at)
        && !(named(draft) && (cue.act() == Act.OFFER || cue.act() == Act.PROMISE))) {
      return false;
    }
    if (cue.act() == Act.OFFER || cue.act() == Act.GRANT || cue.act() == Act.PROMISE) {
      int second = secondThing(at);
      if (second > 0) {
        draft.counterparty = parties.phrase(second - 1, at);
        return action(draft, second);
      }
    }
    boolean told = cue.act() == Act.AGREE && cue.rule().equals("document") && leadsOn(at);
    if (told || (cue.act() == Act.AGREE && hasVerb(at))) {
      return false;
    }
    if (cue.act() == Act.OFFER && !cue.frames().contains("ing") && !isGood(at)) {
      return false;
    }
    boolean timeless = cue.form().equals("s") || cue.form().equals("base");
    boolean loose = cue.act() == Act.OFFER || cue.act() == Act.DEMAND || cue.act() == Act.DENY;
    if (loose && (!named(draft) || (timeless && cue.act() != Act.DEMAND))) {
      return false;
    }
    draft.confidence -= 0.1;
    boolean pronoun =
        WordIs.oneOf(items, at, "them", "him", "her", "us", "it", "that", "this", "me", "you");
    return action(draft, at) && !(pronoun && draft.actionEnd == draft.actionStart + 1);
  }

  /** {@code a settlement to pay}, {@code a deal under which}: the noun tells what is agreed. */
  private boolean leadsOn(int from) {
    for (int i = from; i < from + 10 && items.sameSentence(from, i); i++) {
      if (WordIs.oneOf(items, i, "under") && WordIs.oneOf(items, i + 1, "which")) {
        return true;
      }
    }
    return infinitiveMark(from, 10) >= 0;
  }

  /** Whether what is offered is money, a number of things, or something that can be given. */
  private boolean isGood(int from) {
    for (int i = from; i < from + 10 && items.sameSentence(from, i); i++) {
      if (items.isMark(i, ',')) {
        return false;
      }
      if (items.isNumber(i)
          || items.isMark(i, '$')
          || words.is(items, i, Kind.GOOD)
          || words.is(items, i, Kind.DEAL)
          || words.is(items, i, Kind.PLANNED)) {
        return true;
      }
    }
    return false;
  }

  /** {@code agreed the sanctions would need to be extended}: a clause and no thing. */
  private boolean hasVerb(int from) {
    for (int i = from; i < from + 10 && items.sameSentence(from, i); i++) {
      if (items.isMark(i, ',') || WordIs.oneOf(items, i, "that", "which", "under", "to")) {
        return false;
      }
      if (!items.isCapital(i)
          && (words.is(items, i, Kind.AUXILIARY) || words.is(items, i, Kind.MODAL))) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(UndertakingDraft draft) {
    return draft.party != null && draft.party.entity() != null;
  }

  private boolean ruleFits(String rule, int at) {
    return rule.isEmpty()
        || clause.hasNoun(
            at,
            switch (rule) {
              case "deal" -> Kind.DEAL;
              case "document" -> Kind.DOCUMENT;
              case "measure" -> Kind.MEASURE;
              default -> Kind.PLANNED;
            });
  }

  /** Where a second noun phrase begins behind one that names someone; -1 when none does. */
  private int secondThing(int at) {
    if (WordIs.oneOf(items, at, "him", "her", "them", "us", "me", "you")
        && clause.opensPhrase(at + 1)) {
      return at + 1;
    }
    boolean named = items.isCapital(at) || WordIs.oneOf(items, at, "the", "his", "its", "their");
    if (!named) {
      return -1;
    }
    int i = at + 1;
    while (i < at + 8
        && items.sameSentence(at, i)
        && (items.isWord(i) || items.isMark(i, '.'))
        && (nouns.kind(items, i) != QuantityWords.FUNCTION || WordIs.oneOf(items, i, "of"))) {
      i++;
    }
    boolean second = WordIs.oneOf(items, i, "the", "a", "an", "another") || items.isMark(i, '$');
    return second && items.sameSentence(at, i) && parties.at(at, i) != null ? i : -1;
  }

  /** An action behind a passive cue, and the party behind {@code by}. */
  boolean fillPassive(Cue cue, UndertakingDraft draft) {
    int at = behindAdverbs(draft.cueEnd);
    if (WordIs.oneOf(items, at, "by")) {
      int to = infinitiveMark(at + 1, 12);
      if (to < 0) {
        return false;
      }
      draft.party = parties.phrase(to - 1);
      return action(draft, to + 1);
    }
    boolean filled =
        infinitive(draft, at)
            || (cue.act() != Act.ORDER && clause.opensPhrase(at) && action(draft, at));
    if (filled) {
      by(draft);
    }
    return filled;
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
    return !(refusal && words.is(items, draft.actionStart, Kind.IDLE))
        && !WordIs.oneOf(items, draft.actionStart, "disagree", "differ");
  }
}
