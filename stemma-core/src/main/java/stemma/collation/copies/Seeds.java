package stemma.collation.copies;

import com.carrotsearch.hppc.LongArrayList;
import java.util.Arrays;

/**
 * Places of different documents where the same few words follow, so few and so rare that chance
 * does not explain it: the starts of possible copies.
 *
 * <p>A seed is as many words as it takes to tell {@code log2(words of the corpus) + rarity} bits,
 * at least {@value #SHORTEST}: about three in a thousand documents, four in a hundred thousand. The
 * places are joined by sorting, in parts that fit the cache better than one table would. Seeds
 * shared by very many places are made longer until they are rare or {@value #LONG} words long.
 *
 * <p><b>Guarantee.</b> Two documents with a common run of {@value #LONG} words meet, whatever their
 * number. <b>Cost.</b> n log n in the words, and what is found. Hits are sorted: by the first
 * place, then by the second.
 *
 * <p>After: Schleimer, Wilkerson, Aiken, "Winnowing", SIGMOD 2003, of which the length of a
 * fingerprint is fixed and the choice thinned; we keep all places and vary the length by rarity,
 * because the edited copies that matter keep runs of three words and hardly any of eight.
 */
final class Seeds {
  static final int SHORTEST = 3;
  static final int LONGEST = 10;
  static final int LONG = 32;

  /** Words a part of the join holds. */
  private static final int PART = 1 << 23;

  /** Places of a long run that meet all others; the others meet only these. */
  private static final int CROWD = 400;

  private static final int PLACE = 31;
  private static final long PLACES = (1L << PLACE) - 1;

  private final CopyCorpus corpus;
  private final int[] words;
  private final int needed;
  private final int popular;
  private final LongArrayList hits = new LongArrayList();

  private Seeds(CopyCorpus corpus, CopySettings settings) {
    this.corpus = corpus;
    this.words = corpus.words;
    this.needed = chance(corpus) + settings.rarity();
    this.popular = settings.popular();
  }

  /** Bits at which one place of the corpus is expected to match by chance. */
  static int chance(CopyCorpus corpus) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(corpus.words.length);
  }

  /** All hits, each the first place shifted left by 31 and the second, the first the smaller. */
  static long[] join(CopyCorpus corpus, CopySettings settings) {
    Seeds seeds = new Seeds(corpus, settings);
    int parts = 1 + corpus.words.length / PART;
    for (int part = 0; part < parts; part++) {
      seeds.join(part, parts);
    }
    long[] hits = seeds.hits.toArray();
    Arrays.parallelSort(hits);
    return hits;
  }

  static int first(long hit) {
    return (int) (hit >>> PLACE);
  }

  static int second(long hit) {
    return (int) (hit & PLACES);
  }

  private void join(int part, int parts) {
    long[] keys = new long[words.length / parts + words.length / (parts * 8) + 1024];
    int size = 0;
    for (int place = 0; place < words.length; place++) {
      long hash = seed(place);
      if (hash != 0 && (int) ((hash & 0xffff) % parts) == part) {
        if (size == keys.length) {
          keys = Arrays.copyOf(keys, size + size / 2);
        }
        keys[size++] = (hash & ~PLACES) | place;
      }
    }
    Arrays.sort(keys, 0, size);
    groups(keys, 0, size, LONGEST);
  }

  /** Hash of the seed at a place, 0 when too few words follow. */
  private long seed(int place) {
    int told = 0;
    long hash = 0;
    for (int k = 0; k < LONGEST; k++) {
      int word = words[place + k];
      if (word == 0) {
        return 0;
      }
      hash = mixed(hash, word);
      told += corpus.bits[place + k];
      if (told >= needed && k >= SHORTEST - 1) {
        return hash;
      }
    }
    return hash;
  }

  private static long mixed(long hash, int word) {
    long h = (hash ^ word) * 0x9e3779b97f4a7c15L;
    return h ^ (h >>> 29);
  }

  private void groups(long[] keys, int from, int to, int length) {
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || keys[i] >>> PLACE != keys[start] >>> PLACE) {
        if (i - start > 1) {
          group(keys, start, i, length);
        }
        start = i;
      }
    }
  }

  private void group(long[] keys, int from, int to, int length) {
    if (to - from <= popular) {
      pairs(keys, from, to, to - from);
    } else if (length < LONG) {
      longer(keys, from, to, Math.min(LONG, length * 2));
    } else {
      pairs(keys, from, to, CROWD);
    }
  }

  /** Divides a group by the words that follow. */
  private void longer(long[] keys, int from, int to, int length) {
    int kept = from;
    for (int i = from; i < to; i++) {
      int place = (int) (keys[i] & PLACES);
      long hash = 0;
      int k = 0;
      while (k < length && words[place + k] != 0) {
        hash = mixed(hash, words[place + k]);
        k++;
      }
      if (k == length) {
        keys[kept++] = (hash & ~PLACES) | place;
      }
    }
    Arrays.sort(keys, from, kept);
    groups(keys, from, kept, length);
  }

  private void pairs(long[] keys, int from, int to, int crowd) {
    for (int i = from; i < Math.min(to, from + crowd); i++) {
      int a = (int) (keys[i] & PLACES);
      int before = words[a - 1];
      int end = corpus.last(corpus.document(a));
      // one hit a run is enough, but its first seed may have been too popular to be joined
      boolean always = (keys[i] >>> PLACE) % 8 == 0;
      for (int j = i + 1; j < to; j++) {
        int b = (int) (keys[j] & PLACES);
        if (b > end && (always || before == 0 || before != words[b - 1])) {
          hits.add((long) a << PLACE | b);
        }
      }
    }
  }
}
