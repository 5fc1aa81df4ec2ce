package stemma.reading.entities;

import java.util.ArrayList;
import java.util.List;
import stemma.language.FeatureSequence;
import stemma.language.NameLexicon;
import stemma.language.SequenceModel;
import stemma.language.TokenForms;
import stemma.language.TokenizedText;
import stemma.language.WordClusters;
import stemma.reading.EntityType;

/**
 * Finds names with a trained sequence model over {@link NameFeatures}.
 *
 * <p>The model tells persons, organisations, places and other names; what of these is a facility,
 * an agreement or an event is told by the name's own words.
 */
public final class LearnedNames implements NameFinder {
  /** Labels of the model: number 0 for tokens outside names. */
  public static final List<String> LABELS =
      List.of("none", "person", "organisation", "place", "other");

  private static final EntityType[] TYPES = {
    null, EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.OTHER
  };

  private final SequenceModel model;
  private final WordClusters clusters;
  private final NameLexicon lexicon;

  /**
   * A finder.
   *
   * @param model trained on features made with the same clusters and lexicon
   */
  public LearnedNames(SequenceModel model, WordClusters clusters, NameLexicon lexicon) {
    this.model = model;
    this.clusters = clusters;
    this.lexicon = lexicon;
  }

  /** The finder of English names. */
  public static LearnedNames english() {
    return new LearnedNames(
        SequenceModel.load(LearnedNames.class, "names-en.bin"),
        WordClusters.english(),
        stemma.language.english.EnglishNames.lexicon());
  }

  @Override
  public List<Name> find(TokenizedText text) {
    TokenForms forms = text.forms(clusters);
    FeatureSequence features = NameFeatures.of(text, forms, lexicon, clusters);
    return names(text, model.lattice(features).best());
  }

  /** The names that labels tell: runs of one label inside a sentence. */
  private List<Name> names(TokenizedText text, int[] labels) {
    List<Name> names = new ArrayList<>();
    for (int t = 0; t < labels.length; ) {
      int to = t + 1;
      if (labels[t] != 0) {
        while (to < labels.length
            && labels[to] == labels[t]
            && text.sentenceOf(to) == text.sentenceOf(t)) {
          to++;
        }
        names.add(new Name(t, to, text.span(t, to), type(text, t, to, TYPES[labels[t]])));
      }
      t = to;
    }
    return names;
  }

  /** The type, told more closely by the name's last word, or by the one before "of". */
  private EntityType type(TokenizedText text, int from, int to, EntityType type) {
    if (type == EntityType.PERSON || to - from < 2) {
      return type;
    }
    int head = lexicon.of(NameLexicon.hash(text.text(), text.start(to - 1), text.end(to - 1)));
    if (type != EntityType.PLACE && (head & NameLexicon.AGREEMENT) != 0) {
      return EntityType.AGREEMENT;
    }
    if (type == EntityType.OTHER && (head & NameLexicon.EVENT) != 0) {
      return EntityType.EVENT;
    }
    boolean body = (head & NameLexicon.ORGANISATION) != 0;
    if (type != EntityType.OTHER && (head & NameLexicon.FACILITY) != 0 && !body) {
      return EntityType.FACILITY;
    }
    return type;
  }
}
