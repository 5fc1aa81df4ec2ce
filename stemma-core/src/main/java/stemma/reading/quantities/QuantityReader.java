package stemma.reading.quantities;

import java.util.List;
import stemma.reading.Quantity;
import stemma.reading.TimeExpression;
import stemma.reading.entities.Entities;
import stemma.reading.items.Items;

/**
 * Finds the quantities that an article tells: how many, of what, how sure.
 *
 * <p><b>Guarantee.</b> Quantities lie in reading order and do not overlap; each lies in one
 * sentence. A number that is part of a date, a time of day, a name, a score or a version is none;
 * the count of a length of time ({@code 15 years}) is one.
 *
 * <p><b>Cost.</b> One walk over the text; work is done at numbers alone.
 *
 * <p>Source: the task and its figures are those of Almasian, Kazakova, Göldner, Gertz, "CQE: A
 * Comprehensive Quantity Extractor", EMNLP 2023. They read dependency trees; we read the words
 * around a number.
 */
public final class QuantityReader {
  private final QuantityLexicon lexicon;

  /** A reader of quantities in the language of a lexicon. */
  public QuantityReader(QuantityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The quantities of an article in reading order.
   *
   * @param items of the article's text, over the lexicon's index
   * @param entities who and what it names
   * @param times its times, in reading order
   */
  public List<Quantity> read(Items items, Entities entities, List<TimeExpression> times) {
    Subjects subjects = new Subjects(items.tokens(), entities, lexicon);
    return new QuantityWalk(items, lexicon, times, subjects).run();
  }
}
