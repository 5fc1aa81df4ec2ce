package stemma.reading.undertakings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.reading.Participant;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.text.Span;

/** Who stands behind the statements of a text: whose words an item is in, whose cue it is. */
final class Attributed {
  /** Characters that may lead to a pronoun in what is told: {@code that it}. */
  private static final int THAT = 6;

  private final Items items;
  private final Parties parties;
  private final List<Statement> statements;

  Attributed(Items items, Parties parties, List<Statement> statements) {
    this.items = items;
    this.parties = parties;
    this.statements = statements;
  }

  /** The innermost statement whose content holds an item, null when none does. */
  @Nullable Statement statement(int item) {
    Statement best = null;
    int least = Integer.MAX_VALUE;
    for (Statement statement : statements) {
      for (Span span : statement.content()) {
        if (span.contains(items.start(item)) && span.length() < least) {
          best = statement;
          least = span.length();
        }
      }
    }
    return best;
  }

  /**
   * The source of the statement whose cue an item is ({@code the union fears losses and has
   * threatened to strike}), as far as it may act; null when there is none.
   */
  @Nullable Participant source(int cue) {
    for (Statement statement : statements) {
      boolean its = statement.cue().stream().anyMatch(span -> span.contains(items.start(cue)));
      if (its && statement.kind() == StatementKind.INDIRECT && statement.source().size() == 1) {
        return source(statement, cue);
      }
    }
    return null;
  }

  private @Nullable Participant source(Statement statement, int behind) {
    if (statement.speaker() != null) {
      return statement.speaker();
    }
    Span source = statement.source().get(0);
    int last = behind - 1;
    while (last >= 0 && items.sameSentence(last, behind) && items.end(last) > source.end()) {
      last--;
    }
    last = items.isMark(last, ',') ? last - 1 : last;
    boolean inside = items.sameSentence(last, behind) && items.start(last) >= source.start();
    return inside && items.isWord(last) ? parties.phrase(last) : null;
  }

  /** The source of the statement that begins with a pronoun: {@code and said it would}. */
  @Nullable Participant teller(int pronoun) {
    Statement statement = WordIs.oneOf(items, pronoun, "it", "they") ? statement(pronoun) : null;
    boolean begins =
        statement != null
            && statement.kind() == StatementKind.INDIRECT
            && statement.source().size() == 1
            && statement.source().get(0).end() <= items.start(pronoun)
            && statement.content().get(0).start() + THAT >= items.start(pronoun);
    Participant teller = begins ? source(statement, pronoun) : null;
    return teller == null || parties.isPerson(teller) || parties.isUnnamed(teller) ? null : teller;
  }
}
