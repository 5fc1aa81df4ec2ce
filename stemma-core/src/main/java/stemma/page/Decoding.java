package stemma.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes turned into characters.
 *
 * <p>The charset is, in this order: what a byte order mark says; UTF-8 when bytes beyond ASCII are
 * there and all are valid UTF-8, whatever is declared, since no other charset's text comes out so
 * by chance; what is declared (by who delivered the page, then by the page), unless that is UTF-8
 * and the bytes are not; what the bytes look like; windows-1252. {@code iso-8859-1} and {@code
 * us-ascii} are read as windows-1252, as the WHATWG Encoding Standard has it. Invalid bytes become
 * U+FFFD.
 *
 * <p><b>Cost.</b> Two passes over the bytes; the detector runs only when nothing else tells.
 *
 * @param content the characters, without a byte order mark
 * @param charset name of the charset, in lower case
 */
public record Decoding(String content, String charset) {
  private static final int HEAD = 4096;
  private static final int SNIFFED = 1 << 16;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /**
   * Decodes bytes.
   *
   * @param bytes the bytes
   * @param declared charset that came with them (an HTTP header), null when none did
   * @param markup whether the bytes may declare a charset themselves
   */
  public static Decoding of(byte[] bytes, @Nullable String declared, boolean markup) {
    int mark = markLength(bytes);
    Charset charset = mark > 0 ? marked(bytes) : unmarked(bytes, declared, markup);
    String content = new String(bytes, mark, bytes.length - mark, charset);
    return new Decoding(content, charset.name().toLowerCase(Locale.ROOT));
  }

  private static int markLength(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset marked(byte[] bytes) {
    if (starts(bytes, 0xEF)) {
      return StandardCharsets.UTF_8;
    }
    return starts(bytes, 0xFE) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static boolean starts(byte[] bytes, int... values) {
    for (int i = 0; i < values.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset unmarked(byte[] bytes, @Nullable String declared, boolean markup) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return wide;
    }
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    Charset said = named(declared);
    if (said == null && markup) {
      said = named(inHead(bytes));
    }
    if (said != null && !said.equals(StandardCharsets.UTF_8) && !isWide(said)) {
      return said;
    }
    return said == null
        ? sniffed(bytes)
        : mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : sniffed(bytes);
  }

  /** UTF-16 without a mark: every other byte of the beginning is zero. */
  private static @Nullable Charset wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, 512) & ~1;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs < 8 || Math.max(even, odd) < pairs * 3 / 4 || Math.min(even, odd) > pairs / 8) {
      return null;
    }
    return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static boolean isUtf8(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        // a page cut off inside a character is still UTF-8
        return in.remaining() < 4
            && in.position() > 0
            && result.isMalformed()
            && in.remaining() == result.length();
      }
      if (result.isUnderflow()) {
        return true;
      }
      out.clear();
    }
  }

  /**
   * Whether UTF-8 was meant though some bytes are broken: most sequences beyond ASCII are whole.
   */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = 0;
    int whole = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == '\uFFFD' ? 1 : 0;
      whole += c > 0x7F && c != '\uFFFD' ? 1 : 0;
    }
    return whole > broken;
  }

  private static @Nullable String inHead(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static @Nullable Charset named(@Nullable String name) {
    if (name == null) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name.trim());
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin ? Charset.forName("windows-1252") : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Charset sniffed(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > SNIFFED ? Arrays.copyOf(bytes, SNIFFED) : bytes);
    CharsetMatch match = detector.detect();
    Charset found = match == null || match.getConfidence() < 30 ? null : named(match.getName());
    return found == null || isWide(found) ? Charset.forName("windows-1252") : found;
  }
}
