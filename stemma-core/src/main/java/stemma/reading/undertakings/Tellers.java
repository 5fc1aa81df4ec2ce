package stemma.reading.undertakings;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.reading.Participant;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.undertakings.UndertakingWords.Kind;

/** Who tells what will be: {@code the bank said it would}, {@code will pay, its spokesman said}. */
final class Tellers {
  /** How many items may stand from {@code told} to {@code that}. */
  private static final int TOLD = 5;

  private static final Pattern OFFICIAL =
      Pattern.compile(
          "\\b(?:minister|spokes\\w+|official|officials|president|chancellor|mayor|governor"
              + "|chair\\w*|chief|director|secretary|statement)\\b");

  private final Items items;
  private final UndertakingWords words;
  private final Clause clause;
  private final Parties parties;

  Tellers(Items items, UndertakingLexicon lexicon, Clause clause, Parties parties) {
    this.items = items;
    this.words = lexicon.words();
    this.clause = clause;
    this.parties = parties;
  }

  /** {@code The ministry will pay, its spokesman said}: told by one who speaks for the party. */
  boolean isOfficial(Statement statement, Participant party) {
    if (statement.kind() != StatementKind.INDIRECT) {
      return false;
    }
    boolean body = party.entity() == null || !parties.isPerson(party);
    return body
        && statement.source().stream()
            .map(span -> span.of(items.text()).toLowerCase(java.util.Locale.ROOT))
            .anyMatch(source -> OFFICIAL.matcher(source).find());
  }

  /** The one who tells the clause: the statement's speaker, or the subject of a verb before it. */
  @Nullable Participant speaker(int subject, int at) {
    int saying = saying(subject);
    if (saying >= 0) {
      Participant sayer = parties.subject(clause.head(saying).subject(), saying);
      if (sayer != null) {
        return sayer;
      }
    }
    Statement statement = parties.statement(at);
    return statement == null ? null : statement.speaker();
  }

  /** Where the subject that ends at an item begins. */
  int clauseStart(int subject) {
    int first = words.is(items, subject, Kind.PRONOUN) ? subject : clause.phraseStart(subject);
    return WordIs.oneOf(items, first - 1, "no", "all", "both") ? first - 1 : first;
  }

  /** Whether a verb of saying stands before a subject. */
  boolean saidBefore(int subject) {
    return saying(subject) >= 0;
  }

  /** The verb of saying before a subject, times between them left out; -1 when there is none. */
  private int saying(int subject) {
    int first = clauseStart(subject);
    int before = WordIs.oneOf(items, first - 1, "that") ? first - 2 : first - 1;
    int saying = clause.beforeTime(before);
    // told reporters that
    for (int i = saying; i > saying - TOLD && before < first - 1; i--) {
      saying = WordIs.oneOf(items, i, "told") ? i : saying;
    }
    return items.sameSentence(saying, subject) && says(saying) ? saying : -1;
  }

  private boolean says(int at) {
    return WordIs.oneOf(
            items,
            at,
            "said",
            "says",
            "told",
            "added",
            "wrote",
            "announced",
            "insisted",
            "insisting",
            "insists",
            "saying",
            "announcing",
            "pledged",
            "promised")
        || (words.is(items, at, Kind.SAYING) && !WordIs.oneOf(items, at, "adding", "noting"));
  }

  /**
   * The body for which the one who tells a clause speaks: itself, or that of an office; null when
   * it is anybody else.
   */
  @Nullable Participant body(int subject, int at) {
    Participant teller = speaker(subject, at);
    if (teller == null || parties.isThing(teller)) {
      return null;
    }
    if (!parties.isPerson(teller)) {
      return parties.isUnnamed(teller) ? null : teller;
    }
    return OFFICIAL.matcher(parties.descriptions(teller)).find() ? teller : null;
  }
}
