package stemma.gathering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Ids of gatherings: digests of the ids of articles. */
final class GatheringIds {
  private GatheringIds() {}

  static String of(List<String> articles) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String article : articles) {
        digest.update((article + '\n').getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
