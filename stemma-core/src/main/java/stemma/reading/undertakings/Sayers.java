package stemma.reading.undertakings;

import org.jspecify.annotations.Nullable;
import stemma.reading.EntityType;
import stemma.reading.Participant;
import stemma.reading.entities.Entities;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/** Who speaks of themselves ({@code the bank said it would}), and with whom they act together. */
final class Sayers {
  private final Items items;
  private final Clause clause;
  private final Parties parties;
  private final Entities entities;

  Sayers(Items items, Clause clause, Parties parties, Entities entities) {
    this.items = items;
    this.clause = clause;
    this.parties = parties;
    this.entities = entities;
  }

  /** {@code Mr. Nadeau said he intends}: the one who says it where a pronoun follows the saying. */
  @Nullable Participant sayer(int pronoun) {
    int that = WordIs.oneOf(items, pronoun - 1, "that") ? pronoun - 2 : pronoun - 1;
    int saying = clause.beforeTime(that);
    if (!items.sameSentence(saying, pronoun)
        || !WordIs.oneOf(items, pronoun, "he", "she", "it", "they")
        || !says(saying)) {
      return null;
    }
    int last = subject(saying);
    if (WordIs.oneOf(items, pronoun, "they") && items.isWord(last) && !items.isCapital(last)) {
      return items.last(last) == 's' ? parties.phrase(last) : null;
    }
    boolean body =
        WordIs.oneOf(items, pronoun, "it") && items.isWord(last) && !items.isCapital(last);
    if (body) {
      Participant one = parties.phrase(last);
      return one == null || parties.isUnnamed(one) || parties.isPerson(one) ? null : one;
    }
    Participant sayer = items.isWord(last) && items.isCapital(last) ? parties.phrase(last) : null;
    if (sayer == null) {
      return null;
    }
    boolean they = WordIs.oneOf(items, pronoun, "they");
    boolean person = !they && !WordIs.oneOf(items, pronoun, "it");
    if (they && named(last) == null) {
      return null;
    }
    if (sayer.entity() == null) {
      return person || !Parties.properNoun(sayer.name()) ? null : sayer;
    }
    EntityType type = entities.entity(sayer.entity()).type();
    boolean isBody = type == EntityType.ORGANISATION || type == EntityType.PLACE;
    return they || (person ? type == EntityType.PERSON : isBody) ? sayer : null;
  }

  /** The partner of a subject; of {@code they}, of those who say it. */
  @Nullable Participant partner(int last) {
    if (!WordIs.oneOf(items, last, "they")) {
      return named(last);
    }
    int that = WordIs.oneOf(items, last - 1, "that") ? last - 2 : last - 1;
    int saying = clause.beforeTime(that);
    boolean says = items.sameSentence(saying, last) && says(saying);
    return says ? named(subject(saying)) : null;
  }

  /** The last word of who says it; the dot of {@code Ltd.} is none. */
  private int subject(int saying) {
    int last = clause.head(saying).subject();
    return items.isMark(last, '.') && items.joined(last) ? last - 1 : last;
  }

  private boolean says(int at) {
    return WordIs.oneOf(items, at, "said", "says", "announced", "added", "wrote");
  }

  /**
   * The one named before {@code and} where a phrase of two names ends: {@code Marsh and the town};
   * null when the phrase names one.
   */
  private @Nullable Participant named(int last) {
    if (last < 0 || !items.isWord(last)) {
      return null;
    }
    int first = clause.phraseStart(last);
    boolean joined = WordIs.oneOf(items, first - 1, "and") && items.sameSentence(first - 2, last);
    int before = joined ? first - 2 : -1;
    int begins = joined ? clause.phraseStart(before) : -1;
    boolean name = joined && (items.isCapital(before) || items.isCapital(begins));
    Participant one =
        name && !items.isMark(begins - 1, ',') ? parties.phrase(before, begins) : null;
    return one == null || parties.isUnnamed(one) ? null : one;
  }
}
