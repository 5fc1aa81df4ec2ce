package stemma.bench.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import stemma.language.FeatureSequence;
import stemma.language.NameLexicon;
import stemma.language.SequenceModel;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.language.WordClusters;
import stemma.language.english.EnglishNames;
import stemma.reading.entities.LearnedNames;
import stemma.reading.entities.NameFeatures;

/** Trains the model that finds English names. */
public final class NameTraining implements Training {
  @Override
  public String name() {
    return "names";
  }

  @Override
  public void run(Path data, Path resources) throws IOException {
    SequenceModel model = train(corpus(data, resources));
    Path to = resources.resolve("reading/entities/names-en.bin");
    Files.createDirectories(to.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
      model.write(out);
    }
    System.out.println(model.size() + " features, " + Files.size(to) + " bytes: " + to);
  }

  /** What the model is trained on: the two corpora, and altered copies of them. */
  private static List<NamedText> corpus(Path data, Path resources) throws IOException {
    List<NamedText> news = NameCorpora.polnear(data, "train");
    List<NamedText> encyclopaedia = new ArrayList<>();
    for (NamedText text : NameCorpora.wikigold(data)) {
      if (!isHeldOut(text)) {
        encyclopaedia.add(text);
      }
    }
    List<NamedText> plain = new ArrayList<>(news);
    plain.addAll(encyclopaedia);
    NameSwaps swaps = new NameSwaps(plain, givenNames(resources));
    Random random = new Random(11);
    List<NamedText> all = new ArrayList<>();
    for (NamedText text : plain) {
      boolean gold = text.id().startsWith("wikigold");
      all.add(Headlines.under(text, random.nextInt(1000)));
      all.add(Headlines.under(swaps.swapped(text, random), random.nextInt(1000)));
      for (int i = 0; gold && i < 2; i++) {
        all.add(i == 0 ? text : swaps.swapped(text, random));
      }
    }
    return all;
  }

  /** Every third document of WikiGold is kept for measuring. */
  public static boolean isHeldOut(NamedText text) {
    return Integer.parseInt(text.id().substring("wikigold-".length())) % 3 == 2;
  }

  private static List<String> givenNames(Path resources) throws IOException {
    List<String> names = new ArrayList<>();
    Path file = resources.resolve("language/english/given-names.tsv");
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        names.add(line.substring(0, line.indexOf('\t')));
      }
    }
    return names;
  }

  private static SequenceModel train(List<NamedText> texts) {
    List<Example> examples = new ArrayList<>();
    for (NamedText text : texts) {
      examples.add(example(text));
    }
    SequenceTrainer.Settings settings =
        new SequenceTrainer.Settings(20, 8, 0.03f, 0.4f, 4, 0.01f, 0.05f, 5);
    return new SequenceTrainer(settings, LearnedNames.LABELS, NameFeatures.CONTEXTS)
        .train(examples);
  }

  private static Example example(NamedText named) {
    TokenizedText text = new Tokenizer().tokenize(named.text());
    WordClusters clusters = WordClusters.english();
    NameLexicon lexicon = EnglishNames.lexicon();
    FeatureSequence features = NameFeatures.of(text, text.forms(clusters), lexicon, clusters);
    int[] labels = new int[text.size()];
    for (NamedText.Named name : named.names()) {
      for (int t = text.tokenAt(name.span().start());
          t < text.size() && text.start(t) < name.span().end();
          t++) {
        labels[t] = name.label();
      }
    }
    return new Example(features, labels);
  }
}
