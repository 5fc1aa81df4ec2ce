package stemma.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a page says, line by line, is what a parser by the letter of the standard reads.
 *
 * <p>Four differences are meant: text that stands loose in a table stays in its place (the standard
 * moves it before the table), a page goes on after a {@code frameset}, and the end tag of a
 * paragraph ends foreign content also inside its {@code title}, and a paragraph ends a {@code
 * script} of foreign content, as in browsers.
 */
class HtmlParserAgainstJsoupTest {
  @ParameterizedTest
  @MethodSource("samples")
  void samplesReadTheSame(String html) {
    assertThat(HtmlLines.ours(html)).isEqualTo(HtmlLines.jsoup(html));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void mutatedPagesReadTheSame(long seed) {
    for (String html : MutatedPages.of(seed, 12)) {
      boolean foreign =
          html.contains("<svg") && (html.contains("<title") || html.contains("<script"));
      if (html.contains("<frameset") || foreign) {
        continue;
      }
      if (html.contains("<table")) {
        assertThat(characters(HtmlLines.ours(html))).isEqualTo(characters(HtmlLines.jsoup(html)));
      } else {
        assertThat(HtmlLines.ours(html)).isEqualTo(HtmlLines.jsoup(html));
      }
    }
  }

  /** The characters of some lines, sorted. */
  private static String characters(List<String> lines) {
    return lines.stream()
        .flatMapToInt(String::chars)
        .sorted()
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  static Stream<String> samples() {
    return MutatedPages.samples().stream();
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }
}
