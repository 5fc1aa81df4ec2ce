package stemma.collation.utterances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {
  @Test
  void aSurnameIsTheOnePersonWhoHasIt() {
    Speakers speakers = Speakers.of(List.of("Halloran", "Dr Iris Halloran", "Owen Brandt"));
    assertThat(speakers.fullest("Halloran")).isEqualTo("Dr Iris Halloran");
  }

  @Test
  void aSurnameOfTwoIsNeither() {
    Speakers speakers = Speakers.of(List.of("Halloran", "Iris Halloran", "Owen Halloran"));
    assertThat(speakers.fullest("Halloran")).isEqualTo("Halloran");
  }

  @Test
  void aBodyOfACountryIsNotTheCountry() {
    Speakers speakers = Speakers.of(List.of("Orsena", "Bank of Orsena", "Lords of Trade"));
    assertThat(speakers.fullest("Orsena")).isEqualTo("Orsena");
    assertThat(speakers.fullest("Trade")).isEqualTo("Trade");
  }
}
