package stemma.story;

import java.util.List;
import stemma.text.Span;

/**
 * The words that outlets choose, outside quotations, for the same people or thing.
 *
 * @param concept what is referred to
 * @param terms the terms, most used first
 */
public record WordChoice(String concept, List<Term> terms) {
  public WordChoice {
    terms = List.copyOf(terms);
  }

  /**
   * A term and where it is used.
   *
   * @param term the term, in lower case
   * @param uses its uses, by article
   */
  public record Term(String term, List<Use> uses) {
    public Term {
      uses = List.copyOf(uses);
    }
  }

  /**
   * The uses of a term in one article.
   *
   * @param article id of the article
   * @param spans the places
   */
  public record Use(String article, List<Span> spans) {
    public Use {
      spans = List.copyOf(spans);
    }
  }
}
