package stemma.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedBodyModelTest {
  @ParameterizedTest
  @ValueSource(strings = {"body.trees", "body-names.tsv", "body-words.tsv"})
  void theWeightsAreThoseOfTheModelCard(String name) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(name));
    String told = new String(bytes(name + ".sha256"), StandardCharsets.UTF_8).strip();
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(told);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = BodySelector.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return stream.readAllBytes();
    }
  }
}
