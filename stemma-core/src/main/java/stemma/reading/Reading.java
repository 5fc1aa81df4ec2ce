package stemma.reading;

import java.util.List;
import stemma.article.Article;
import stemma.text.Span;

/**
 * What one article says. Every list is in reading order; every span lies inside the article's text.
 *
 * @param article the article
 * @param sentences its sentences
 * @param entities who and what it names
 * @param mentions where it refers to them
 * @param statements who said what
 * @param quantities how many
 * @param times when
 * @param undertakings who undertakes to do what
 */
public record Reading(
    Article article,
    List<Span> sentences,
    List<Entity> entities,
    List<Mention> mentions,
    List<Statement> statements,
    List<Quantity> quantities,
    List<TimeExpression> times,
    List<Undertaking> undertakings) {
  public Reading {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    undertakings = List.copyOf(undertakings);
  }

  /** What was not read for want of resources for the article's language; mostly nothing. */
  public List<Unread> unread() {
    return ReadingLexicon.knows(article.language()) ? List.of() : List.of(Unread.values());
  }

  /** The id of the article that was read. */
  public String id() {
    return article.id();
  }
}
