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
import stemma.reading.statements.StatementReader;

/**
 * Trains attribution models only to measure them: a learning curve, each publisher read by a model
 * that never saw it, and each quarter of the training part likewise, for settings to be chosen by.
 * Trained quickly ({@link SequenceTrainer.Settings#quick}); writes nothing.
 */
public final class StatementTrials implements Training {
  private static final int PARTS = 4;

  /** What is left out of training. */
  private enum Split {
    CURVE,
    PUBLISHERS,
    PARTS
  }

  private final Split split;

  private StatementTrials(Split split) {
    this.split = split;
  }

  /** Models of an eighth, a quarter, half and all of the articles, on the development part. */
  public static Training curve() {
    return new StatementTrials(Split.CURVE);
  }

  /** Each publisher's articles, by a model of the other publishers'. */
  public static Training publishers() {
    return new StatementTrials(Split.PUBLISHERS);
  }

  /** Each quarter of the articles, by a model of the other three. */
  public static Training parts() {
    return new StatementTrials(Split.PARTS);
  }

  @Override
  public String name() {
    return "statements-" + split.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void run(Path data, Path resources) throws IOException {
    List<AnnotatedArticle> all =
        AnnotatedArticle.read(data.resolve("attribution/polnear-train.jsonl"));
    System.out.println(
        "| articles | attribution | direct | mixed | indirect | content exact | source exact |"
            + " cue exact |\n|---|---|---|---|---|---|---|---|");
    switch (split) {
      case CURVE -> curve(all, data);
      case PUBLISHERS -> publishers(all);
      case PARTS -> quarters(all);
    }
  }

  private static void curve(List<AnnotatedArticle> all, Path data) throws IOException {
    List<AnnotatedArticle> development =
        AnnotatedArticle.read(data.resolve("attribution/polnear-dev.jsonl"));
    for (int part = 8; part >= 1; part /= 2) {
      List<AnnotatedArticle> some = new ArrayList<>();
      for (int i = 0; i < all.size(); i += part) {
        some.add(all.get(i));
      }
      print(String.valueOf(some.size()), trial(some, development));
    }
  }

  private static void publishers(List<AnnotatedArticle> all) {
    for (String publisher : all.stream().map(AnnotatedArticle::publisher).distinct().toList()) {
      Predicate<AnnotatedArticle> its = article -> article.publisher().equals(publisher);
      print(
          "all but " + publisher,
          trial(all.stream().filter(its.negate()).toList(), all.stream().filter(its).toList()));
    }
  }

  private static void quarters(List<AnnotatedArticle> all) {
    List<AttributionScore> scores = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<AnnotatedArticle> train = new ArrayList<>();
      List<AnnotatedArticle> test = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        (i % PARTS == part ? test : train).add(all.get(i));
      }
      scores.addAll(trial(train, test));
    }
    print("out of fold", scores);
  }

  /** The scores of some articles, each read by a model of others. */
  private static List<AttributionScore> trial(
      List<AnnotatedArticle> train, List<AnnotatedArticle> test) {
    StatementReader reader =
        new StatementReader(
            new AttributionTrainer(train, SequenceTrainer.Settings.quick()).train(),
            WordClusters.english());
    return test.stream()
        .map(one -> new AttributionScore(one, AttributionMeasure.read(reader, one)))
        .toList();
  }

  private static void print(String name, List<AttributionScore> scores) {
    AttributionScore score = new AttributionScore(scores);
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
