package stemma.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.reading.entities.Antecedents;

/** The shipped weights are those that their model cards tell of. */
class ReadingModelsTest {
  @ParameterizedTest
  @CsvSource({
    "names-en.bin,65c61ea52a4b36e3d27402706d37e8a785cbb14909fb60840d5957817115730e",
    "antecedents-en.tsv,aa624b862b1563df6ba6c4e1b85e271bf617b919b1405080e5d3e13442e04d4b",
  })
  void weightsAreThoseOfTheirCard(String name, String digest)
      throws IOException, NoSuchAlgorithmException {
    try (InputStream stream = Antecedents.class.getResourceAsStream(name);
        InputStream card =
            Antecedents.class.getResourceAsStream(name.replaceAll("\\..*", "") + ".md")) {
      assertThat(stream).as(name).isNotNull();
      assertThat(card).as("the model card of " + name).isNotNull();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
      assertThat(HexFormat.of().formatHex(hash)).isEqualTo(digest);
    }
  }
}
