package stemma.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.article.lines.LineWords;

class PictureCreditTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quay at Vale on Thursday. Photo: Jon Vik",
        "The quay at Vale (Photo by Jon Vik)",
        "Foto: Jon Vik",
        "© Jon Vik",
        "The quay at Vale on Thursday. © Jon Vik",
        "The quay at Vale. | © Vale Board/Getty Images"
      })
  void aCreditOpensOrEndsALineUnderAPicture(String line) {
    LineWords words = LineWords.of(line);
    assertThat(PictureCredit.isIn(line, words)).isTrue();
    assertThat(PictureCredit.isAtAnEnd(line, words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board took a photo of the ferry and hung it in the inn.",
        "She sold her first image to a board that collects them.",
        "The ferry will sail again on Monday."
      })
  void aSentenceAboutPicturesIsNoCredit(String line) {
    assertThat(PictureCredit.isIn(line, LineWords.of(line))).isFalse();
  }
}
