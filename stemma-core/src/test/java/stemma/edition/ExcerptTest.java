package stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.reading.Reading;

/** A place in its context. */
class ExcerptTest {
  private static final String LONG = "word ".repeat(40);

  @Test
  void thePlaceStandsInItsSentenceWithTheSpacesThatItHas() {
    ArticleBuilder article = article("It costs $4.2 million, they say.");
    assertThat(Excerpt.of(article.read(), article.place("2 million")))
        .isEqualTo(new Excerpt("It costs $4.", "2 million", ", they say."));
    assertThat(Excerpt.of(article.read(), article.place("$4.2 million")))
        .isEqualTo(new Excerpt("It costs ", "$4.2 million", ", they say."));
  }

  @Test
  void aLongSentenceIsCutOnBothSides() {
    ArticleBuilder article = article(LONG + "here " + LONG);
    Excerpt excerpt = Excerpt.of(article.read(), article.place("here"));
    assertThat(excerpt.before()).startsWith("…word").endsWith(" word ").hasSizeLessThan(120);
    assertThat(excerpt.after()).startsWith(" word").endsWith("word…").hasSizeLessThan(120);
  }

  @Test
  void aPlaceOutsideEverySentenceStandsAlone() {
    ArticleBuilder article = article("Alone.");
    Reading reading = article.read();
    Reading without =
        new Reading(
            reading.article(),
            List.of(),
            reading.entities(),
            reading.mentions(),
            reading.statements(),
            reading.quantities(),
            reading.times(),
            reading.undertakings());
    assertThat(Excerpt.of(without, article.place("Alone")).line()).isEqualTo("Alone");
  }

  private static ArticleBuilder article(String text) {
    return new ArticleBuilder("aaaaaaaaaaaaaaaa-0", "Echo", null).paragraph(text);
  }
}
