package stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.collation.utterances.Quotations;
import stemma.collation.words.FoldedWords;
import stemma.reading.Reading;
import stemma.text.Span;

/**
 * The words that articles choose for the same people or thing, outside quotations and posts.
 *
 * <p>Four sources: numbers, where articles give the same telling number of things under several
 * names; what articles call the same one whom they name ({@link Roles}); sentences that one article
 * edited or reworded from another, where one word stands in another's place ({@link Rewordings});
 * and a list of nouns that outlets are known to choose between, taken only where two articles use
 * them in sentences that share their telling words ({@link SharedContexts}). A concept is told only
 * where two articles choose differently.
 *
 * <p><b>Cost.</b> One pass over the words, and one over the pairs of copied passages.
 */
final class WordChoices {
  private final Map<String, Map<String, Map<String, List<Span>>>> concepts = new LinkedHashMap<>();
  private final Map<String, String> conceptOf;

  private WordChoices(Map<String, String> conceptOf) {
    this.conceptOf = conceptOf;
  }

  /** The choices of a story, those that most articles make first. */
  static List<WordChoice> of(Sources sources, Synonyms synonyms, List<Substitution> substitutions) {
    WordChoices choices = new WordChoices(concepts(synonyms, substitutions));
    for (Reading reading : sources.readings()) {
      for (Span part : narrated(reading)) {
        choices.add(reading, part);
      }
    }
    Map<String, Map<String, Map<String, List<Span>>>> roles = Roles.of(sources);
    Set<String> sure = new TreeSet<>(synonyms.terms().values());
    sure.addAll(roles.keySet());
    choices.concepts.putAll(roles);
    return choices.list(new SharedContexts(sources), sure);
  }

  /** A noun that stands in another's place in a reworded sentence. */
  record Substitution(String one, String other) {}

  /** Which concept a word is a term of, beside those of the lexicon. */
  private static Map<String, String> concepts(Synonyms synonyms, List<Substitution> substitutions) {
    Map<String, String> concepts = new TreeMap<>(synonyms.terms());
    for (Substitution pair : substitutions) {
      if (Lexicon.english().areOne(pair.one(), pair.other())) {
        continue;
      }
      String home =
          concepts.getOrDefault(pair.one(), concepts.getOrDefault(pair.other(), pair.one()));
      concepts.putIfAbsent(pair.one(), home);
      concepts.putIfAbsent(pair.other(), home);
    }
    return concepts;
  }

  /** The parts of an article that are its own words. */
  static List<Span> narrated(Reading reading) {
    String text = reading.article().text();
    List<Span> taken = new ArrayList<>(Quotations.of(text));
    for (Block block : reading.article().blocks()) {
      if (block.kind() == BlockKind.POST || block.kind() == BlockKind.QUOTATION) {
        taken.add(block.span());
      }
    }
    taken.sort(Comparator.naturalOrder());
    List<Span> parts = new ArrayList<>();
    int at = 0;
    for (Span span : taken) {
      if (span.start() > at) {
        parts.add(new Span(at, span.start()));
      }
      at = Math.max(at, span.end());
    }
    if (at < text.length()) {
      parts.add(new Span(at, text.length()));
    }
    return parts;
  }

  private void add(Reading reading, Span part) {
    FoldedWords words = FoldedWords.of(reading.article().text(), part);
    int i = 0;
    while (i < words.size()) {
      Lexicon.Entry entry = Lexicon.english().at(words.words(), i);
      String concept = conceptOf.get(words.word(i));
      // what this story shows comes before what is known of words at large
      boolean listed = entry != null && (concept == null || entry.words().size() > 1);
      if (listed) {
        int end = i + entry.words().size();
        add(entry.concept(), entry.term(), reading, words.span(i).hull(words.span(end - 1)));
        i = end;
        continue;
      }
      if (concept != null) {
        add(concept, words.word(i), reading, words.span(i));
      }
      i++;
    }
  }

  private void add(String concept, String term, Reading reading, Span span) {
    concepts
        .computeIfAbsent(concept, c -> new TreeMap<>())
        .computeIfAbsent(term, t -> new TreeMap<>())
        .computeIfAbsent(reading.id(), article -> new ArrayList<>())
        .add(span);
  }

  /**
   * The concepts for which articles choose differently.
   *
   * @param sure the concepts that need no look at contexts: numbers, or those who are named, show
   *     by themselves that the thing is the same
   */
  private List<WordChoice> list(SharedContexts contexts, Set<String> sure) {
    List<WordChoice> list = new ArrayList<>();
    concepts.forEach(
        (concept, all) -> {
          Map<String, Map<String, List<Span>>> terms =
              sure.contains(concept) ? all : contexts.of(all);
          if (isChosen(terms)) {
            list.add(new WordChoice(concept, terms(terms)));
          }
        });
    list.sort(
        Comparator.comparing((WordChoice choice) -> -articles(choice))
            .thenComparing(WordChoice::concept));
    return List.copyOf(list);
  }

  /** Whether two articles use different terms, neither using the other's. */
  private static boolean isChosen(Map<String, Map<String, List<Span>>> terms) {
    Map<String, Set<String>> byArticle = new TreeMap<>();
    terms.forEach(
        (term, uses) ->
            uses.keySet()
                .forEach(a -> byArticle.computeIfAbsent(a, k -> new TreeSet<>()).add(term)));
    List<Set<String>> used = new ArrayList<>(new java.util.LinkedHashSet<>(byArticle.values()));
    for (Set<String> one : used) {
      for (Set<String> other : used) {
        if (!one.containsAll(other) && !other.containsAll(one)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<WordChoice.Term> terms(Map<String, Map<String, List<Span>>> terms) {
    List<WordChoice.Term> list = new ArrayList<>();
    terms.forEach(
        (term, uses) -> {
          List<WordChoice.Use> places = new ArrayList<>();
          uses.forEach((article, spans) -> places.add(new WordChoice.Use(article, spans)));
          list.add(new WordChoice.Term(term, places));
        });
    list.sort(
        Comparator.comparing((WordChoice.Term term) -> -uses(term))
            .thenComparing(WordChoice.Term::term));
    return list;
  }

  private static int uses(WordChoice.Term term) {
    return term.uses().stream().mapToInt(use -> use.spans().size()).sum();
  }

  private static long articles(WordChoice choice) {
    return choice.terms().stream()
        .flatMap(term -> term.uses().stream())
        .map(WordChoice.Use::article)
        .distinct()
        .count();
  }
}
