package stemma.bench.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import stemma.bench.training.SequenceTrainer;
import stemma.bench.training.Training;
import stemma.language.WordClusters;
import stemma.reading.StatementReader;

/**
 * Trains attribution models only to measure them: a learning curve, and each publisher read by a
 * model that never saw it. Trained quickly ({@link SequenceTrainer.Settings#quick}); writes
 * nothing.
 */
public final class StatementTrials implements Training {
  private final boolean byPublisher;

  private StatementTrials(boolean byPublisher) {
    this.byPublisher = byPublisher;
  }

  /** Models of an eighth, a quarter, half and all of the articles, on the development part. */
  public static Training curve() {
    return new StatementTrials(false);
  }

  /** Each publisher's articles, by a model of the other publishers'. */
  public static Training publishers() {
    return new StatementTrials(true);
  }

  @Override
  public String name() {
    return byPublisher ? "statements-publishers" : "statements-curve";
  }

  @Override
  public void run(Path data, Path resources) throws IOException {
    List<AnnotatedArticle> all =
        AnnotatedArticle.read(data.resolve("attribution/polnear-train.jsonl"));
    System.out.println(
        "| articles | attribution | direct | mixed | indirect | content exact | source exact |"
            + " cue exact |\n|---|---|---|---|---|---|---|---|");
    if (byPublisher) {
      for (String publisher : all.stream().map(AnnotatedArticle::publisher).distinct().toList()) {
        Predicate<AnnotatedArticle> its = article -> article.publisher().equals(publisher);
        trial(
            "all but " + publisher,
            all.stream().filter(its.negate()).toList(),
            all.stream().filter(its).toList());
      }
      return;
    }
    List<AnnotatedArticle> development =
        AnnotatedArticle.read(data.resolve("attribution/polnear-dev.jsonl"));
    for (int part = 8; part >= 1; part /= 2) {
      List<AnnotatedArticle> some = new ArrayList<>();
      for (int i = 0; i < all.size(); i += part) {
        some.add(all.get(i));
      }
      trial(String.valueOf(some.size()), some, development);
    }
  }

  private static void trial(
      String name, List<AnnotatedArticle> train, List<AnnotatedArticle> test) {
    StatementReader reader =
        new StatementReader(
            new AttributionTrainer(train, SequenceTrainer.Settings.quick()).train(),
            WordClusters.english());
    AttributionScore score =
        new AttributionScore(
            test.stream()
                .map(one -> new AttributionScore(one, AttributionMeasure.read(reader, one)))
                .toList());
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
        name,
        score.f1("attribution", "all"),
        score.f1("attribution", "direct"),
        score.f1("attribution", "mixed"),
        score.f1("attribution", "indirect"),
        score.f1("content exact", "all"),
        score.f1("source exact", "all"),
        score.f1("cue exact", "all"));
  }
}
