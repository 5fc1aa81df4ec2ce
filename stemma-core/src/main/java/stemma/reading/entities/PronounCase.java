package stemma.reading.entities;

import java.util.ArrayList;
import java.util.List;
import stemma.article.Article;
import stemma.language.TokenizedText;
import stemma.reading.Statement;

/**
 * A pronoun whose gender leaves one antecedent: what {@link Antecedents} learn from, gender hidden.
 *
 * @param candidates for each person told of lately its features, as a set of bits by their place in
 *     {@link Antecedents#features()}
 * @param right which of the candidates has the pronoun's gender
 */
public record PronounCase(List<Long> candidates, int right) {

  /** The cases of an article. */
  public static List<PronounCase> of(
      EntityReader reader, Article article, TokenizedText text, List<Statement> statements) {
    List<PronounCase> cases = new ArrayList<>();
    reader.read(article, text, statements, cases);
    return cases;
  }
}
