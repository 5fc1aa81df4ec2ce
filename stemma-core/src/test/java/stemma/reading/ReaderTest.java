package stemma.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a reading holds, whatever the language. */
class ReaderTest {
  private static final Reader READER = new Reader();

  private static Reading read(String text, String language) {
    return READER.read(Readings.article(text, Readings.PUBLISHED, language));
  }

  @Test
  void anotherLanguageGivesWhatShapesTellAndSaysWhatIsNotRead() {
    String text =
        "Der Hafen von Tresk soll bis zum 1. März 2025 leer sein.\n"
            + "„Wir nehmen jedes Schiff auf“, sagte Ilse Marker am Dienstag vor 300 Leuten.";
    Reading reading = read(text, "de");
    assertThat(reading.unread()).containsExactly(Unread.values());
    assertThat(reading.sentences()).hasSize(2);
    assertThat(reading.times()).extracting(TimeExpression::value).containsExactly("2025-03-01");
    assertThat(reading.quantities()).extracting(one -> one.span().of(text)).containsExactly("300");
    assertThat(reading.statements())
        .singleElement()
        .satisfies(one -> assertThat(one.speaker().name()).isEqualTo("Ilse Marker"));
    assertThat(reading.undertakings()).isEmpty();
  }

  @Test
  void englishIsReadWhole() {
    assertThat(read("The mill will close on Monday.", "en-GB").unread()).isEmpty();
  }
}
