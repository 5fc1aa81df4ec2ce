package stemma.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.text.Span;

/**
 * Which terms of a concept articles use of the same thing: those whose sentences share telling
 * words with a sentence of another article that has another term.
 *
 * <p>A list of words alone does not show that two outlets speak of the same: one's strike is not
 * another's war.
 *
 * <p><b>Cost.</b> At most {@value #MOST} sentences of a term are compared.
 */
final class SharedContexts {
  private static final int MOST = 12;
  private static final int FEWEST = 2;
  private static final double ALIKE = 0.3;

  private final Sources sources;

  SharedContexts(Sources sources) {
    this.sources = sources;
  }

  /** One sentence that has a term. */
  private record Context(String article, Span sentence, Set<String> stems) {}

  /** The terms that share a context with another, each with its uses. */
  Map<String, Map<String, List<Span>>> of(Map<String, Map<String, List<Span>>> terms) {
    Map<String, List<Context>> contexts = new TreeMap<>();
    Set<String> own = new TreeSet<>();
    terms.forEach(
        (term, uses) -> {
          own.addAll(Rarity.stems(term, new Span(0, term.length())));
          contexts.put(term, contexts(uses));
        });
    Map<String, Map<String, List<Span>>> shared = new TreeMap<>();
    for (Map.Entry<String, List<Context>> one : contexts.entrySet()) {
      for (Map.Entry<String, List<Context>> other : contexts.entrySet()) {
        if (!one.getKey().equals(other.getKey())
            && areShared(one.getValue(), other.getValue(), own)) {
          shared.put(one.getKey(), terms.get(one.getKey()));
          break;
        }
      }
    }
    return shared;
  }

  private List<Context> contexts(Map<String, List<Span>> uses) {
    return uses.entrySet().stream()
        .flatMap(use -> use.getValue().stream().map(span -> context(use.getKey(), span)))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private Context context(String article, Span span) {
    Span sentence = sources.sentence(sources.reading(article), span);
    String text = sources.reading(article).article().text();
    return new Context(article, sentence, Rarity.stems(text, sentence));
  }

  private boolean areShared(List<Context> one, List<Context> other, Set<String> own) {
    for (Context a : one) {
      for (Context b : other) {
        if (!a.article().equals(b.article())) {
          Set<String> common = new TreeSet<>(Rarity.common(a.stems(), b.stems()));
          common.removeAll(own);
          boolean retold =
              sources.areCounterparts(a.article(), a.sentence(), b.article(), b.sentence());
          if (retold) {
            return true;
          }
          if (common.size() >= FEWEST && sources.rarity().overlap(a.stems(), b.stems()) >= ALIKE) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
