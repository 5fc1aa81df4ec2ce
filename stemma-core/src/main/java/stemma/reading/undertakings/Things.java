package stemma.reading.undertakings;

import stemma.reading.Act;
import stemma.reading.Participant;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.quantities.QuantityWords;
import stemma.reading.undertakings.UndertakingWords.Cue;
import stemma.reading.undertakings.UndertakingWords.Kind;

/** Undertakings of a thing: {@code a memorandum}, {@code the town a delay}, {@code 60 boats}. */
final class Things {
  private final Items items;
  private final UndertakingWords words;
  private final QuantityWords nouns;
  private final Clause clause;
  private final Parties parties;
  private final Extent extent;
  private final Infinitives infinitives;

  Things(
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
  }

  /** {@code a memorandum}, {@code the town a delay}. */
  boolean fill(Cue cue, UndertakingDraft draft, int at) {
    boolean clauseOpens =
        cue.act() == Act.AGREE
            && WordIs.oneOf(items, at, "that")
            && words.is(items, at + 1, Kind.PRONOUN);
    if (clauseOpens
        || !clause.opensPhrase(at)
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
        && !(isNamed(draft) && (cue.act() == Act.OFFER || cue.act() == Act.PROMISE))) {
      return false;
    }
    if (cue.act() == Act.DENY && items.isCapital(at) && isPersonAt(at)) {
      return false;
    }
    if (cue.act() == Act.OFFER && !cue.frames().contains("ing") && !isGood(at)) {
      return false;
    }
    if (cue.act() == Act.OFFER || cue.act() == Act.GRANT || cue.act() == Act.PROMISE) {
      int second = secondThing(at);
      if (second > 0) {
        draft.counterparty = parties.phrase(second - 1, at);
        return extent.fill(draft, second);
      }
    }
    boolean told = cue.act() == Act.AGREE && cue.rule().equals("document") && leadsOn(at);
    if (told || (cue.act() == Act.AGREE && hasVerb(at))) {
      return false;
    }
    boolean timeless = cue.form().equals("s") || cue.form().equals("base");
    boolean loose = cue.act() == Act.OFFER || cue.act() == Act.DEMAND || cue.act() == Act.DENY;
    boolean known =
        isNamed(draft)
            || (!cue.rule().isEmpty() && draft.party != null && !parties.isUnnamed(draft.party));
    if (loose && (!known || (timeless && cue.act() != Act.DEMAND))) {
      return false;
    }
    draft.confidence -= 0.1;
    boolean pronoun =
        WordIs.oneOf(items, at, "them", "him", "her", "us", "it", "that", "this", "me", "you");
    if (!extent.fill(draft, at)) {
      return false;
    }
    if (cue.form().equals("past")) {
      // had offered a loan in May: when it was offered is no part of what was
      draft.actionEnd = clause.withoutTime(draft.actionStart, draft.actionEnd);
    }
    return draft.hasAction() && !(pronoun && draft.actionEnd == draft.actionStart + 1);
  }

  /** {@code denied Ann Lee a hearing}: to whom something is not given. */
  private boolean isPersonAt(int from) {
    int end = from;
    while (items.isCapital(end) && items.isWord(end) && items.sameSentence(from, end)) {
      end++;
    }
    Participant one = end > from ? parties.at(from, end) : null;
    return one != null && parties.isPerson(one);
  }

  /** Whether a phrase's noun is of the kind that a rule asks for; any where it asks for none. */
  boolean ruleFits(String rule, int at) {
    if (rule.equals("claim")) {
      return isClaim(at);
    }
    if (rule.equals("good")) {
      return isGood(at);
    }
    if (rule.equals("grant")
        && (clause.hasNoun(at, Kind.GOOD) || clause.hasNoun(at, Kind.MEASURE))) {
      return true;
    }
    return rule.isEmpty()
        || clause.hasNoun(
            at,
            switch (rule) {
              case "deal", "grant" -> Kind.DEAL;
              case "document" -> Kind.DOCUMENT;
              case "measure" -> Kind.MEASURE;
              default -> Kind.PLANNED;
            });
  }

  /** {@code 5 million in damages}, {@code compensation}: what one may claim from another. */
  private boolean isClaim(int from) {
    boolean money = items.isMark(from, '$') || items.isNumber(from);
    boolean claim = false;
    for (int i = from; i < from + 6 && items.sameSentence(from, i); i++) {
      claim |=
          WordIs.oneOf(
              items, i, "damages", "compensation", "reparations", "indemnity", "refund", "apology");
    }
    return money || claim;
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

  /** {@code a settlement to pay}, {@code a deal under which}: the noun tells what is agreed. */
  private boolean leadsOn(int from) {
    for (int i = from; i < from + 10 && items.sameSentence(from, i); i++) {
      if (WordIs.oneOf(items, i, "under") && WordIs.oneOf(items, i + 1, "which")) {
        return true;
      }
    }
    return infinitives.mark(from, 10) >= 0;
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

  private static boolean isNamed(UndertakingDraft draft) {
    return draft.party != null && draft.party.entity() != null;
  }
}
