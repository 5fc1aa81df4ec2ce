package stemma.gathering;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stemma.language.WordHashes;
import stemma.reading.Reading;

/** Says why an article is in its gathering: the terms that it shares, and the days between. */
final class Reasons {
  private static final int TERMS = 3;

  /** Members of a gathering that are compared to find the nearest. */
  private static final int COMPARED = 200;

  private Reasons() {}

  /** Why an article is among the members, of whom it is one. */
  static String of(Reading reading, Profile article, List<Profile> members, Likeness likeness) {
    Profile nearest = null;
    double best = -1;
    for (Profile other : members.subList(0, Math.min(COMPARED, members.size()))) {
      if (other != article) {
        double alike = likeness.of(article, other);
        if (alike > best) {
          best = alike;
          nearest = other;
        }
      }
    }
    return of(reading, article, nearest);
  }

  /** Why an article is with its nearest, if it has one. */
  static String of(Reading reading, Profile article, @Nullable Profile nearest) {
    if (nearest == null) {
      return "alone: no other article here tells of it";
    }
    List<String> terms = terms(reading, article, nearest);
    String shared =
        terms.isEmpty() ? "alike in its words" : "shares '" + String.join("', '", terms) + "'";
    double gap = Math.abs(article.day() - nearest.day());
    if (Double.isNaN(gap)) {
      return shared;
    }
    if (gap == 0) {
      return shared + "; the same day";
    }
    return shared
        + String.format(Locale.ROOT, gap == 1 ? "; %.0f day apart" : "; %.0f days apart", gap);
  }

  /** A term that two articles share, as the first writes it. */
  private record Shared(String text, double weight) {
    boolean overlaps(String other) {
      return other.contains(text) || text.contains(other);
    }
  }

  /** The terms that make two articles alike most, none of them inside another. */
  private static List<String> terms(Reading reading, Profile one, Profile two) {
    IntObjectHashMap<String> written = written(reading);
    List<Shared> shared = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      int at = two.indexOf(one.term(i));
      String text = written.get(one.term(i));
      if (at >= 0 && text != null && text.length() > 2) {
        // a pair of words names better than one of them
        int favour = text.indexOf(' ') > 0 ? 2 : 1;
        shared.add(new Shared(text, (double) one.weight(i) * two.weight(at) * favour));
      }
    }
    shared.sort(Comparator.comparingDouble((Shared s) -> -s.weight).thenComparing(Shared::text));
    List<String> taken = new ArrayList<>();
    for (Shared term : shared) {
      if (taken.size() < TERMS && taken.stream().noneMatch(term::overlaps)) {
        taken.add(term.text);
      }
    }
    return taken;
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
        int pair = Profiler.pair(words.hash(i - 1), words.hash(i));
        if (!written.containsKey(pair)) {
          written.put(pair, words.span(i - 1).hull(words.span(i)).of(text));
        }
      }
    }
    return written;
  }
}
