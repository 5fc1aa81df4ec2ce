package stemma.reading.undertakings;

import org.jspecify.annotations.Nullable;
import stemma.reading.Participant;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.undertakings.UndertakingWords.Kind;

/** The subject of a verb that is joined to another: {@code The council met and agreed to pay}. */
final class JoinedVerbs {
  private final Items items;
  private final Clause clause;
  private final UndertakingWords words;

  JoinedVerbs(Items items, Clause clause, UndertakingLexicon lexicon) {
    this.items = items;
    this.clause = clause;
    this.words = lexicon.words();
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
      if (!isVerb(i, past, auxiliary)) {
        continue;
      }
      int last = clause.head(i).subject();
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
