package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedModelsTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/stemma/language/clusters-en.bin",
        "/stemma/reading/attribution/attribution-en.bin"
      })
  void modelsAreTheOnesThatTrainingWrote(String name) throws IOException, GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(name));
    String told = new String(bytes(name + ".sha256"), StandardCharsets.UTF_8).strip();
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(told);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = ShippedModelsTest.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return stream.readAllBytes();
    }
  }
}
