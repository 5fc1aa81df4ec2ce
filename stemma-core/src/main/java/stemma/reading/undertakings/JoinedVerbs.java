package stemma.reading.undertakings;

import org.jspecify.annotations.Nullable;
import stemma.reading.Participant;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.quantities.QuantityWords;
import stemma.reading.undertakings.UndertakingWords.Kind;

/** The subject of a verb that is joined to another: {@code The council met and agreed to pay}. */
final class JoinedVerbs {
  private final Items items;
  private final Clause clause;
  private final UndertakingWords words;
  private final QuantityWords nouns;

  JoinedVerbs(Items items, Clause clause, UndertakingLexicon lexicon) {
    this.items = items;
    this.clause = clause;
    this.words = lexicon.words();
    this.nouns = lexicon.quantities().words();
  }

  /**
   * The subject of the nearest verb before a conjunction that stands behind one who is named.
   *
   * @param parties who finds the one whom a phrase names
   * @param conjunction the item that joins
   * @param verb the joined verb
   */
  @Nullable Participant subject(Parties parties, int conjunction, int verb) {
    boolean auxiliary = clause.head(verb).auxiliary();
    boolean past = !auxiliary && (endsWith(verb, "d") || words.is(items, verb, Kind.PAST));
    for (int i = conjunction - 1; items.sameSentence(i, conjunction); i--) {
      int last = isVerb(i, past, auxiliary) ? clause.head(i).subject() : actorBefore(i);
      if (last < 0) {
        continue;
      }
      boolean person = words.is(items, last, Kind.PRONOUN) || words.is(items, last, Kind.FIRST);
      boolean told = items.isWord(last) || items.isMark(last, ',');
      if (told && !words.is(items, last, Kind.SUBJECTLESS)) {
        Participant party = parties.subject(last, i);
        if (party != null && (person || !parties.isUnnamed(party))) {
          return party;
        }
      }
    }
    return null;
  }

  /** {@code The union fears}: one who may act, right before what may be a verb of theirs; or -1. */
  private int actorBefore(int at) {
    boolean verb =
        items.isWord(at)
            && !items.isCapital(at)
            && items.length(at) > 3
            && endsWith(at, "s")
            && items.word(at) >= 0
            && nouns.mayBeVerb(items.word(at));
    boolean actor =
        items.sameSentence(at - 1, at)
            && !items.isCapital(at - 1)
            && items.isWord(at - 1)
            && (words.is(items, at - 1, Kind.ACTOR) || words.is(items, at - 1, Kind.COLLECTIVE));
    return verb && actor ? at - 1 : -1;
  }

  private boolean isVerb(int at, boolean past, boolean auxiliary) {
    if (!items.isWord(at) || items.isCapital(at)) {
      return false;
    }
    if (words.is(items, at, Kind.SAYING)
        || words.is(items, at, Kind.PAST)
        || (words.is(items, at, Kind.AUXILIARY)
            && !WordIs.oneOf(items, at, "be", "been", "being", "'s", "\u2019s"))) {
      return true;
    }
    boolean regular = items.length(at) > 4 && endsWith(at, "ed");
    return regular || (!past && !auxiliary && items.length(at) > 3 && endsWith(at, "s"));
  }

  private boolean endsWith(int at, String end) {
    return items.text().startsWith(end, items.end(at) - end.length());
  }
}
