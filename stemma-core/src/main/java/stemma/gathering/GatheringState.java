package stemma.gathering;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;

/** The form in which a {@link GatheringStream} is kept between runs: its mark, and its bounds. */
final class GatheringState {
  /** "stemma gather", and the version of the form: a new one whenever profiles are made anew. */
  private static final String MARK = "stemma gather 1";

  private GatheringState() {}

  static void begin(DataOutput out) throws IOException {
    out.writeUTF(MARK);
  }

  static void begin(DataInput in) throws IOException {
    byte[] mark = new byte[MARK.length() + 2];
    in.readFully(mark);
    for (int i = 0; i < MARK.length(); i++) {
      if (mark[i + 2] != MARK.charAt(i)) {
        throw new StreamCorruptedException("no state of this version's stemma gather");
      }
    }
  }

  /** A number of things, or the place of one. */
  static int count(DataInput in, int most) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > most) {
      throw new StreamCorruptedException("a number that cannot be: " + count);
    }
    return count;
  }
}
