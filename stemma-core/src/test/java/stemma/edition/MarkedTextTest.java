package stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.edition.Marks.Mark;
import stemma.text.Span;

/** Marks may nest, touch, cross and span blocks; the text stays what it is. */
class MarkedTextTest {
  private static final String ALPHABET = "ab c.\"<&>'\r\t\u00e9\u05d0\u0301 \u2028";

  private static final List<BlockKind> KINDS = List.of(BlockKind.values());

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theTextStaysAndEveryMarkStandsOnItsCharacters(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = blocks(random, text);
    Map<Span, Mark> marks = new TreeMap<>();
    for (int i = random.nextInt(25); i > 0; i--) {
      int start = onCharacter(text, random.nextInt(text.length() + 1));
      int end = onCharacter(text, Math.min(text.length(), start + random.nextInt(30)));
      Span span = new Span(start, end);
      marks.put(span, new Mark(span, "m-x", "note", "p" + start + "-" + end));
    }
    Element shown = shown(text.toString(), blocks, List.copyOf(marks.values()));

    assertThat(shown.wholeText()).isEqualTo(text.toString());
    for (Mark mark : marks.values()) {
      assertThat(shown.select("[id=" + mark.anchor() + "]")).hasSize(1);
      assertThat(marked(shown, mark))
          .isEqualTo(mark.span().of(outside(text, blocks)).replace("\0", ""));
    }
  }

  @Test
  void aMarkThatCrossesAnotherIsCutWhereTheOtherEnds() {
    List<Mark> marks =
        List.of(new Mark(new Span(0, 5), "a", null, "x"), new Mark(new Span(3, 8), "b", null, "y"));
    assertThat(shown("abcdefgh", List.of(block(0, 8)), marks).select("p").html())
        .isEqualTo(
            "<span id=\"x\" class=\"a\">abc<span id=\"y\" class=\"b\">de</span></span>"
                + "<span data-of=\"y\" class=\"b continues\">fgh</span>");
  }

  @Test
  void aMarkOverTwoBlocksHasOneAnchorAndTwoPieces() {
    List<Mark> marks = List.of(new Mark(new Span(1, 5), "a", null, "x"));
    Element shown = shown("abc\ndef", List.of(block(0, 3), block(4, 7)), marks);
    assertThat(shown.select("#x").text()).isEqualTo("bc");
    assertThat(shown.select("[data-of=x]").text()).isEqualTo("d");
  }

  @Test
  void aMarkThatSplitsACharacterMovesBeforeIt() {
    List<Mark> marks = List.of(new Mark(new Span(0, 2), "a", null, "x"));
    Element shown = shown("a🙂b", List.of(block(0, 4)), marks);
    assertThat(shown.wholeText()).isEqualTo("a🙂b");
    assertThat(shown.select("#x").text()).isEqualTo("a");
  }

  private static int onCharacter(CharSequence text, int offset) {
    boolean inside = offset > 0 && offset < text.length();
    return inside && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }

  /** What a mark's pieces hold. */
  private static String marked(Element shown, Mark mark) {
    StringBuilder pieces = new StringBuilder();
    for (Element piece :
        shown.select("[id=" + mark.anchor() + "], [data-of=" + mark.anchor() + "]")) {
      pieces.append(piece.wholeText());
    }
    return pieces.toString();
  }

  /** The text with the white space between blocks, which no mark covers, put out. */
  private static String outside(CharSequence text, List<Block> blocks) {
    StringBuilder kept = new StringBuilder("\0".repeat(text.length()));
    for (Block block : blocks) {
      Span span = block.span();
      kept.replace(span.start(), span.end(), text.subSequence(span.start(), span.end()).toString());
    }
    return kept.toString();
  }

  private static List<Block> blocks(Random random, StringBuilder text) {
    List<Block> blocks = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(text.length() > 0 ? "\n" : "");
      int start = text.length();
      for (int j = random.nextInt(40); j > 0; j--) {
        boolean pair = random.nextInt(20) == 0;
        text.append(pair ? "🙂" : "" + ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      BlockKind kind = KINDS.get(random.nextInt(KINDS.size()));
      Span span = new Span(start, text.length());
      blocks.add(new Block(kind, span, span, null, null));
    }
    return blocks;
  }

  private static Block block(int start, int end) {
    return new Block(BlockKind.PARAGRAPH, new Span(start, end), new Span(start, end), null, null);
  }

  private static Element shown(String text, List<Block> blocks, List<Mark> marks) {
    Html html = new Html();
    html.tag("div");
    MarkedText.write(html, text, blocks, marks);
    return Jsoup.parse(html.end().finish()).selectFirst("div");
  }
}
