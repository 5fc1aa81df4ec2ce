package stemma.reading.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.language.NameLexicon;
import stemma.language.WordCounts;
import stemma.reading.EntityType;
import stemma.reading.MentionForm;

/**
 * Bodies called by the first word of their name: {@code Marsh} for {@code Marsh Foods}. The word is
 * taken where no name was found, it is rare in the language, and only one of those named has it. A
 * paper's or a council's first word is rather a place.
 */
final class ShortNames {
  private static final int FEWEST_LETTERS = 4;
  private static final double RARE = 0.004;

  private final Words words;
  private final WordCounts counts = WordCounts.english();

  ShortNames(Words words) {
    this.words = words;
  }

  /**
   * The names but for those of one word that are short for a body named in full and for nobody
   * else: what the finder took {@code Marsh} for beside {@code Marsh Foods} is settled so.
   */
  List<Name> withoutShort(List<Name> names) {
    Set<String> bodies = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Name name : names) {
      boolean whole = name.to() - name.from() > 1;
      if (whole
          && name.type() == EntityType.ORGANISATION
          && isShort(name.from())
          && !isNamedForPlace(name.to() - 1)) {
        bodies.add(words.string(name.from(), name.from() + 1));
      } else if (whole || name.type() == EntityType.PLACE) {
        for (int t = name.from(); t < name.to(); t++) {
          others.add(words.string(t, t + 1));
        }
      }
    }
    bodies.removeAll(others);
    return names.stream()
        .filter(
            name ->
                name.to() - name.from() > 1
                    || !bodies.contains(words.string(name.from(), name.to()))
                    || words.isCapital(name.from() - 1)
                    || words.isCapital(name.to()))
        .toList();
  }

  /** Adds the short names to those whose they are. */
  void add(List<Referent> referents) {
    Map<String, @Nullable Referent> byWord = new HashMap<>();
    boolean[] named = new boolean[words.size];
    for (Referent referent : referents) {
      for (Reference name : referent.names) {
        for (int t = name.from; t < name.to; t++) {
          named[t] = true;
          String word = words.string(t, t + 1);
          boolean first =
              t == name.from
                  && name.to - t > 1
                  && referent.type == EntityType.ORGANISATION
                  && isShort(t)
                  && !isNamedForPlace(name.to - 1);
          Referent known = byWord.get(word);
          boolean another = byWord.containsKey(word) && known != referent;
          byWord.put(word, another || !(first || known == referent) ? null : referent);
        }
      }
    }
    byWord.values().removeIf(referent -> referent == null);
    for (int t = 0; t < words.size && !byWord.isEmpty(); t++) {
      if (!named[t] && words.isCapital(t) && !words.isCapital(t - 1) && !words.isCapital(t + 1)) {
        Referent referent = byWord.get(words.string(t, t + 1));
        if (referent != null) {
          referent.names.add(reference(t, referent));
        }
      }
    }
  }

  private boolean isShort(int t) {
    return words.told(t) == 0
        && words.length(t) >= FEWEST_LETTERS
        && words.isCapital(t)
        && words.isCapital(t + 1)
        && counts.documentFrequency(words.string(t, t + 1).toLowerCase(Locale.ROOT)) < RARE;
  }

  /**
   * Whether the last word of a name is of a paper, a council, a university: named for its place.
   */
  private boolean isNamedForPlace(int last) {
    return words.is(last, NameLexicon.ORGANISATION) && !words.is(last, NameLexicon.ANY_BODY);
  }

  private Reference reference(int t, Referent referent) {
    Reference reference =
        new Reference(t, t + 1, t, MentionForm.NAME, words.part(t, t + 1), words.told(t));
    reference.referent = referent;
    return reference;
  }
}
