package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodePointsTest {
  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  /** A text of plain letters, pairs and lone surrogates. */
  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.appendCodePoint(0x1F300 + random.nextInt(200));
        case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyOffsetCountsTheCodePointsBeforeIt(long seed) {
    String text = text(seed);
    CodePoints places = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      int expected = text.codePointCount(0, inside ? i - 1 : i);
      assertThat(places.at(i)).as("offset %s of %s", i, text).isEqualTo(expected);
    }
  }

  @Test
  void aSpanAfterAnEmojiMovesByOne() {
    assertThat(CodePoints.of("\uD83D\uDE00 said").at(new Span(3, 7))).isEqualTo(new Span(2, 6));
  }

  @Test
  void anOffsetOutsideTheTextIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> CodePoints.of("abc").at(4));
  }
}
