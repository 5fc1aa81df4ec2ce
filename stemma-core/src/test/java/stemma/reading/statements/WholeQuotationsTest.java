package stemma.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.article.Article;
import stemma.article.BlockKind;
import stemma.article.WrittenArticle;
import stemma.language.Quotations;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.reading.Readings;
import stemma.reading.attribution.Attribution;
import stemma.reading.attribution.Label;
import stemma.reading.attribution.Piece;

class WholeQuotationsTest {
  private static final String QUOTATION =
      "Holm: “We will not sail in ice, and we will not wait for spring.” The quay was empty.";

  private static List<String> contents(String text, String... contents) {
    return contents(Readings.article(text), contents);
  }

  private static List<String> contents(Article article, String... contents) {
    String text = article.text();
    TokenizedText tokens = new Tokenizer().tokenize(text);
    List<Attribution> attributions = new ArrayList<>();
    for (String content : contents) {
      Piece piece = piece(tokens, text.indexOf(content), content.length());
      attributions.add(new Attribution(null, piece(tokens, 0, 4), List.of(piece), 0.9));
    }
    WholeQuotations whole =
        new WholeQuotations(article, tokens, Quotations.of(tokens), attributions);
    return whole.of(attributions.get(0)).stream()
        .map(piece -> tokens.span(piece.from(), piece.to()).of(text))
        .toList();
  }

  private static Piece piece(TokenizedText tokens, int start, int length) {
    int from = 0;
    while (tokens.start(from) < start) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.start(to) < start + length) {
      to++;
    }
    return new Piece(Label.CONTENT, from, to);
  }

  @Test
  void whoOpensAQuotationIsGivenAllOfIt() {
    assertThat(contents(QUOTATION, "“We will not sail in ice,"))
        .containsExactly("“We will not sail in ice, and we will not wait for spring.”");
  }

  @Test
  void whatAnotherIsGivenStaysAnothers() {
    assertThat(contents(QUOTATION, "“We will not sail in ice,", "wait for spring"))
        .containsExactly("“We will not sail in ice,");
  }

  @Test
  void aContentThatBeginsInsideAQuotationStaysAsItIs() {
    assertThat(contents(QUOTATION, "sail in ice")).containsExactly("sail in ice");
  }

  @Test
  void aHeadingBetweenParagraphsOfAQuotationIsNoPartOfIt() {
    Article article =
        WrittenArticle.of("a-0")
            .block(BlockKind.PARAGRAPH, "Holm: “We will not sail.")
            .block(BlockKind.HEADING, "Ice on the quay")
            .block(BlockKind.PARAGRAPH, "“We will wait for spring.”")
            .article();
    assertThat(contents(article, article.text().substring(6)))
        .containsExactly("“We will not sail.", "“We will wait for spring.”");
  }
}
