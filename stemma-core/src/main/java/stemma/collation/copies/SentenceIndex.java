package stemma.collation.copies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import stemma.language.WordHashes;

/**
 * The sentences of a corpus and which of them are the same, word for word.
 *
 * <p>A sentence here ends at a line's end and at a full stop, question or exclamation mark that a
 * space follows; what that cuts wrongly it cuts wrongly the same way everywhere.
 */
public final class SentenceIndex {
  private static final int INDEX = 31;
  private static final long INDICES = (1L << INDEX) - 1;

  /** Where each sentence starts; a sentence ends where the next starts or its document ends. */
  private final int[] starts;

  private final int[] ends;

  /** Per sentence the number of its group, -1 when it stands in one document alone. */
  private final int[] groups;

  /** Per document its first sentence, and one entry more. */
  private final int[] firsts;

  /** Per sentence its document. */
  private final int[] documents;

  private final int[][] members;

  private SentenceIndex(
      int[] starts, int[] ends, int[] groups, int[] firsts, int[] documents, int[][] members) {
    this.documents = documents;
    this.starts = starts;
    this.ends = ends;
    this.groups = groups;
    this.firsts = firsts;
    this.members = members;
  }

  /** Finds sentences of at least so many words and groups the equal ones. */
  static SentenceIndex of(CopyCorpus corpus, int least) {
    List<int[]> cuts =
        IntStream.range(0, corpus.size()).parallel().mapToObj(d -> cuts(corpus, d)).toList();
    int[] firsts = new int[corpus.size() + 1];
    for (int d = 0; d < corpus.size(); d++) {
      firsts[d + 1] = firsts[d] + cuts.get(d).length;
    }
    int all = firsts[corpus.size()];
    int[] documents = new int[all];
    int[] starts = new int[all];
    int[] ends = new int[all];
    long[] keys = new long[all];
    int size = 0;
    for (int d = 0; d < corpus.size(); d++) {
      int[] of = cuts.get(d);
      for (int i = 0; i < of.length; i++) {
        int s = firsts[d] + i;
        documents[s] = d;
        starts[s] = corpus.first(d) + of[i];
        ends[s] = i + 1 < of.length ? corpus.first(d) + of[i + 1] : corpus.last(d);
        if (ends[s] - starts[s] >= least) {
          keys[size++] = (hash(corpus.words, starts[s], ends[s]) & ~INDICES) | s;
        }
      }
    }
    Arrays.sort(keys, 0, size);
    int[] groups = new int[all];
    Arrays.fill(groups, -1);
    return new SentenceIndex(
        starts, ends, groups, firsts, documents, group(keys, size, groups, documents));
  }

  private static int[] cuts(CopyCorpus corpus, int document) {
    WordHashes words = corpus.text(document);
    String text = corpus.article(document).text();
    IntStream.Builder cuts = IntStream.builder();
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || divides(text, words.end(i - 1), words.start(i))) {
        cuts.add(i);
      }
    }
    return cuts.build().toArray();
  }

  /** Whether a sentence ends between two places of a text that hold no word. */
  public static boolean divides(String text, int from, int to) {
    boolean stopped = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (stopped && Character.isWhitespace(c))) {
        return true;
      }
      stopped |= c == '.' || c == '!' || c == '?' || c == '\u3002';
    }
    return false;
  }

  private static long hash(int[] words, int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ words[i]) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** Numbers the groups and gives each one's sentences, one a document, in document order. */
  private static int[][] group(long[] keys, int size, int[] groups, int[] documents) {
    List<int[]> members = new java.util.ArrayList<>();
    int start = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || keys[i] >>> INDEX != keys[start] >>> INDEX) {
        if (i - start > 1) {
          int[] of = onePerDocument(keys, start, i, documents);
          if (of.length > 1) {
            for (int k = start; k < i; k++) {
              groups[(int) (keys[k] & INDICES)] = members.size();
            }
            members.add(of);
          }
        }
        start = i;
      }
    }
    return members.toArray(int[][]::new);
  }

  private static int[] onePerDocument(long[] keys, int from, int to, int[] documents) {
    IntStream.Builder kept = IntStream.builder();
    int last = -1;
    for (int k = from; k < to; k++) {
      int sentence = (int) (keys[k] & INDICES);
      if (documents[sentence] != last) {
        kept.add(sentence);
        last = documents[sentence];
      }
    }
    return kept.build().toArray();
  }

  /** How many groups of equal sentences stand in several documents. */
  int groups() {
    return members.length;
  }

  /** The sentences of a group, one a document, in document order. */
  int[] members(int group) {
    return members[group];
  }

  /** The group of a sentence, -1 when it stands in one document alone. */
  int group(int sentence) {
    return groups[sentence];
  }

  /** The document of a sentence. */
  int document(int sentence) {
    return documents[sentence];
  }

  /** A document's first sentence. */
  int first(int document) {
    return firsts[document];
  }

  /** After a document's last sentence. */
  int last(int document) {
    return firsts[document + 1];
  }

  /** Place of a sentence's first word. */
  int start(int sentence) {
    return starts[sentence];
  }

  /** Place after a sentence's last word. */
  int end(int sentence) {
    return ends[sentence];
  }

  /** Words of a sentence. */
  int length(int sentence) {
    return ends[sentence] - starts[sentence];
  }
}
