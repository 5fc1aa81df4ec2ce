package stemma.reading.undertakings;

import java.util.List;
import stemma.article.Article;
import stemma.reading.Statement;
import stemma.reading.TimeExpression;
import stemma.reading.Undertaking;
import stemma.reading.entities.Entities;
import stemma.reading.items.Items;

/**
 * Finds what people and bodies undertake: offers, agreements, promises, refusals, threats, orders,
 * demands, plans, signings, grants, announcements, denials, each with who, what, to whom, on which
 * conditions and against which obstacles.
 *
 * <p><b>Guarantee.</b> Undertakings lie in reading order of their cues, each in one sentence but
 * for its obstacles and for the lines of a list that one cue announces; what is negated, asked or
 * only supposed is none; each has an action.
 *
 * <p><b>Cost.</b> One walk over the text; work is done at cues alone.
 *
 * <p>No parser is used: a cue is read with the frames that its lexicon entry allows, its subject is
 * the noun phrase before its auxiliaries. Precision is sought before recall.
 */
public final class UndertakingReader {
  private final UndertakingLexicon lexicon;

  /** A reader of undertakings in the language of a lexicon. */
  public UndertakingReader(UndertakingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The undertakings of an article.
   *
   * @param article the article
   * @param items of its text, over the lexicon's index
   * @param statements who says what in it; what stands inside one is linked to it
   * @param entities who and what it names
   * @param times when things happen in it; verbs and their subjects are looked for around them
   */
  public List<Undertaking> read(
      Article article,
      Items items,
      List<Statement> statements,
      Entities entities,
      List<TimeExpression> times) {
    return new UndertakingWalk(items, lexicon, entities, statements, times, day(article)).run();
  }

  private static String day(Article article) {
    return article.published() == null ? "" : article.published().value();
  }
}
