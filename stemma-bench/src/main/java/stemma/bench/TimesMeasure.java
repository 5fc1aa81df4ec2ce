package stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.article.Article;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.page.Json;
import stemma.reading.ReadingLexicon;
import stemma.reading.TimeExpression;
import stemma.reading.times.TimeReader;
import stemma.text.Span;

/**
 * Times against TimeBank and AQUAINT as TempEval-3 scores them: a time found and a time wanted
 * match when they overlap, each once, in text order; the value is right when both values are the
 * same string. Source: UzZaman et al., "SemEval-2013 Task 1: TempEval-3".
 */
final class TimesMeasure implements Measure {
  @Override
  public String name() {
    return "times";
  }

  @Override
  public String title() {
    return "Times on TimeBank and AQUAINT (TempEval-3 training): overlap, and overlap with equal value.";
  }

  @Override
  public String input() {
    return "times/timebank-aquaint-dev.jsonl";
  }

  private record Wanted(Span span, String type, String value) {}

  @Override
  public List<Row> take(Path data) throws IOException {
    Counts strict = new Counts();
    Counts relaxed = new Counts();
    Counts value = new Counts();
    Counts type = new Counts();
    boolean list = Boolean.getBoolean("stemma.list");
    Map<String, Integer> errors = new TreeMap<>();
    ReadingLexicon lexicon = ReadingLexicon.english();
    TimeReader reader = new TimeReader(lexicon.times());
    Tokenizer tokenizer = new Tokenizer();
    for (String line : Files.readAllLines(data.resolve(input()))) {
      Json row = Json.parse(line);
      String text = row.string("text").orElseThrow();
      String created = row.string("created").orElseThrow();
      Article article = PlainArticles.of(row.string("id").orElseThrow(), text, created);
      TokenizedText tokens = tokenizer.tokenize(text);
      List<TimeExpression> found = reader.read(article, lexicon.items(tokens, "en"));
      List<Wanted> wanted = wanted(row, text);
      for (Counts counts : List.of(strict, relaxed, value, type)) {
        counts.found += found.size();
        counts.wanted += wanted.size();
      }
      List<TimeExpression> spare = new ArrayList<>(found);
      for (Wanted gold : wanted) {
        TimeExpression match = take(spare, gold);
        if (match == null) {
          if (list) {
            errors.merge(
                "MISS\t" + gold.span().of(text) + "\t" + gold.value() + "\t" + created,
                1,
                Integer::sum);
          }
          continue;
        }
        spare.remove(match);
        relaxed.right++;
        strict.right += match.span().equals(gold.span()) ? 1 : 0;
        value.right += match.value().equals(gold.value()) ? 1 : 0;
        type.right += match.type().name().equals(gold.type()) ? 1 : 0;
        if (list && !match.value().equals(gold.value())) {
          errors.merge(
              "VALUE\t"
                  + gold.span().of(text)
                  + "\t"
                  + gold.value()
                  + "\t"
                  + match.value()
                  + "\t"
                  + created
                  + "\t"
                  + context(text, gold.span()),
              1,
              Integer::sum);
        }
      }
      if (list) {
        for (TimeExpression extra : spare) {
          errors.merge(
              "EXTRA\t"
                  + extra.span().of(text)
                  + "\t"
                  + extra.value()
                  + "\t"
                  + context(text, extra.span()),
              1,
              Integer::sum);
        }
      }
    }
    errors.forEach((error, count) -> System.out.println(count + "\t" + error));
    return List.of(
        new Row("relaxed span F1", relaxed.row(), "90"),
        new Row("value F1", value.row(), "80"),
        new Row("strict span F1", strict.row(), ""),
        new Row("type F1", type.row(), ""));
  }

  private static String context(String text, Span span) {
    return text.substring(Math.max(0, span.start() - 40), Math.min(text.length(), span.end() + 30))
        .replace('\n', ' ');
  }

  private static TimeExpression take(List<TimeExpression> spare, Wanted gold) {
    for (TimeExpression time : spare) {
      if (time.span().overlaps(gold.span())) {
        return time;
      }
    }
    return null;
  }

  private static List<Wanted> wanted(Json row, String text) {
    List<Wanted> wanted = new ArrayList<>();
    for (Json time : row.get("times").items()) {
      int start = text.offsetByCodePoints(0, time.get("start").integer());
      int end = text.offsetByCodePoints(0, time.get("end").integer());
      wanted.add(
          new Wanted(
              new Span(start, end),
              time.string("type").orElseThrow(),
              time.string("value").orElseThrow()));
    }
    return wanted;
  }
}
