package stemma.bench.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.bench.training.Example;
import stemma.bench.training.SequenceTrainer;
import stemma.bench.training.TreeTrainer;
import stemma.language.BoostedTrees;
import stemma.language.FeatureSequence;
import stemma.language.Lattice;
import stemma.language.Quotations;
import stemma.language.SequenceModel;
import stemma.language.TokenForms;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.language.WordClusters;
import stemma.reading.attribution.Assembler;
import stemma.reading.attribution.AttributionFeatures;
import stemma.reading.attribution.AttributionModel;
import stemma.reading.attribution.Choice;
import stemma.reading.attribution.ChoiceLearner;
import stemma.reading.attribution.ChoiceWeights;
import stemma.reading.attribution.Label;
import stemma.reading.attribution.Lexicon;
import stemma.reading.attribution.Proposal;
import stemma.reading.attribution.Surroundings;

/**
 * Trains the attribution model. What one part of it tells the next in training is made by parts
 * that did not see the article (jackknifing): the lexicon's bins and the labels.
 */
final class AttributionTrainer {
  static final int FOLDS = 4;
  private static final int CHOICE_PASSES = 8;
  private static final float RATE = 0.1f;
  private static final float DROPOUT = 0.2f;

  /** What did well among proposals; depth 6 brings nothing more. */
  private static final TreeTrainer TREES = new TreeTrainer(400, 5, 0.06, 0.5, 0.3, 3, 20);

  /** Features that weigh less than this are not shipped. */
  private static final float SMALLEST = 0.02f;

  /** Best for attribution and overlap together, on articles that the models did not see. */
  private static final double LEAST = 0.28;

  private final SequenceTrainer.Settings settings;
  private final List<Item> items = new ArrayList<>();

  /** An article on its way through training. */
  private static final class Item {
    final GoldLabels gold;
    final Surroundings text;
    final FeatureSequence base;

    Item(AnnotatedArticle article, TokenizedText tokens, Lexicon lexicon) {
      this.gold = new GoldLabels(article, tokens);
      this.text = new Surroundings(tokens, Quotations.of(tokens), WordClusters.english(), lexicon);
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
    List<SequenceModel> labellers = models(examples);
    return new AttributionModel(
        lexicon, labellers.get(FOLDS).pruned(SMALLEST), assembler(labellers));
  }

  /**
   * Trains models of all articles but those of one fold, then the model of all, side by side: each
   * training is one thread's, so their number changes nothing.
   */
  private List<SequenceModel> models(List<Example> examples) {
    SequenceTrainer trainer =
        new SequenceTrainer(settings, Label.names(), AttributionFeatures.CONTEXTS);
    return IntStream.rangeClosed(0, FOLDS)
        .parallel()
        .mapToObj(fold -> trainer.train(without(fold, examples)))
        .toList();
  }

  /** The examples outside a fold; all of them for the number after the last fold's. */
  private static List<Example> without(int fold, List<Example> examples) {
    List<Example> some = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (i % FOLDS != fold) {
        some.add(examples.get(i));
      }
    }
    return some;
  }

  /**
   * Trains the assembler on labels by models that did not see the article, its trees also on
   * log-linear weights that did not.
   */
  private Assembler assembler(List<SequenceModel> labellers) {
    List<Lattice> lattices = new ArrayList<>();
    List<List<Choice>> choices = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Lattice lattice = labellers.get(i % FOLDS).lattice(items.get(i).base);
      lattices.add(lattice);
      choices.add(Assembler.choices(items.get(i).text, lattice));
    }
    List<ChoiceWeights> weights =
        IntStream.rangeClosed(0, FOLDS)
            .parallel()
            .mapToObj(fold -> weights(choices, fold))
            .toList();
    choices.clear();
    List<float[]> rows = new ArrayList<>();
    List<Float> grades = new ArrayList<>();
    List<Float> right = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      GoldProposals gold = new GoldProposals(items.get(i).gold.attributions());
      for (Proposal proposal :
          Assembler.proposals(weights.get(i % FOLDS), items.get(i).text, lattices.get(i))) {
        rows.add(proposal.traits());
        grades.add(gold.grade(proposal));
        right.add(gold.right(proposal));
      }
    }
    List<BoostedTrees> trees =
        Stream.of(grades, right).parallel().map(labels -> trees(rows, labels)).toList();
    return new Assembler(weights.get(FOLDS), trees.get(0), trees.get(1), LEAST);
  }

  /** Learns the weights of the choices in the articles outside a fold. */
  private ChoiceWeights weights(List<List<Choice>> choices, int fold) {
    ChoiceLearner learner = new ChoiceLearner(RATE, DROPOUT, settings.seed());
    List<Integer> order = new ArrayList<>();
    List<GoldChoices> right = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      right.add(new GoldChoices(choices.get(i), items.get(i).gold.attributions()));
      if (i % FOLDS != fold) {
        order.add(i);
      }
    }
    Random random = new Random(settings.seed());
    for (int pass = 0; pass < CHOICE_PASSES; pass++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        for (int c = 0; c < choices.get(i).size(); c++) {
          learner.learn(choices.get(i).get(c), right.get(i).content(c), right.get(i).source(c));
        }
      }
      if (pass >= CHOICE_PASSES / 2) {
        learner.gather();
      }
    }
    return learner.weights();
  }

  private BoostedTrees trees(List<float[]> rows, List<Float> labels) {
    float[] wanted = new float[labels.size()];
    float[] even = new float[labels.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = labels.get(i);
      even[i] = 1;
    }
    return TREES.train(rows, wanted, even, settings.seed());
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
      TokenForms forms = tokens.get(i).forms(WordClusters.english());
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
