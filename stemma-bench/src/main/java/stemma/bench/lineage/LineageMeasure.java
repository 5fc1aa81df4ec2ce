package stemma.bench.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stemma.Stemma;
import stemma.article.Article;
import stemma.bench.Measure;
import stemma.bench.copies.Documents;
import stemma.bench.stories.InputPages;
import stemma.collation.Lineage;
import stemma.collation.copies.CopyFinder;
import stemma.collation.lineage.LineageTracer;
import stemma.gathering.Gathering;
import stemma.page.Json;
import stemma.reading.Reading;

/**
 * Stories of known descent: whether the edges join what descends from each other, how and which way
 * round, and whether the independent origins are counted right.
 */
public final class LineageMeasure implements Measure {
  private static final int STORIES = 200;
  private static final long SEED = Long.getLong("stemma.seed", 20_261_125);

  @Override
  public String name() {
    return "lineage";
  }

  @Override
  public String title() {
    return STORIES
        + " stories of known descent made over PolNeAR texts (whole, cut, edited, reworded, in parts;"
        + " agencies here and absent, credits, dates, footers, posts, pasted statements), each told as"
        + " one story. A relation is judged where an edge joins a text and what it was made from or an"
        + " equal print of that; a direction where one of the two was made from the other.";
  }

  @Override
  public String input() {
    return "attribution/polnear-train.jsonl";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(data.resolve(input()))) {
      texts.add(Json.parse(line).string("text").orElse(""));
    }
    Subjects subjects = Subjects.of(texts, DerivedStories.TEXTS);
    DerivedStories stories = new DerivedStories(SEED, subjects.vocabulary());
    DescentScore score = new DescentScore();
    for (int i = 0; i < STORIES; i++) {
      List<Telling> story = stories.story(subjects.subject(i * texts.size() / STORIES));
      score.add(story, trace(story));
    }
    return score.rows();
  }

  /** The lineage of a story, its ids those of the tellings. */
  private static Traced trace(List<Telling> story) throws IOException {
    Path file = Files.createTempFile("story", ".jsonl");
    try {
      Files.write(file, story.stream().map(LineageMeasure::row).toList());
      List<Article> articles = new ArrayList<>();
      Stemma stemma = Stemma.create();
      InputPages.each(file, false, page -> articles.addAll(stemma.extract(page).articles()));
      articles.sort(Comparator.comparing(Article::id));
      List<Reading> readings = articles.stream().map(Documents::unread).toList();
      Gathering gathering =
          new Gathering("story", readings, articles.stream().map(Article::id).toList());
      Lineage lineage = new LineageTracer().trace(gathering, new CopyFinder().find(articles));
      Map<String, String> names = new HashMap<>();
      articles.forEach(a -> names.put(a.id(), a.source().record()));
      return new Traced(lineage, names);
    } finally {
      Files.delete(file);
    }
  }

  private static String row(Telling telling) {
    StringBuilder row = new StringBuilder("{");
    field(row, "id", telling.id());
    field(row, "outlet", telling.outlet());
    if (telling.published() != null) {
      field(row, "published", telling.published());
    }
    field(row, "text", telling.text());
    return row.append('}').toString();
  }

  private static void field(StringBuilder row, String name, String value) {
    row.append(row.length() > 1 ? "," : "").append('"').append(name).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        row.append('\\').append(c);
      } else if (c < ' ') {
        row.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        row.append(c);
      }
    }
    row.append('"');
  }

  /** A lineage, and our ids of the tellings by the articles' ids. */
  record Traced(Lineage lineage, Map<String, String> names) {}
}
