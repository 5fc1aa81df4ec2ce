package stemma.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import stemma.bench.attribution.AttributionMeasure;
import stemma.bench.attribution.MarkStyleMeasure;
import stemma.bench.attribution.ReliabilityMeasure;
import stemma.bench.attribution.StatementTraining;
import stemma.bench.attribution.StatementTrials;
import stemma.bench.copies.CopiesSpeed;
import stemma.bench.copies.ReuseMeasure;
import stemma.bench.copies.StoriesMeasure;
import stemma.bench.copies.StreamSpeed;
import stemma.bench.lineage.LineageMeasure;
import stemma.bench.speed.ExtractionSpeed;
import stemma.bench.speed.Throughput;
import stemma.bench.stories.AlteredFindings;
import stemma.bench.stories.LineageFindings;
import stemma.bench.stories.StoryMeasure;
import stemma.bench.stories.UtteranceMeasure;
import stemma.bench.training.AntecedentTraining;
import stemma.bench.training.ClusterTraining;
import stemma.bench.training.NameTraining;
import stemma.bench.training.Training;
import stemma.bench.training.WordCounting;

/**
 * The bench's command line.
 *
 * <pre>
 * quality NAME… | all   takes measures on the development data and prints them as Markdown
 * figures FILE          all measures and the throughput, dated, into a Markdown file
 * train NAME            trains a model and writes it beside the code that reads it
 * throughput            articles and megabytes per CPU second, by stage
 * altered FILE INPUT…   lists the versions called altered in each input, for people to judge
 * lineage FILE INPUT…   lists the lineage of the stories of each input, for people to judge
 * jmh PATTERN           runs JMH benchmarks
 * </pre>
 */
public final class Main {
  /** The measures, in the order of the stages. */
  static final List<Measure> MEASURES =
      List.of(
          new ExtractionMeasure(),
          new ExtractionSpeed(),
          new MetadataMeasure(),
          new PlainTextMeasure(),
          new TimesMeasure(),
          new QuantitiesMeasure(),
          new AttributionMeasure(),
          new MarkStyleMeasure(),
          new ReliabilityMeasure(),
          new NameMeasure(),
          new SpeakerMeasure(),
          new ReuseMeasure("reuse", 0.997),
          new ReuseMeasure("reuse-hard", 0.94),
          new StoriesMeasure(),
          new LineageMeasure(),
          new UtteranceMeasure(),
          new StoryMeasure(),
          new CopiesSpeed(),
          new StreamSpeed());

  /** The models that can be trained. */
  static final List<Training> TRAININGS =
      List.of(
          new ClusterTraining(),
          new NameTraining(),
          new AntecedentTraining(),
          new WordCounting(),
          new BodyTraining(),
          new StatementTraining(),
          StatementTrials.curve(),
          StatementTrials.publishers(),
          StatementTrials.parts());

  private Main() {}

  /** Runs one command. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path data = Path.of(System.getProperty("stemma.data", "../shared/data"));
    if (arguments.length == 1 && arguments[0].equals("throughput")) {
      new Throughput(data, System.out).run();
      return;
    }
    if (arguments.length == 2 && arguments[0].equals("figures")) {
      figures(Path.of(arguments[1]), data);
      return;
    }
    if (arguments.length >= 1 && arguments[0].equals("jmh")) {
      org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
      return;
    }
    if (arguments.length >= 3 && arguments[0].equals("altered")) {
      AlteredFindings.write(Path.of(arguments[1]), List.of(arguments).subList(2, arguments.length));
      return;
    }
    if (arguments.length >= 3 && arguments[0].equals("lineage")) {
      LineageFindings.write(Path.of(arguments[1]), List.of(arguments).subList(2, arguments.length));
      return;
    }
    if (arguments.length == 2 && arguments[0].equals("train")) {
      train(arguments[1], data);
      return;
    }
    if (arguments.length < 2 || !arguments[0].equals("quality")) {
      System.err.println(
          "usage: quality NAME… | all   (measures: "
              + MEASURES.stream().map(Measure::name).toList()
              + "), figures FILE, throughput, altered FILE INPUT…, lineage FILE INPUT…, jmh PATTERN, train NAME   (models: "
              + TRAININGS.stream().map(Training::name).toList()
              + ")");
      System.exit(2);
    }
    List<String> names = List.of(arguments).subList(1, arguments.length);
    for (Measure measure : MEASURES) {
      if (names.contains("all") || names.contains(measure.name())) {
        print(measure, data, System.out);
      }
    }
  }

  private static void figures(Path file, Path data) throws IOException, InterruptedException {
    try (PrintStream out = new PrintStream(Files.newOutputStream(file), true, UTF_8)) {
      out.println("# Figures of " + LocalDate.now(ZoneOffset.UTC) + "\n");
      out.println(
          "Made by `stemma-bench/run figures FILE` on Java "
              + Runtime.version().feature()
              + " with "
              + Runtime.getRuntime().availableProcessors()
              + " processors. The development data is not in this tree; each measure says what it"
              + " reads and how it is scored. Goals are those of the project's issues.\n");
      for (Measure measure : MEASURES) {
        print(measure, data, out);
      }
      out.println("## throughput\n\nOne thread, steady state, CPU time of that thread.\n");
      new Throughput(data, out).run();
    }
  }

  private static void train(String name, Path data) throws IOException {
    Path resources = Path.of("stemma-core/src/main/resources/stemma");
    for (Training training : TRAININGS) {
      if (training.name().equals(name)) {
        training.run(data, resources);
      }
    }
  }

  private static void print(Measure measure, Path data, PrintStream out) throws IOException {
    out.println("## " + measure.name() + "\n\n" + measure.title() + "\n");
    if (!Files.exists(data.resolve(measure.input()))) {
      out.println("Skipped: " + data.resolve(measure.input()) + " is absent.\n");
      return;
    }
    out.println("| figure | value | goal |\n|---|---|---|");
    for (Measure.Row row : measure.take(data)) {
      out.println("| " + row.figure() + " | " + row.value() + " | " + row.goal() + " |");
    }
    out.println();
  }
}
