package stemma.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.reading.UndertakingWords.Kind;
import stemma.text.Span;

/** Who undertakes something, and towards whom. */
final class Parties {
  private final Items items;
  private final Clause clause;
  private final UndertakingWords words;
  private final QuantityWords nouns;
  private final TimeWords times;
  private final Entities entities;
  private final Subjects subjects;
  private final List<Statement> statements;

  Parties(
      Items items,
      Clause clause,
      ReadingLexicon lexicon,
      Entities entities,
      List<Statement> statements) {
    this.items = items;
    this.clause = clause;
    this.words = lexicon.undertakings;
    this.nouns = lexicon.quantities;
    this.times = lexicon.times;
    this.entities = entities;
    this.subjects = new Subjects(items.tokens, entities, lexicon);
    this.statements = statements;
  }

  /** The innermost statement whose content holds an item, null when none does. */
  @Nullable Statement statement(int item) {
    Statement best = null;
    int least = Integer.MAX_VALUE;
    for (Statement statement : statements) {
      for (Span span : statement.content()) {
        if (span.contains(items.start[item]) && span.length() < least) {
          best = statement;
          least = span.length();
        }
      }
    }
    return best;
  }

  /** The subject whose last item is given; null when it is not clear. */
  @Nullable Participant subject(int last, int verb) {
    if (last < 0) {
      return null;
    }
    if (words.is(items, last, Kind.FIRST)) {
      Statement statement = statement(verb);
      return statement == null ? at(last, last + 1) : statement.speaker();
    }
    if (words.is(items, last, Kind.PRONOUN)) {
      Participant named = at(last, last + 1);
      return named != null || !WordIs.oneOf(items, last, "they", "he", "she")
          ? named
          : new Participant(null, items.string(last));
    }
    if (WordIs.oneOf(items, last, "who", "which", "that")) {
      int before = items.isMark(last - 1, ',') ? last - 2 : last - 1;
      return items.sameSentence(before, last) ? phrase(before) : null;
    }
    if (items.isMark(last, ',')) {
      return apposed(last, verb);
    }
    if (items.isMark(last, ')')) {
      int open = last;
      while (open > 0 && open > last - 12 && !items.isMark(open, '(')) {
        open--;
      }
      return items.sameSentence(open - 1, last) ? phrase(open - 1) : null;
    }
    if (words.is(items, last, Kind.SUBJECTLESS)) {
      return subjects.before(items.token[last]);
    }
    return items.isWord(last) || items.isNumber(last) ? phrase(last) : null;
  }

  /** {@code The minister, a lawyer, has offered}: the phrase before the comma before. */
  private @Nullable Participant apposed(int comma, int verb) {
    for (int i = comma - 1; i > 0 && i > comma - 18 && items.sameSentence(i, comma); i--) {
      if (items.isMark(i, ',')) {
        return phrase(i - 1);
      }
    }
    return subjects.before(items.token[verb]);
  }

  /** The one told by the noun phrase that ends at an item. */
  @Nullable Participant phrase(int last) {
    int head = withoutPlace(withoutTime(last));
    return phrase(head, 0);
  }

  /** The item before words of time: {@code the court this month} ends with the court. */
  private int withoutTime(int last) {
    int at = last;
    while (at > 1 && items.sameSentence(at - 1, at) && tellsTime(at)) {
      at--;
    }
    return at;
  }

  /** The item before a place or time told with a preposition: {@code officials in the capital}. */
  private int withoutPlace(int last) {
    int first = clause.phraseStart(last);
    boolean behind =
        first > 1
            && items.sameSentence(first - 2, first)
            && WordIs.oneOf(
                items, first - 1, "in", "at", "from", "near", "on", "across", "inside", "with",
                "among");
    boolean noun = behind && items.isWord(first - 2) && nouns.kind(items, first - 2) == 0;
    return noun ? first - 2 : last;
  }

  /** Where a phrase begins behind words of time: {@code This month the service}. */
  private int behindTime(int first, int last) {
    boolean time =
        WordIs.oneOf(items, first, "this", "last", "next")
            && first + 1 < last
            && (times.classes(items, first + 1) & (TimeClass.UNIT.bit() | TimeClass.SEASON.bit()))
                != 0;
    return time ? first + 2 : first;
  }

  private boolean tellsTime(int at) {
    long mask = times.classes(items, at);
    boolean unit =
        (mask & (TimeClass.UNIT.bit() | TimeClass.SEASON.bit())) != 0
            && WordIs.oneOf(items, at - 1, "this", "last", "next");
    boolean day = (mask & (TimeClass.WEEKDAY.bit() | TimeClass.DEICTIC.bit())) != 0;
    boolean behind =
        WordIs.oneOf(items, at, "this", "last", "next")
            && (times.classes(items, at + 1) & (TimeClass.UNIT.bit() | TimeClass.SEASON.bit()))
                != 0;
    return unit || day || behind;
  }

  /** The one told by the noun phrase that ends at an item and begins no earlier than another. */
  @Nullable Participant phrase(int last, int floor) {
    if (last < 0
        || !items.isWord(last)
        || (nouns.kind(items, last) == QuantityWords.FUNCTION
            && !words.is(items, last, Kind.PRONOUN))) {
      return null;
    }
    int first = behindTime(Math.max(floor, clause.phraseStart(last)), last);
    Participant named = at(first, last + 1);
    if (named != null) {
      return named;
    }
    boolean verb =
        !items.isCapital(last)
            && items.length(last) > 5
            && (items.text.startsWith("ed", items.end[last] - 2)
                || items.text.startsWith("ing", items.end[last] - 3));
    boolean told = !verb && (items.isCapital(last) || determined(first));
    String text = clause.words(first, last + 1);
    return told && text != null && text.length() < 90 ? new Participant(null, text) : null;
  }

  private boolean determined(int first) {
    return WordIs.oneOf(
            items, first, "the", "a", "an", "his", "her", "its", "their", "our", "my", "this",
            "these", "those")
        || items.isNumber(first)
        || items.isCapital(first);
  }

  /**
   * Whether the one is no entity of the article, no person told by a pronoun and no actor by the
   * noun.
   */
  boolean isUnnamed(Participant party) {
    String name = party.name().toLowerCase(java.util.Locale.ROOT);
    return party.entity() == null
        && !words.isActor(name)
        && !name.equals("they")
        && !name.equals("he")
        && !name.equals("she");
  }

  /** The entity of the phrase from one item to before another. */
  @Nullable Participant at(int from, int to) {
    if (from >= to) {
      return null;
    }
    Span span = clause.span(from, to);
    Optional<Participant> participant = entities.participant(span);
    if (participant.isPresent()) {
      return participant.get();
    }
    if (to - from == 1 || items.isCapital(to - 1)) {
      return entities.at(clause.span(to - 1, to)).map(Entities::participant).orElse(null);
    }
    return null;
  }
}
