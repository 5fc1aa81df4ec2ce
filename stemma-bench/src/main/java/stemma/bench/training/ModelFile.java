package stemma.bench.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A model's file and, beside it, its checksum, which a test of the library holds it to. */
public final class ModelFile {
  /** Writes a model to a stream. */
  @FunctionalInterface
  public interface Writer {
    /** Writes the model. */
    void write(OutputStream out) throws IOException;
  }

  private ModelFile() {}

  /** Writes a model and its checksum, {@code NAME.sha256}, and says so. */
  public static void write(Path file, Writer writer) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writer.write(out);
    }
    String digest = HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
    Files.writeString(file.resolveSibling(file.getFileName() + ".sha256"), digest + "\n");
    System.out.println(Files.size(file) + " bytes, SHA-256 " + digest + ": " + file);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
