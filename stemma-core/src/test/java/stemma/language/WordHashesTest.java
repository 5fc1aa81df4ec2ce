package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.text.Span;

class WordHashesTest {
  private static void assertSame(String one, String other) {
    WordHashes a = WordHashes.of(one);
    WordHashes b = WordHashes.of(other);
    assertThat(a.size()).isEqualTo(b.size());
    for (int i = 0; i < a.size(); i++) {
      assertThat(a.hash(i)).isEqualTo(b.hash(i)).isNotZero();
    }
  }

  @Test
  void caseMarksAndApostrophesDoNotCount() {
    assertSame("The mayor\u2019s \u201cplan\u201d, again!", "the mayors plan again");
    assertSame("don't", "DON\u2019T");
  }

  @Test
  void wordsKnowTheirPlaces() {
    String text = "  \u00c4rger, 2,5 Mio. \ud835\udc00bc\u2014Ende";
    WordHashes words = WordHashes.of(text);
    for (int i = 0; i < words.size(); i++) {
      Span span = words.span(i);
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(Character.isLetterOrDigit(text.codePointAt(span.start()))).isTrue();
      assertThat(i == 0 || words.end(i - 1) <= span.start()).isTrue();
    }
    assertThat(words.span(0).of(text)).isEqualTo("\u00c4rger");
    assertThat(words.span(words.size() - 1).of(text)).isEqualTo("Ende");
  }

  @Test
  void ideographsAreAWordEach() {
    assertThat(WordHashes.of("\u65b0\u805e\u793e abc").size()).isEqualTo(4);
  }

  @Test
  void onlyTheRangesAreRead() {
    String text = "one two three four";
    WordHashes words = WordHashes.of(text, List.of(new Span(0, 3), new Span(8, 13)));
    assertThat(words.size()).isEqualTo(2);
    assertThat(words.span(1).of(text)).isEqualTo("three");
  }

  @Test
  void brokenSurrogatesAreNoWords() {
    assertThat(WordHashes.of("\ud800 a \udc00").size()).isEqualTo(1);
  }
}
