package stemma.language;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words grouped by the company that they keep, in a binary tree: words whose paths share a long
 * prefix are used alike. Tells a model about words that its training never showed.
 *
 * <p>Words are known by the hash of their lower-case form ({@link Hashing#lower}), so about one
 * word in ten thousand that is not known gets another's cluster. Immutable.
 *
 * <p>Source of the method: Brown et al., "Class-Based n-gram Models of Natural Language",
 * Computational Linguistics 18, 1992. Of the words: see {@code clusters-en.md} beside the resource.
 */
public final class WordClusters {
  /** The cluster of words that are not known. */
  public static final int UNKNOWN = 0;

  private final int[] keys;
  private final short[] clusters;
  private final int[] starts;
  private final int[] paths;

  /** The keys ascend as unsigned numbers. */
  private WordClusters(int[] keys, short[] clusters, int[] paths) {
    this.keys = keys;
    this.clusters = clusters;
    this.paths = paths;
    this.starts = new int[(1 << 16) + 1];
    for (int key : keys) {
      starts[(key >>> 16) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /** Clusters of English words, read once. */
  public static WordClusters english() {
    return English.CLUSTERS;
  }

  /**
   * Clusters from each word's path, written in the digits 0 and 1. Of two words with one hash the
   * earlier in the alphabet counts.
   */
  public static WordClusters of(SortedMap<String, String> pathOf) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Integer> paths = new ArrayList<>(List.of(1));
    TreeMap<Long, Integer> table = new TreeMap<>();
    pathOf.forEach(
        (word, path) -> {
          int number = numbers.computeIfAbsent(path, p -> numbers.size() + 1);
          if (number == paths.size()) {
            paths.add(Integer.parseInt("1" + path, 2));
          }
          table.putIfAbsent(Integer.toUnsignedLong(Hashing.lower(word)), number);
        });
    int[] keys = table.keySet().stream().mapToInt(Long::intValue).toArray();
    short[] clusters = new short[keys.length];
    int i = 0;
    for (int number : table.values()) {
      clusters[i++] = (short) number;
    }
    return new WordClusters(keys, clusters, paths.stream().mapToInt(p -> p).toArray());
  }

  /** Number of words. */
  public int size() {
    return keys.length;
  }

  /** The cluster of a word, told by its hash; {@link #UNKNOWN} when it has none. */
  public int cluster(int lower) {
    int to = starts[(lower >>> 16) + 1];
    for (int i = starts[lower >>> 16]; i < to; i++) {
      if (keys[i] == lower) {
        return clusters[i];
      }
    }
    return UNKNOWN;
  }

  /**
   * The first steps of a cluster's path, as a number that tells paths of different lengths apart.
   *
   * @param cluster a cluster
   * @param steps how many steps at most
   */
  public int prefix(int cluster, int steps) {
    int path = paths[cluster];
    int length = 31 - Integer.numberOfLeadingZeros(path);
    return length > steps ? path >>> (length - steps) : path;
  }

  /** Writes the clusters in the form that {@link #read} reads. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(paths.length);
    for (int path : paths) {
      out.writeInt(path);
    }
    out.writeInt(keys.length);
    byte[] gaps = gaps();
    out.writeInt(gaps.length);
    out.write(gaps);
    for (short cluster : clusters) {
      out.writeShort(cluster);
    }
    out.flush();
  }

  /** The steps from key to key, in bytes of seven bits, the last of each step with a clear sign. */
  private byte[] gaps() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int last = 0;
    for (int key : keys) {
      int gap = key - last;
      last = key;
      while (gap >>> 7 != 0) {
        bytes.write((gap & 0x7F) | 0x80);
        gap >>>= 7;
      }
      bytes.write(gap);
    }
    return bytes.toByteArray();
  }

  /** Reads clusters that {@link #write} wrote. */
  public static WordClusters read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    int[] paths = new int[in.readInt()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = in.readInt();
    }
    int[] keys = new int[in.readInt()];
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    int last = 0;
    for (int i = 0, at = 0; i < keys.length; i++) {
      int shift = 0;
      int gap = bytes[at] & 0x7F;
      while (bytes[at++] < 0) {
        shift += 7;
        gap |= (bytes[at] & 0x7F) << shift;
      }
      last += gap;
      keys[i] = last;
    }
    bytes = new byte[keys.length * Short.BYTES];
    in.readFully(bytes);
    short[] clusters = new short[keys.length];
    java.nio.ByteBuffer.wrap(bytes).asShortBuffer().get(clusters);
    return new WordClusters(keys, clusters, paths);
  }

  /** Holds the English clusters, so that they are read when first asked for. */
  private static final class English {
    static final WordClusters CLUSTERS = load();

    private static WordClusters load() {
      try (InputStream stream = WordClusters.class.getResourceAsStream("clusters-en.bin")) {
        if (stream == null) {
          throw new IllegalStateException("the resource clusters-en.bin is missing");
        }
        return read(new BufferedInputStream(stream, 1 << 16));
      } catch (IOException e) {
        throw new UncheckedIOException("clusters-en.bin cannot be read", e);
      }
    }
  }
}
