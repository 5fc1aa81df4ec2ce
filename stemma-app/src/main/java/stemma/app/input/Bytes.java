package stemma.app.input;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read up to a bound.
 *
 * @param bytes what was readable
 * @param trouble why not everything was, null when it was
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed
record Bytes(byte[] bytes, @Nullable String trouble) {
  /**
   * Reads a stream to its end, its break or the bound; a broken or truncated compressed stream
   * gives what came before the break.
   *
   * @throws IOException if the stream cannot be read for another reason
   */
  static Bytes of(InputStream in, long largest) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    byte[] buffer = new byte[1 << 14];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        if (out.size() > largest) {
          return new Bytes(new byte[0], "larger than " + largest + " bytes when unpacked");
        }
      }
      return new Bytes(out.toByteArray(), null);
    } catch (EOFException e) {
      return new Bytes(
          out.toByteArray(), "the compressed data ends before its end; what came before is read");
    } catch (ZipException e) {
      return new Bytes(out.toByteArray(), "the compressed data is broken (" + e.getMessage() + ")");
    }
  }
}
