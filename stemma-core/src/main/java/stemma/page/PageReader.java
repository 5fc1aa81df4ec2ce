package stemma.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes pages of bytes: decodes them, tells HTML from text, and says where they came from. */
public final class PageReader {
  private static final int HEAD = 1024;
  private static final Pattern ELEMENT = Pattern.compile("<(?:!--|[a-z][a-z0-9]*[ />])");

  /**
   * Bytes that came, and what was told with them.
   *
   * @param path path of the input, null when there is none
   * @param record id of the record inside the input, null when the input is one page
   * @param bytes the bytes
   * @param mediaType media type, null when only the bytes tell
   * @param charset charset, null when only the bytes tell
   * @param sidecar what was told beside them
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed
  public record Delivery(
      @Nullable String path,
      @Nullable String record,
      byte[] bytes,
      @Nullable String mediaType,
      @Nullable String charset,
      Sidecar sidecar) {}

  /** The page that the bytes hold: HTML when the media type or the beginning says so, else text. */
  public Page read(Delivery delivery) {
    byte[] bytes = delivery.bytes();
    boolean html = isHtml(delivery.mediaType(), bytes);
    Decoding decoding = Decoding.of(bytes, delivery.charset(), html);
    String type =
        delivery.mediaType() != null ? delivery.mediaType() : html ? "text/html" : "text/plain";
    Source source = source(delivery, type, decoding.charset());
    return new Page(
        source,
        html ? Form.HTML : Form.TEXT,
        decoding.content(),
        OriginMap.whole(decoding.content()),
        delivery.sidecar());
  }

  /** Where a delivery came from. */
  public static Source source(Delivery delivery, String mediaType, String charset) {
    return new Source(
        delivery.path(),
        delivery.record(),
        delivery.sidecar().url(),
        mediaType,
        charset,
        delivery.bytes().length,
        digest(delivery.bytes()));
  }

  private static boolean isHtml(@Nullable String mediaType, byte[] bytes) {
    if (mediaType != null && mediaType.contains("html")) {
      return true;
    }
    if (mediaType != null && !mediaType.equals("text/plain") && !mediaType.contains("xml")) {
      return false;
    }
    String head = head(bytes);
    boolean page =
        head.startsWith("<!doctype html")
            || head.startsWith("<html")
            || (head.startsWith("<")
                && (head.contains("<html") || head.contains("<body") || head.contains("<head")));
    return page || (mediaType == null && ELEMENT.matcher(head).lookingAt());
  }

  private static String head(byte[] bytes) {
    byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    return Decoding.of(first, null, false).content().stripLeading().toLowerCase(Locale.ROOT);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }
}
