package stemma.gathering;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stemma.language.WordHashes;
import stemma.reading.Reading;

/** Says why an article is in its gathering: the terms that it shares, and the days between. */
final class Reasons {
  private static final int TERMS = 3;

  /** Members of a gathering that are compared to find the nearest. */
  private static final int COMPARED = 200;

  private final List<Reading> readings;
  private final List<Profile> profiles;
  private final double[] days;

  Reasons(List<Reading> readings, List<Profile> profiles, double[] days) {
    this.readings = readings;
    this.profiles = profiles;
    this.days = days;
  }

  /** Why an article is among the members. */
  String of(int article, List<Integer> members) {
    int nearest = -1;
    double best = -1;
    for (int other : members.subList(0, Math.min(COMPARED, members.size()))) {
      if (other != article) {
        double cosine = profiles.get(article).cosine(profiles.get(other));
        if (cosine > best) {
          best = cosine;
          nearest = other;
        }
      }
    }
    return nearest < 0 ? "alone: no other article here tells of it" : shares(article, nearest);
  }

  private String shares(int article, int other) {
    List<String> terms = terms(article, other);
    String shared =
        terms.isEmpty() ? "alike in its words" : "shares '" + String.join("', '", terms) + "'";
    double gap = Math.abs(days[article] - days[other]);
    if (Double.isNaN(gap)) {
      return shared;
    }
    if (gap == 0) {
      return shared + "; the same day";
    }
    return shared
        + String.format(Locale.ROOT, gap == 1 ? "; %.0f day apart" : "; %.0f days apart", gap);
  }

  /** The terms that make two articles alike most, as the first writes them, longest first taken. */
  private List<String> terms(int article, int other) {
    Profile one = profiles.get(article);
    Profile two = profiles.get(other);
    record Shared(int term, double weight) {}
    List<Shared> shared = new ArrayList<>();
    for (int i = 0; i < one.terms().length; i++) {
      int at = java.util.Arrays.binarySearch(two.terms(), one.terms()[i]);
      if (at >= 0) {
        shared.add(new Shared(one.terms()[i], (double) one.weights()[i] * two.weights()[at]));
      }
    }
    IntObjectHashMap<String> written = written(readings.get(article));
    // a pair of words names better than one of them
    shared.replaceAll(s -> new Shared(s.term, s.weight * favour(written.get(s.term))));
    shared.removeIf(s -> s.weight == 0);
    shared.sort(Comparator.comparingDouble((Shared s) -> -s.weight).thenComparingInt(Shared::term));
    Map<String, Boolean> taken = new LinkedHashMap<>();
    for (Shared term : shared) {
      String text = written.get(term.term);
      if (text != null
          && taken.size() < TERMS
          && taken.keySet().stream().noneMatch(overlaps(text))) {
        taken.put(text, true);
      }
    }
    return List.copyOf(taken.keySet());
  }

  private static double favour(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.length() < 3 ? 0 : text.indexOf(' ') > 0 ? 2 : 1;
  }

  private static java.util.function.Predicate<String> overlaps(String text) {
    return taken -> taken.contains(text) || text.contains(taken);
  }

  /** How an article writes each of its terms first. */
  private static IntObjectHashMap<String> written(Reading reading) {
    String text = reading.article().text();
    WordHashes words = WordHashes.of(text);
    IntObjectHashMap<String> written = new IntObjectHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (!written.containsKey(words.hash(i))) {
        written.put(words.hash(i), words.span(i).of(text));
      }
      if (i > 0 && words.start(i) - words.end(i - 1) <= 2) {
        int pair = Terms.pair(words.hash(i - 1), words.hash(i));
        if (!written.containsKey(pair)) {
          written.put(pair, words.span(i - 1).hull(words.span(i)).of(text));
        }
      }
    }
    return written;
  }
}
