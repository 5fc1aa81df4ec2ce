package stemma.bench.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import stemma.bench.training.Example;
import stemma.bench.training.SequenceTrainer;
import stemma.language.FeatureSequence;
import stemma.language.SequenceModel;
import stemma.language.TokenForms;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.language.WordClusters;
import stemma.reading.attribution.AttributionFeatures;
import stemma.reading.attribution.AttributionModel;
import stemma.reading.attribution.Label;
import stemma.reading.attribution.Lexicon;
import stemma.reading.attribution.Linker;
import stemma.reading.attribution.Piece;
import stemma.reading.attribution.RevisionFeatures;
import stemma.reading.attribution.Surroundings;

/**
 * Trains the attribution model. What one part of it tells the next in training is made by parts
 * that did not see the article (jackknifing): the lexicon's bins and the first model's labels.
 */
final class AttributionTrainer {
  private static final int FOLDS = 4;

  private final SequenceTrainer.Settings settings;
  private final List<Item> items = new ArrayList<>();

  /** An article on its way through training. */
  private static final class Item {
    final GoldLabels gold;
    final Surroundings text;
    final FeatureSequence base;

    Item(AnnotatedArticle article, TokenizedText tokens, Lexicon lexicon) {
      this.gold = new GoldLabels(article, tokens);
      this.text = new Surroundings(tokens, WordClusters.english(), lexicon);
      this.base = AttributionFeatures.of(text);
    }
  }

  private final Lexicon lexicon;

  AttributionTrainer(List<AnnotatedArticle> articles, SequenceTrainer.Settings settings) {
    this.settings = settings;
    List<TokenizedText> tokens = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer();
    for (AnnotatedArticle article : articles) {
      tokens.add(tokenizer.tokenize(article.text()));
    }
    this.lexicon = lexicon(articles, tokens, -1);
    List<Lexicon> others = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      others.add(lexicon(articles, tokens, fold));
    }
    for (int i = 0; i < articles.size(); i++) {
      items.add(new Item(articles.get(i), tokens.get(i), others.get(i % FOLDS)));
    }
  }

  /** Trains on all articles. */
  AttributionModel train() {
    List<Example> examples = new ArrayList<>();
    for (Item item : items) {
      examples.add(new Example(item.base, item.gold.labels()));
    }
    SequenceTrainer trainer =
        new SequenceTrainer(settings, Label.names(), AttributionFeatures.CONTEXTS);
    SequenceModel first = trainer.train(examples);
    report("first", first);
    List<Example> revised = new ArrayList<>(Collections.nCopies(items.size(), null));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> others = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(examples.get(i));
        }
      }
      SequenceModel model = trainer.train(others);
      report("jackknife " + fold, model);
      for (int i = fold; i < items.size(); i += FOLDS) {
        Item item = items.get(i);
        FeatureSequence features =
            RevisionFeatures.of(item.text, item.base, model.lattice(item.base));
        revised.set(i, new Example(features, item.gold.labels()));
      }
    }
    SequenceModel second = trainer.train(revised);
    report("second", second);
    return new AttributionModel(lexicon, first, second, linker());
  }

  private static void report(String name, SequenceModel model) {
    System.err.println(name + ": " + model.size() + " features");
  }

  private Linker linker() {
    Linker linker = Linker.blank();
    List<Item> order = new ArrayList<>(items);
    Random random = new Random(settings.seed());
    for (int pass = 0; pass < 5; pass++) {
      Collections.shuffle(order, random);
      for (Item item : order) {
        learn(linker, item, 0.1f / (1 + pass));
      }
    }
    return linker;
  }

  private static void learn(Linker linker, Item item, float rate) {
    List<Piece> pieces = Piece.of(item.gold.labels());
    for (Linker.Choice choice : Linker.choices(item.text, pieces)) {
      int right = right(choice, item.gold.attributions());
      if (right >= 0) {
        linker.learn(choice, right, rate);
      }
    }
  }

  /**
   * The candidate of one attribution with the piece, "none" if there is none; -1 if unreachable.
   */
  private static int right(Linker.Choice choice, List<List<Piece>> attributions) {
    boolean linked = false;
    for (List<Piece> attribution : attributions) {
      if (attribution.contains(choice.piece())) {
        for (int i = 0; i < choice.candidates().size() - 1; i++) {
          if (attribution.contains(choice.candidates().get(i))) {
            return i;
          }
        }
        int wanted = choice.piece().role() == Label.CUE ? Label.SOURCE : Label.CUE;
        linked |= attribution.stream().anyMatch(piece -> piece.role() == wanted);
      }
    }
    return linked ? -1 : choice.candidates().size() - 1;
  }

  private static Lexicon lexicon(
      List<AnnotatedArticle> articles, List<TokenizedText> tokens, int without) {
    Map<Integer, int[]> counts = new HashMap<>();
    int[] totals = new int[1 + Label.ROLES];
    Lexicon empty = new Lexicon(new TreeMap<>());
    for (int i = 0; i < articles.size(); i++) {
      if (i % FOLDS == without) {
        continue;
      }
      int[] labels = new GoldLabels(articles.get(i), tokens.get(i)).labels();
      TokenForms forms = new TokenForms(tokens.get(i), WordClusters.english());
      for (int t = 0; t < labels.length; t++) {
        count(totals, labels[t]);
        count(counts.computeIfAbsent(forms.lower(t), key -> new int[4]), labels[t]);
        if (forms.stem(t) != forms.lower(t)) {
          count(counts.computeIfAbsent(forms.stem(t), key -> new int[4]), labels[t]);
        }
      }
    }
    TreeMap<Integer, byte[]> bins = new TreeMap<>();
    counts.forEach(
        (word, count) -> {
          if (count[0] >= 3) {
            byte[] row = new byte[Label.ROLES];
            for (int role = 0; role < Label.ROLES; role++) {
              double prior = (double) totals[1 + role] / totals[0];
              row[role] = Lexicon.bin((count[1 + role] + 2 * prior) / (count[0] + 2));
            }
            bins.put(word, row);
          }
        });
    return bins.isEmpty() ? empty : new Lexicon(bins);
  }

  private static void count(int[] counts, int label) {
    counts[0]++;
    int role = Label.role(label);
    if (role == Label.SOURCE || role == Label.CUE) {
      counts[1 + role]++;
    } else if (label == Label.begin(Label.CONTENT)) {
      counts[1 + Label.CONTENT]++;
    }
  }
}
