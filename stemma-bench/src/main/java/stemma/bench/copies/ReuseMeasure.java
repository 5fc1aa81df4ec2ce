package stemma.bench.copies;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stemma.article.Article;
import stemma.bench.Measure;
import stemma.collation.Reuse;
import stemma.collation.copies.CopyFinder;
import stemma.page.Json;

/** Pairs with known copies: precision, recall and F1, overall and by kind of copy. */
public final class ReuseMeasure implements Measure {
  private final String set;
  private final double goal;

  /** A measure on a set whose F1 is to reach a goal. */
  public ReuseMeasure(String set, double goal) {
    this.set = set;
    this.goal = goal;
  }

  @Override
  public String name() {
    return set;
  }

  @Override
  public String title() {
    return "Pairs of documents with known copies: what the report lists as reuse, no threshold;"
        + " scored as score_reuse.py does, on "
        + set
        + ".";
  }

  @Override
  public String input() {
    return set;
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    Path folder = data.resolve(set);
    List<Article> articles = Documents.read(folder.resolve("docs.jsonl"));
    long before = cpu();
    List<Reuse> reuse = new CopyFinder().find(articles);
    double seconds = (cpu() - before) / 1e9;
    Key key = Key.read(folder);
    Map<String, int[]> counts = new TreeMap<>();
    Set<String> found = new HashSet<>();
    for (Reuse pair : reuse) {
      String name = pair.a() + ' ' + pair.b();
      found.add(name);
      if (!key.ignored.contains(name)) {
        counts
            .computeIfAbsent(key.kind(pair.a(), pair.b()), k -> new int[3])[
            key.reuse.contains(name) ? 0 : 1]++;
      }
    }
    for (String name : key.reuse) {
      if (!found.contains(name)) {
        int space = name.indexOf(' ');
        counts
            .computeIfAbsent(
                key.kind(name.substring(0, space), name.substring(space + 1)), k -> new int[3])[
            2]++;
      }
    }
    return rows(counts, seconds);
  }

  private List<Row> rows(Map<String, int[]> counts, double seconds) {
    int[] all = new int[3];
    counts.values().forEach(c -> add(all, c));
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("F1", score(all), String.format(Locale.ROOT, "%.3f", goal)));
    counts.forEach((kind, c) -> rows.add(new Row("F1 " + kind, score(c), "")));
    rows.add(
        new Row(
            "CPU s, finding and aligning, cold", String.format(Locale.ROOT, "%.2f", seconds), "3"));
    return rows;
  }

  private static void add(int[] sum, int[] counts) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += counts[i];
    }
  }

  private static String score(int[] c) {
    return String.format(
        Locale.ROOT,
        "%.4f (P %.4f, R %.4f; %d right, %d wrong, %d missed)",
        2.0 * c[0] / (2 * c[0] + c[1] + c[2]),
        c[0] / (double) Math.max(1, c[0] + c[1]),
        c[0] / (double) Math.max(1, c[0] + c[2]),
        c[0],
        c[1],
        c[2]);
  }

  /** CPU time of this process, all threads, in nanoseconds. */
  static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private record Key(Map<String, String> kinds, Set<String> reuse, Set<String> ignored) {
    static Key read(Path folder) throws IOException {
      Key key = new Key(new HashMap<>(), new HashSet<>(), new HashSet<>());
      for (String line : Files.readAllLines(folder.resolve("truth.jsonl"))) {
        Json row = Json.parse(line);
        key.kinds.put(row.string("id").orElseThrow(), row.string("kind").orElseThrow());
      }
      for (String line : Files.readAllLines(folder.resolve("pairs.jsonl"))) {
        Json row = Json.parse(line);
        String name = row.string("a").orElseThrow() + ' ' + row.string("b").orElseThrow();
        (row.string("rel").orElse("").equals("reuse") ? key.reuse : key.ignored).add(name);
      }
      return key;
    }

    String kind(String a, String b) {
      String kindA = kinds.get(a);
      String kindB = kinds.get(b);
      if (kindA.equals("original")) {
        return kindB.equals("original") ? "originals" : kindB;
      }
      return kindB.equals("original") ? kindA : "sibling";
    }
  }
}
