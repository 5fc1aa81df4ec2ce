package stemma.collation.lineage;

import com.carrotsearch.hppc.LongHashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import stemma.collation.Lineage.Origin;
import stemma.collation.Lineage.OriginKind;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Mention;
import stemma.reading.Reading;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.text.Span;

/**
 * Joins origins whose texts are, for the most part, one pasted statement: the same long run of
 * quoted words. They are counted once, under the issuer's name.
 */
final class PastedStatements {
  /** Share of both bodies that the statement takes. */
  private static final double SHARE = 0.4;

  /** Words of a statement. */
  private static final int WORDS = 50;

  private static final int RUN = 6;

  private PastedStatements() {}

  static List<Origin> joined(List<Origin> origins, List<TracedText> texts) {
    Map<String, TracedText> byId =
        texts.stream()
            .collect(Collectors.toMap(TracedText::id, Function.identity(), (t, same) -> t));
    List<Origin> joined = new ArrayList<>();
    for (Origin origin : origins) {
      int same = -1;
      for (int i = 0; i < joined.size() && same < 0; i++) {
        same = paste(joined.get(i), origin, byId) ? i : -1;
      }
      if (same < 0) {
        joined.add(origin);
      } else {
        Origin both = OriginFinder.union(joined.get(same), origin);
        joined.set(same, new Origin(issuer(both, byId), OriginKind.STATEMENT, both.articles()));
      }
    }
    return joined;
  }

  private static boolean paste(Origin one, Origin other, Map<String, TracedText> byId) {
    if (one.kind() == OriginKind.AGENCY || other.kind() == OriginKind.AGENCY) {
      return false;
    }
    return one.articles().stream()
        .anyMatch(a -> other.articles().stream().anyMatch(b -> paste(byId.get(a), byId.get(b))));
  }

  private static boolean paste(TracedText a, TracedText b) {
    int most = Math.max(a.quotedLength(), b.quotedLength());
    if (most < WORDS || most < SHARE * Math.min(a.length(), b.length())) {
      return false;
    }
    TracedText quoting = a.quotedLength() >= b.quotedLength() ? a : b;
    TracedText other = quoting == a ? b : a;
    int common = quotedIn(quoting, runs(other));
    return common >= WORDS && common >= SHARE * a.length() && common >= SHARE * b.length();
  }

  /** Quoted words of a text that stand in common runs. */
  private static int quotedIn(TracedText text, LongHashSet runs) {
    int common = 0;
    int covered = 0;
    for (int i = 0; i + RUN <= text.length(); i++) {
      if (runs.contains(run(text, i))) {
        for (int k = Math.max(i, covered); k < i + RUN; k++) {
          common += text.isQuoted(k) ? 1 : 0;
        }
        covered = i + RUN;
      }
    }
    return common;
  }

  private static LongHashSet runs(TracedText text) {
    LongHashSet runs = new LongHashSet();
    for (int i = 0; i + RUN <= text.length(); i++) {
      runs.add(run(text, i));
    }
    return runs;
  }

  private static long run(TracedText text, int from) {
    long hash = 0;
    for (int k = from; k < from + RUN; k++) {
      hash = (hash ^ text.words().hash(k)) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** Who issued the statement: a body that speaks in one of the texts, else one named in them. */
  private static String issuer(Origin origin, Map<String, TracedText> byId) {
    List<Reading> readings = origin.articles().stream().map(id -> byId.get(id).reading()).toList();
    return speaker(readings)
        .or(
            () ->
                readings.stream()
                    .map(PastedStatements::named)
                    .flatMap(Optional::stream)
                    .findFirst())
        .orElse(origin.name());
  }

  /** The body that is quoted at the greatest length in all of them. */
  private static Optional<String> speaker(List<Reading> readings) {
    Map<String, Integer> quoted = new TreeMap<>();
    for (Reading reading : readings) {
      for (Statement statement : reading.statements()) {
        if (statement.kind() != StatementKind.INDIRECT
            && statement.speaker() != null
            && isBody(reading, statement)) {
          int length = statement.content().stream().mapToInt(Span::length).sum();
          quoted.merge(statement.speaker().name(), length, Integer::sum);
        }
      }
    }
    return quoted.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static boolean isBody(Reading reading, Statement statement) {
    String entity = statement.speaker().entity();
    return reading.entities().stream()
        .anyMatch(e -> e.id().equals(entity) && e.type() == EntityType.ORGANISATION);
  }

  /** The body mentioned first before the first long quotation. */
  private static Optional<String> named(Reading reading) {
    for (Mention mention : reading.mentions()) {
      for (Entity entity : reading.entities()) {
        if (entity.id().equals(mention.entity()) && entity.type() == EntityType.ORGANISATION) {
          return Optional.of(entity.name());
        }
      }
    }
    return Optional.empty();
  }
}
