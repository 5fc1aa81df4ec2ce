package stemma.bench.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import stemma.bench.Measure.Row;
import stemma.collation.Lineage;
import stemma.collation.Lineage.Relation;

/** Counts what a lineage has right of stories of known descent. */
final class DescentScore {
  private static final boolean TELLS = Boolean.getBoolean("stemma.tell");

  private final Share relations = new Share();
  private final Map<String, Share> byRelation = new TreeMap<>();
  private final Share directions = new Share();
  private final Share directed = new Share();
  private final Share siblings = new Share();
  private final Share related = new Share();
  private final Share found = new Share();
  private final Share counts = new Share();
  private final Share together = new Share();
  private final Share joined = new Share();
  private int over;
  private int under;

  void add(List<Telling> story, LineageMeasure.Traced traced) {
    Map<String, Telling> tellings =
        story.stream().collect(Collectors.toMap(Telling::id, Function.identity()));
    for (Lineage.Edge edge : traced.lineage().edges()) {
      edge(
          tellings.get(traced.names().get(edge.from())),
          tellings.get(traced.names().get(edge.to())),
          edge);
    }
    for (Telling telling : story) {
      boolean derives = telling.parent() != null;
      if (derives) {
        found.add(
            traced.lineage().edges().stream()
                .anyMatch(
                    e ->
                        traced.names().get(e.to()).equals(telling.id())
                            || traced.names().get(e.from()).equals(telling.id())));
      }
    }
    origins(story, traced);
  }

  private void edge(Telling from, Telling to, Lineage.Edge edge) {
    boolean family = from.family().equals(to.family());
    related.add(family);
    if (!family) {
      tell("unrelated", from, to, edge);
      return;
    }
    boolean up = from.id().equals(to.parent());
    boolean down = to.id().equals(from.parent());
    Relation expected =
        up || isWhole(from) ? to.relation() : down || isWhole(to) ? from.relation() : null;
    if (expected != null) {
      boolean right = expected == edge.relation();
      relations.add(right);
      byRelation
          .computeIfAbsent(expected.name().toLowerCase(Locale.ROOT), r -> new Share())
          .add(right);
      if (!right) {
        tell("wants " + expected, from, to, edge);
      }
    }
    if (up || down) {
      directed.add(edge.directed());
      if (edge.directed()) {
        directions.add(up);
        if (!up) {
          tell("wrong way", from, to, edge);
        }
      }
    } else {
      siblings.add(!edge.directed());
      if (edge.directed()) {
        tell("siblings", from, to, edge);
      }
    }
  }

  /** Whether a text is its family's first or a print of it that is likely whole. */
  private static boolean isWhole(Telling telling) {
    return telling.relation() == null;
  }

  private void origins(List<Telling> story, LineageMeasure.Traced traced) {
    long wanted = story.stream().map(Telling::family).distinct().count();
    int has = traced.lineage().independentOrigins();
    counts.add(wanted == has);
    over += has > wanted ? 1 : 0;
    under += has < wanted ? 1 : 0;
    Map<String, Integer> origin = new HashMap<>();
    List<Lineage.Origin> origins = traced.lineage().origins();
    for (int i = 0; i < origins.size(); i++) {
      for (String article : origins.get(i).articles()) {
        origin.put(traced.names().get(article), i);
      }
    }
    for (int i = 0; i < story.size(); i++) {
      for (int j = i + 1; j < story.size(); j++) {
        boolean same = story.get(i).family().equals(story.get(j).family());
        boolean ours = origin.get(story.get(i).id()).equals(origin.get(story.get(j).id()));
        if (same) {
          joined.add(ours);
        }
        if (ours) {
          together.add(same);
        }
        if (TELLS && same != ours) {
          System.err.println(
              (same ? "apart " : "joined ")
                  + story.get(i).id()
                  + " "
                  + story.get(j).id()
                  + " "
                  + story.get(i).relation()
                  + " "
                  + story.get(j).relation()
                  + " "
                  + story.get(i).family()
                  + " "
                  + story.get(j).family()
                  + " "
                  + origins.get(origin.get(story.get(i).id())).name());
        }
      }
    }
  }

  private static void tell(String what, Telling from, Telling to, Lineage.Edge edge) {
    if (TELLS) {
      System.err.println(
          what
              + ": "
              + from.id()
              + " "
              + from.relation()
              + " ("
              + from.family()
              + ") "
              + (edge.directed() ? "-> " : "-- ")
              + to.id()
              + " "
              + to.relation()
              + " ("
              + to.family()
              + ") as "
              + edge.relation()
              + String.format(Locale.ROOT, " %.2f ", edge.containment())
              + edge.evidence());
    }
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("relation right", relations.toString(), "0.95"));
    byRelation.forEach(
        (relation, share) ->
            rows.add(new Row("relation right, " + relation, share.toString(), "")));
    rows.add(new Row("direction right, where told", directions.toString(), "0.90"));
    rows.add(new Row("direction told, of text and source", directed.toString(), ""));
    rows.add(new Row("siblings left undirected", siblings.toString(), ""));
    rows.add(new Row("edges between texts of one origin", related.toString(), ""));
    rows.add(new Row("derived texts with an edge, their source here", found.toString(), ""));
    rows.add(
        new Row(
            "stories with the right number of origins",
            counts + ", too many in " + over + ", too few in " + under,
            ""));
    rows.add(new Row("pairs of one origin told together", joined.toString(), ""));
    rows.add(new Row("pairs told together that are of one origin", together.toString(), ""));
    return rows;
  }

  /** So many of so many. */
  private static final class Share {
    private int right;
    private int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.3f (%d of %d)", right / (double) Math.max(1, all), right, all);
    }
  }
}
