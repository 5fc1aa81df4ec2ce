package stemma.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTitleTest {
  private static final String LINES =
      """
      Orrin Post
      Fähre fährt ab Montag wieder über den Sund
      Nach zwei Wintern im Dock ist die Fähre wieder da.
      Über uns
      """;

  private static String title(String address) {
    return AddressTitle.among(PlainLines.of(LINES, false), address).orElse(null);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "https://orrin.example/region/2025/faehre-faehrt-ab-montag-wieder-ueber-den-sund-4711.html",
        "https://orrin.example/faehre-faehrt-montag-wieder-sund/",
        "https://orrin.example/F%C3%A4hre_f%C3%A4hrt_ab_Montag_wieder?page=2"
      })
  void theLineWhoseWordsTheAddressHoldsIsTheTitle(String address) {
    assertThat(title(address)).isEqualTo("Fähre fährt ab Montag wieder über den Sund");
  }

  @Test
  void fewWordsMustAgreeWholly() {
    assertThat(title("https://orrin.example/ueber-uns/")).isEqualTo("Über uns");
    assertThat(title("https://orrin.example/ueber-fahrten/")).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"https://orrin.example/", "https://orrin.example/?p=5031", "100%", "orrin", ""})
  void anAddressWithoutWordsTellsNothing(String address) {
    assertThat(title(address)).isNull();
  }
}
