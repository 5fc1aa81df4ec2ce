package stemma.app;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import stemma.gathering.GatheringStream;

/**
 * A file that keeps a stream of gatherings between runs: its state, and eight bytes of checksum.
 *
 * <p><b>Guarantee.</b> A run that is cut off leaves the file as it was: the new state is written
 * beside it and takes its place when it is whole. A file that is damaged or none of ours is refused
 * before anything of it is used.
 */
record StateFile(Path path) {
  private static final int CHECKSUM = Long.BYTES;

  /** The stream that the file keeps; a new one when there is no file. */
  GatheringStream read() throws IOException {
    if (Files.notExists(path)) {
      return new GatheringStream();
    }
    if (!isWhole()) {
      throw new IOException(path + ": this is no state of stemma gather, or it is damaged");
    }
    try (DataInputStream in = open()) {
      return GatheringStream.read(in);
    } catch (IOException e) {
      throw new IOException(path + ": " + e.getMessage(), e);
    }
  }

  private DataInputStream open() throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
  }

  private boolean isWhole() throws IOException {
    long left = Files.size(path) - CHECKSUM;
    if (left < 0) {
      return false;
    }
    CRC32 sum = new CRC32();
    try (DataInputStream in = open()) {
      InputStream summed = new CheckedInputStream(in, sum);
      summed.skipNBytes(left);
      return in.readLong() == sum.getValue();
    }
  }

  /** Puts a stream in the place of what the file kept. */
  void write(GatheringStream stream) throws IOException {
    Path part = path.resolveSibling(path.getFileName() + ".part");
    CRC32 sum = new CRC32();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new CheckedOutputStream(Files.newOutputStream(part), sum), 1 << 16))) {
      stream.write(out);
      out.flush();
      out.writeLong(sum.getValue());
    }
    Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
