package stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.page.Json;
import stemma.page.Page;

/**
 * Fields and bodies of publishers' pages against what a parser kept by hand gives.
 *
 * <p>A row counts only if the opening of its body stands on the page: the set names the same page
 * for several versions of a parser. Names of outlets and agencies among the expected authors count
 * as written, so the figure for authors has a ceiling below one.
 */
final class MetadataMeasure implements Measure {
  private static final int GRAM = 4;

  @Override
  public String name() {
    return "metadata";
  }

  @Override
  public String title() {
    return "English publishers' pages: title, authors, day, and body as F1 of four-word runs, page"
        + " by page.";
  }

  @Override
  public String input() {
    return "metadata/expected.jsonl";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    ArticleExtractor extractor = new ArticleExtractor();
    ExtractionMeasure.Field title = new ExtractionMeasure.Field();
    ExtractionMeasure.Field authors = new ExtractionMeasure.Field();
    ExtractionMeasure.Field date = new ExtractionMeasure.Field();
    double body = 0;
    int pages = 0;
    for (Expected row : read(data.resolve("metadata"))) {
      Optional<Article> article =
          extractor.extract(row.page).articles().stream()
              .max(Comparator.comparingInt(one -> one.body().length()));
      title.add(
          article
              .map(Article::title)
              .map(given -> ExtractionMeasure.folded(given).equals(row.title)));
      if (!row.authors.isEmpty()) {
        authors.add(
            article.map(one -> ExtractionMeasure.people(one.bylines()).equals(row.authors)));
      }
      if (!row.date.isEmpty()) {
        date.add(
            article
                .map(Article::published)
                .map(given -> ExtractionMeasure.sameDay(given.value(), row.date)));
      }
      double f = f1(row.body, article.map(Article::body).orElse(""));
      body += f;
      pages++;
    }
    return List.of(
        new Row("title exact", title.text(), "≥ .97"),
        new Row("authors exact", authors.text(), "≥ .90"),
        new Row("date exact", date.text(), "≥ .97"),
        new Row(
            "body F1 of four-word runs, mean of pages",
            String.format(Locale.ROOT, "%.3f (%d)", body / Math.max(1, pages), pages),
            ""));
  }

  /** The figure for bodies alone. */
  String bodies(Path data, ArticleExtractor extractor) throws IOException {
    double sum = 0;
    List<Expected> rows = read(data.resolve("metadata"));
    for (Expected row : rows) {
      sum += f1(row.body, BodyFolds.body(extractor, row.page));
    }
    return String.format(
        Locale.ROOT, "publishers' bodies: %.4f (%d)", sum / rows.size(), rows.size());
  }

  private record Expected(Page page, String title, Set<String> authors, String date, String body) {}

  private static List<Expected> read(Path folder) throws IOException {
    List<Expected> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
      Json row = Json.parse(line);
      Json expected = row.get("expected");
      Page page =
          ExtractionPages.page(
              folder.resolve(row.string("file").orElseThrow()), row.string("url").orElse(null));
      List<String> paragraphs = paragraphs(expected.get("body"));
      if (paragraphs.stream().limit(4).anyMatch(text -> stands(text, page))) {
        Set<String> authors = new TreeSet<>();
        expected.get("authors").items().stream()
            .flatMap(item -> item.string().stream())
            .map(ExtractionMeasure::folded)
            .forEach(authors::add);
        rows.add(
            new Expected(
                page,
                ExtractionMeasure.folded(expected.string("title").orElse("")),
                authors,
                expected.string("publishing_date").orElse(""),
                String.join("\n", paragraphs)));
      }
    }
    return rows;
  }

  private static boolean stands(String text, Page page) {
    String flat = ExtractionMeasure.flat(text);
    return flat.length() > 30 && Jsoup.parse(page.content()).text().contains(flat.substring(0, 30));
  }

  private static List<String> paragraphs(Json body) {
    List<String> all = new ArrayList<>();
    for (Json section : body.get("sections").items()) {
      for (String part : List.of("headline", "paragraphs")) {
        section.get(part).items().stream()
            .flatMap(item -> item.string().stream())
            .forEach(all::add);
      }
    }
    return all;
  }

  /** F1 of the runs of four words, counted as often as they occur. */
  static double f1(String expected, String given) {
    Map<String, Integer> a = grams(expected);
    Map<String, Integer> b = grams(given);
    int shared = 0;
    int inA = 0;
    int inB = 0;
    for (Map.Entry<String, Integer> gram : a.entrySet()) {
      inA += gram.getValue();
      shared += Math.min(gram.getValue(), b.getOrDefault(gram.getKey(), 0));
    }
    for (int count : b.values()) {
      inB += count;
    }
    return inA + inB == 0 ? 1 : 2.0 * shared / (inA + inB);
  }

  private static Map<String, Integer> grams(String text) {
    String[] words = ExtractionMeasure.folded(text).split(" ", -1);
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + GRAM <= words.length; i++) {
      grams.merge(String.join(" ", List.of(words).subList(i, i + GRAM)), 1, Integer::sum);
    }
    return grams;
  }
}
