package stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.article.Byline;

/** Body by snippets, title, author and date on the pages of {@code extraction/trafilatura}. */
final class ExtractionMeasure implements Measure {
  private static final Pattern WORD = Pattern.compile("[\\w]+", Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public String name() {
    return "extraction";
  }

  @Override
  public String title() {
    return "HTML pages to articles: snippets found in and kept out of the body, title, author and"
        + " date, over all snippets of all pages; of several articles on a page the longest. The body"
        + " model was trained on these pages: docs/extraction.md has the figure on held-out hosts.";
  }

  @Override
  public String input() {
    return "extraction/trafilatura/eval.json";
  }

  @Override
  public List<Row> take(Path data) throws IOException {
    ArticleExtractor extractor = new ArticleExtractor();
    Tally all = new Tally();
    TreeMap<Integer, Tally> folds = new TreeMap<>();
    for (ExtractionPages.Labelled labelled : ExtractionPages.read(data)) {
      Optional<Article> article =
          extractor.extract(labelled.page()).articles().stream()
              .max(Comparator.comparingInt(one -> one.body().length()));
      Tally fold = folds.computeIfAbsent(labelled.fold(), key -> new Tally());
      score(labelled, article, all, fold);
      dump(labelled, article);
    }
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("snippet F1", all.body(), "≥ .950"));
    rows.add(new Row("title exact", all.title.text(), "≥ .85"));
    rows.add(new Row("author exact", all.author.text(), "≥ .80"));
    rows.add(new Row("date exact", all.date.text(), "≥ .93"));
    folds.forEach(
        (fold, tally) ->
            rows.add(
                new Row(
                    "fold " + fold,
                    tally.body()
                        + " title "
                        + tally.title.text()
                        + " author "
                        + tally.author.text()
                        + " date "
                        + tally.date.text(),
                    "")));
    return rows;
  }

  /** With {@code -Dstemma.dump=FILE}, what was found for each page, for looking at errors. */
  private static void dump(ExtractionPages.Labelled page, Optional<Article> article)
      throws IOException {
    String file = System.getProperty("stemma.dump");
    if (file == null) {
      return;
    }
    String line =
        String.join(
            "\t",
            page.id(),
            "" + article.map(Article::title).orElse(null),
            "" + article.map(one -> one.bylines().stream().map(Byline::name).toList()).orElse(null),
            "" + article.map(Article::published).orElse(null),
            article.map(Article::body).map(ExtractionMeasure::flat).orElse(""));
    Files.writeString(
        Path.of(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  static void score(
      ExtractionPages.Labelled page, Optional<Article> article, Tally all, Tally fold) {
    String body = article.map(Article::body).map(ExtractionMeasure::flat).orElse("");
    for (Tally tally : List.of(all, fold)) {
      page.with().forEach(snippet -> tally.with(body.contains(flat(snippet))));
      page.without().forEach(snippet -> tally.without(body.contains(flat(snippet))));
      page.title()
          .ifPresent(
              label ->
                  tally.title.add(
                      article
                          .map(Article::title)
                          .map(given -> folded(label).equals(folded(given)))));
      page.author()
          .ifPresent(
              label ->
                  tally.author.add(
                      article
                          .map(Article::bylines)
                          .filter(names -> !names.isEmpty())
                          .map(names -> people(label).equals(people(names)))));
      page.date()
          .ifPresent(
              label ->
                  tally.date.add(
                      article.map(Article::published).map(given -> sameDay(label, given.value()))));
    }
  }

  static boolean sameDay(String a, String b) {
    return a.substring(0, Math.min(10, a.length()))
        .equals(b.substring(0, Math.min(10, b.length())));
  }

  static String flat(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }

  static String folded(String text) {
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return String.join(" ", words);
  }

  static Set<String> people(String names) {
    Set<String> people = new TreeSet<>();
    for (String name : names.split("[;,]", -1)) {
      if (!folded(name).isEmpty()) {
        people.add(folded(name));
      }
    }
    return people;
  }

  static Set<String> people(List<Byline> names) {
    Set<String> people = new TreeSet<>();
    names.forEach(name -> people.add(folded(name.name())));
    return people;
  }

  /** Right, given and labelled values of one field. */
  static final class Field {
    private int right;
    private int given;
    private int labelled;

    void add(Optional<Boolean> answer) {
      labelled++;
      given += answer.isPresent() ? 1 : 0;
      right += answer.orElse(false) ? 1 : 0;
    }

    String text() {
      return String.format(
          Locale.ROOT,
          "P %.3f R %.3f (%d)",
          (double) right / Math.max(1, given),
          (double) right / Math.max(1, labelled),
          labelled);
    }
  }

  static final class Tally {
    final Field title = new Field();
    final Field author = new Field();
    final Field date = new Field();
    private int hit;
    private int miss;
    private int alarm;

    void with(boolean found) {
      hit += found ? 1 : 0;
      miss += found ? 0 : 1;
    }

    void without(boolean found) {
      alarm += found ? 1 : 0;
    }

    String body() {
      double precision = (double) hit / Math.max(1, hit + alarm);
      double recall = (double) hit / Math.max(1, hit + miss);
      return String.format(
          Locale.ROOT,
          "F1 %.3f P %.3f R %.3f",
          2 * precision * recall / Math.max(1e-9, precision + recall),
          precision,
          recall);
    }
  }
}
