package stemma.reading.entities;

import stemma.language.FeatureSequence;
import stemma.language.Hashing;
import stemma.language.NameLexicon;
import stemma.language.TokenForms;
import stemma.language.TokenizedText;
import stemma.language.WordClusters;
import stemma.language.WordTable;

/**
 * What the name finder knows of each token: the word, its look, its clusters, its neighbours, what
 * the lexicon tells, and how the same word is used elsewhere in the text.
 *
 * <p>The last are what keeps the words of a headline, where all are capitalised, from being taken
 * for names, and lets a name that is told once with a title be known where it stands bare. Method:
 * Ratinov, Roth, "Design Challenges and Misconceptions in Named Entity Recognition", CoNLL 2009
 * (non-local features); Krishnan, Manning, ACL 2006.
 *
 * <p><b>Cost.</b> About 60 features for each token that is capitalised or stands beside one that
 * is; one for the others, which name nothing.
 */
public final class NameFeatures {
  /** How many contexts of a step the features tell apart. */
  public static final int CONTEXTS = 3;

  private static final int SEEN_LOWER = 1;
  private static final int SEEN_CAPITAL = 2;
  private static final int AFTER_TITLE = 4;
  private static final int AFTER_GIVEN = 8;
  private static final int BEFORE_BODY = 16;
  private static final int AFTER_THE = 32;
  private static final int AFTER_IN = 64;
  private static final int BEFORE_POSSESSIVE = 128;
  private static final int BEFORE_VERB = 256;
  private static final int BEFORE_CAPITAL = 512;
  private static final int AFTER_CAPITAL = 1024;
  private static final int IN_BRACKETS = 2048;
  private static final int PREPOSITION_IN = Hashing.lower("in");
  private static final int PREPOSITION_AT = Hashing.lower("at");
  private static final int PREPOSITION_FROM = Hashing.lower("from");
  private static final int ARTICLE = Hashing.lower("the");
  private static final int POSSESSIVE = Hashing.lower("'s");
  private static final int SAID = Hashing.lower("said");
  private static final int SAYS = Hashing.lower("says");
  private static final int TOLD = Hashing.lower("told");

  private static final int FAR = Hashing.feature(29, 0);

  private final TokenizedText text;
  private final TokenForms forms;
  private final WordClusters clusters;
  private final int size;
  private final int[] told;
  private final byte[] run;
  private final byte[] head;
  private final boolean[] titled;
  private final WordTable elsewhere;
  private final FeatureSequence features;

  private NameFeatures(
      TokenizedText text, TokenForms forms, NameLexicon lexicon, WordClusters clusters) {
    this.text = text;
    this.forms = forms;
    this.clusters = clusters;
    this.size = text.size();
    this.told = new int[size];
    this.run = new byte[size];
    this.head = new byte[size];
    this.titled = new boolean[text.sentences()];
    this.elsewhere = new WordTable(size);
    this.features = new FeatureSequence(size, 64);
    for (int t = 0; t < size; t++) {
      told[t] = lexicon.of(NameLexicon.hash(text.text(), text.start(t), text.end(t)));
    }
  }

  /** The features of a text's tokens. */
  public static FeatureSequence of(
      TokenizedText text, TokenForms forms, NameLexicon lexicon, WordClusters clusters) {
    NameFeatures all = new NameFeatures(text, forms, lexicon, clusters);
    all.sentences();
    all.runs();
    all.uses();
    for (int t = 0; t < all.size; t++) {
      all.describe(t);
    }
    return all.features;
  }

  /** Finds sentences written as headlines: most words of some length begin with a capital. */
  private void sentences() {
    for (int s = 0; s < text.sentences(); s++) {
      int words = 0;
      int capitals = 0;
      for (int t = text.sentenceStart(s); t < text.sentenceEnd(s); t++) {
        if (forms.shape(t) != TokenForms.MARK && text.end(t) - text.start(t) > 3) {
          words++;
          capitals += forms.shape(t) == TokenForms.LOWER ? 0 : 1;
        }
      }
      titled[s] = words > 2 && capitals * 10 >= words * 7;
    }
  }

  private boolean capital(int token) {
    int shape = forms.shape(token);
    boolean letters = shape >= TokenForms.CAPITALISED && shape <= TokenForms.MIXED;
    char first = text.text().charAt(text.start(token));
    return letters || (shape == TokenForms.NUMBERED && Character.isUpperCase(first));
  }

  /** Runs of capitalised tokens: the place in the run, and what the lexicon tells of its last. */
  private void runs() {
    int[] kind = new int[size + 1];
    for (int t = size - 1; t >= 0; t--) {
      if (capital(t)) {
        boolean last =
            t + 1 == size || !capital(t + 1) || text.sentenceOf(t + 1) != text.sentenceOf(t);
        kind[t] = last ? told[t] : kind[t + 1];
        head[t] = kindOf(kind[t]);
      }
    }
    for (int t = 0; t < size; t++) {
      boolean first = t == 0 || !capital(t - 1) || text.sentenceOf(t - 1) != text.sentenceOf(t);
      run[t] = (byte) (!capital(t) ? 0 : first ? 1 : Math.min(5, run[t - 1] + 1));
    }
  }

  private static byte kindOf(int told) {
    int found = 1;
    found |= (told & NameLexicon.ORGANISATION) != 0 ? 2 : 0;
    found |= (told & (NameLexicon.PLACE | NameLexicon.FACILITY)) != 0 ? 4 : 0;
    found |= (told & (NameLexicon.EVENT | NameLexicon.AGREEMENT)) != 0 ? 8 : 0;
    found |= (told & NameLexicon.PERSON) != 0 ? 16 : 0;
    found |= (told & NameLexicon.GIVEN) != 0 ? 32 : 0;
    return (byte) found;
  }

  /** Collects how each word is used in the text. */
  private void uses() {
    for (int t = 0; t < size; t++) {
      int shape = forms.shape(t);
      int sentence = text.sentenceOf(t);
      if (shape == TokenForms.MARK || titled[sentence]) {
        continue;
      }
      int use = shape == TokenForms.LOWER ? SEEN_LOWER : 0;
      boolean starts = t == text.sentenceStart(sentence) || forms.shape(t - 1) == TokenForms.MARK;
      if (capital(t)) {
        use |= starts ? 0 : SEEN_CAPITAL;
        use |= before(t) | after(t);
      }
      elsewhere.or(forms.lower(t), use);
    }
  }

  private int before(int t) {
    if (t == 0) {
      return 0;
    }
    int lower = forms.lower(t - 1);
    int use = (told[t - 1] & NameLexicon.TITLE) != 0 && capital(t - 1) ? AFTER_TITLE : 0;
    use |= (told[t - 1] & NameLexicon.GIVEN) != 0 && capital(t - 1) ? AFTER_GIVEN : 0;
    use |= capital(t - 1) ? AFTER_CAPITAL : 0;
    use |= lower == ARTICLE ? AFTER_THE : 0;
    use |=
        lower == PREPOSITION_IN || lower == PREPOSITION_AT || lower == PREPOSITION_FROM
            ? AFTER_IN
            : 0;
    use |= text.text().charAt(text.start(t - 1)) == '(' ? IN_BRACKETS : 0;
    return use;
  }

  private int after(int t) {
    if (t + 1 >= size) {
      return 0;
    }
    int lower = forms.lower(t + 1);
    int use = lower == POSSESSIVE ? BEFORE_POSSESSIVE : 0;
    use |= lower == SAID || lower == SAYS || lower == TOLD ? BEFORE_VERB : 0;
    use |= capital(t + 1) ? BEFORE_CAPITAL : 0;
    use |= capital(t + 1) && (told[t + 1] & NameLexicon.ORGANISATION) != 0 ? BEFORE_BODY : 0;
    return use;
  }

  /** Whether a token or one beside it is capitalised; far from capitals nothing is named. */
  private boolean isNear(int t) {
    return capital(t) || (t > 0 && capital(t - 1)) || (t + 1 < size && capital(t + 1));
  }

  private void describe(int t) {
    int shape = forms.shape(t);
    int sentence = text.sentenceOf(t);
    int start = text.sentenceStart(sentence);
    int context =
        t == start
            ? 0
            : forms.shape(t) == TokenForms.MARK || forms.shape(t - 1) == TokenForms.MARK ? 1 : 2;
    if (!isNear(t)) {
      features.add(FAR);
      features.next(context);
      return;
    }
    int place =
        (t == start ? 1 : t > start && forms.shape(t - 1) == TokenForms.MARK ? 2 : 0)
            + (titled[sentence] ? 3 : 0);
    word(1, t);
    word(2, t - 1);
    word(3, t + 1);
    word(4, t - 2);
    word(5, t + 2);
    add(6, lower(t - 1), lower(t));
    add(7, lower(t), lower(t + 1));
    add(8, shape, place);
    add(9, shape(t - 1), shape, shape(t + 1));
    add(10, shape(t - 2) * 16 + shape(t - 1), shape, shape(t + 1) * 16 + shape(t + 2));
    add(11, forms.prefix(t), shape);
    add(12, forms.suffix(t), shape);
    add(13, told[t], shape);
    add(14, told(t - 1), shape(t - 1), shape);
    add(15, told(t + 1), shape(t + 1), shape);
    add(16, run[t], head[t]);
    add(17, head[t], told[t] & NameLexicon.GIVEN, place);
    add(18, lower(t - run[t]), run[t]);
    add(19, told(t - run[t]), run[t], head[t]);
    clusters(t);
    uses(t, shape, place);
    features.next(context);
  }

  private void clusters(int t) {
    for (int by = -2; by <= 2; by++) {
      int at = t + by;
      if (at >= 0 && at < size) {
        int cluster = forms.cluster(at);
        int template = 30 + 5 * (by + 2);
        add(template, cluster, 0);
        if (by >= -1 && by <= 1) {
          add(template + 1, clusters.prefix(cluster, 4), shape(at));
          add(template + 2, clusters.prefix(cluster, 7), shape(at));
          add(template + 3, clusters.prefix(cluster, 10), 0);
        }
      }
    }
    add(26, cluster(t - 1), cluster(t));
    add(27, cluster(t), cluster(t + 1));
    add(28, cluster(t), shape(t), run[t]);
  }

  private void uses(int t, int shape, int place) {
    int use = elsewhere.get(forms.lower(t));
    add(60, shape, use & (SEEN_LOWER | SEEN_CAPITAL), place);
    add(61, use);
    for (int bit = AFTER_TITLE; bit <= IN_BRACKETS; bit <<= 1) {
      if ((use & bit) != 0) {
        add(62, bit, shape);
      }
    }
    if (t + 1 < size) {
      add(63, elsewhere.get(forms.lower(t + 1)), shape);
    }
    if (t > 0) {
      add(64, elsewhere.get(forms.lower(t - 1)), shape);
    }
  }

  private void word(int template, int t) {
    add(template, lower(t));
  }

  private void add(int template, int value) {
    features.add(Hashing.feature(template, value));
  }

  private void add(int template, int first, int second) {
    features.add(Hashing.feature(template, first, second));
  }

  private void add(int template, int first, int second, int third) {
    features.add(Hashing.feature(template, first, second, third));
  }

  private int lower(int t) {
    return t < 0 ? 1 : t >= size ? 2 : forms.lower(t);
  }

  private int cluster(int t) {
    return t < 0 || t >= size ? -1 : forms.cluster(t);
  }

  private int shape(int t) {
    return t < 0 || t >= size ? 15 : forms.shape(t);
  }

  private int told(int t) {
    return t < 0 || t >= size ? -1 : told[t];
  }
}
