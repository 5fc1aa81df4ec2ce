package stemma.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.article.Article;
import stemma.collation.utterances.Quotations;

/** Texts made to break readers: what repeats without end is read in bounded time. */
class HostileTextTest {
  private static final int LENGTH = 400_000;
  private static final Reader READER = new Reader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u201c",
        "\u201c[",
        "\u201ea ",
        "'s ",
        "' ",
        "\u201d",
        "a.",
        "will ",
        "if he will really ",
        "Jane Roe said: ",
        "- ",
        "the man who "
      })
  void whatRepeatsIsReadInBoundedTime(String repeated) {
    Article article = Readings.article(repeated.repeat(LENGTH / repeated.length()));
    Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> READER.read(article));
    assertThat(reading.sentences()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a ", "\u2018a ", "`a ", "\u201ca ", "'a s' "})
  void marksThatAreNeverClosedAreReadInBoundedTime(String repeated) {
    String text = repeated.repeat(2_000_000 / repeated.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Quotations.of(text));
  }
}
