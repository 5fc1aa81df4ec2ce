package stemma.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.language.Quotations;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.reading.Readings;
import stemma.reading.attribution.Attribution;
import stemma.reading.attribution.Label;
import stemma.reading.attribution.Piece;
import stemma.text.Span;

class WholeQuotationsTest {
  private static final String QUOTATION =
      "Holm: “We will not sail in ice, and we will not wait for spring.” The quay was empty.";

  private static List<String> contents(String text, List<Block> blocks, String... contents) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    List<Attribution> attributions = new ArrayList<>();
    for (String content : contents) {
      Piece piece = piece(tokens, text.indexOf(content), content.length());
      attributions.add(new Attribution(null, piece(tokens, 0, 4), List.of(piece), 0.9));
    }
    Article article = blocks.isEmpty() ? Readings.article(text) : Readings.article(text, blocks);
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
    assertThat(contents(QUOTATION, List.of(), "“We will not sail in ice,"))
        .containsExactly("“We will not sail in ice, and we will not wait for spring.”");
  }

  @Test
  void whatAnotherIsGivenStaysAnothers() {
    assertThat(contents(QUOTATION, List.of(), "“We will not sail in ice,", "wait for spring"))
        .containsExactly("“We will not sail in ice,");
  }

  @Test
  void aContentThatBeginsInsideAQuotationStaysAsItIs() {
    assertThat(contents(QUOTATION, List.of(), "sail in ice")).containsExactly("sail in ice");
  }

  @Test
  void aHeadingBetweenParagraphsOfAQuotationIsNoPartOfIt() {
    String text = "Holm: “We will not sail.\nIce on the quay\n“We will wait for spring.”";
    int heading = text.indexOf("Ice");
    int behind = text.indexOf("“We will wait");
    List<Block> blocks =
        List.of(
            block(BlockKind.PARAGRAPH, 0, heading - 1),
            block(BlockKind.HEADING, heading, behind - 1),
            block(BlockKind.PARAGRAPH, behind, text.length()));
    assertThat(contents(text, blocks, text.substring(6)))
        .containsExactly("“We will not sail.", "“We will wait for spring.”");
  }

  private static Block block(BlockKind kind, int start, int end) {
    Span span = new Span(start, end);
    return new Block(kind, span, span, null, null);
  }
}
