package stemma.reading.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.SortedMap;

/**
 * How often words, known by their hash, stand in cues, in sources, and first in contents, learned
 * from annotated articles; in bins.
 *
 * <p>Immutable; a table with open addressing.
 */
public final class Lexicon {
  /** The bin of words that are not known. */
  public static final int UNKNOWN = 0;

  /** Number of bins, the one for unknown words among them. */
  public static final int BINS = 10;

  private final int[] keys;
  private final byte[][] bins;

  /**
   * A lexicon.
   *
   * @param binsOf for the hash of each word, its bin for each role, from 1 to {@link #BINS} - 1
   */
  public Lexicon(SortedMap<Integer, byte[]> binsOf) {
    int size = Integer.highestOneBit(Math.max(8, binsOf.size()) * 4);
    keys = new int[size];
    bins = new byte[Label.ROLES][size];
    binsOf.forEach(
        (key, value) -> {
          int at = slot(key);
          keys[at] = key;
          for (int role = 0; role < Label.ROLES; role++) {
            bins[role][at] = value[role];
          }
        });
  }

  /**
   * The bin of a probability: bin 1 for hardly ever, the last for nearly always, 6 and more for at
   * least every third time.
   */
  public static byte bin(double probability) {
    double odds = Math.log(probability / (1 - probability));
    return (byte) Math.max(1, Math.min(BINS - 1, Math.round(odds + 6)));
  }

  private int slot(int key) {
    int at = key & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /** The bin of a word for a role. */
  public int bin(int word, int role) {
    return bins[role][slot(word)];
  }

  /** Writes the lexicon in the form that {@link #read} reads. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(keys.length);
    for (int i = 0; i < keys.length; i++) {
      out.writeInt(keys[i]);
      for (int role = 0; role < Label.ROLES; role++) {
        out.writeByte(bins[role][i]);
      }
    }
    out.flush();
  }

  /** Reads a lexicon that {@link #write} wrote. */
  public static Lexicon read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    java.util.TreeMap<Integer, byte[]> table = new java.util.TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      int key = in.readInt();
      byte[] row = new byte[Label.ROLES];
      in.readFully(row);
      if (key != 0) {
        table.put(key, row);
      }
    }
    return new Lexicon(table);
  }
}
