package stemma.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stemma.reading.Participant;
import stemma.reading.Quantity;
import stemma.reading.Reading;
import stemma.reading.Statement;
import stemma.reading.TimeExpression;
import stemma.reading.Undertaking;
import stemma.text.Span;

/** What is to be marked in one article's text: each place once, with all that is marked there. */
final class Marks {
  private final Map<Span, Draft> drafts = new TreeMap<>();

  private Marks() {}

  /**
   * One place.
   *
   * @param span the place
   * @param classes style classes, one for each kind of thing that is marked here
   * @param note what they are, in words, null when it needs none
   * @param anchor id of the anchor at the place, null when nothing links here
   */
  record Mark(Span span, String classes, @Nullable String note, @Nullable String anchor) {}

  private static final class Draft {
    final Set<String> classes = new LinkedHashSet<>();
    final Set<String> notes = new LinkedHashSet<>();
    @Nullable String anchor;
  }

  /**
   * The marks of an article, by place.
   *
   * @param common passages that stand in other articles too, with the names of those
   */
  static List<Mark> of(Reading reading, Map<Span, String> common, Citations citations) {
    Marks marks = new Marks();
    common.forEach((span, others) -> marks.add(span, "m-common", "Also in " + others));
    reading.statements().forEach(marks::statement);
    reading.undertakings().forEach(marks::undertaking);
    reading.quantities().forEach(marks::quantity);
    reading.times().forEach(marks::time);
    for (Span span : citations.of(reading.id())) {
      marks.draft(span).anchor = citations.anchor(reading.id(), span);
    }
    return marks.finished();
  }

  private void statement(Statement statement) {
    String by = named(statement.speaker(), " by ", "");
    String note = Phrasing.capitalised(Phrasing.words(statement.kind())) + " statement" + by;
    addAll(statement.content(), "m-statement", note);
    addAll(statement.source(), "m-source", named(statement.speaker(), "Source: ", "Source"));
    addAll(statement.cue(), "m-cue", "Words that attribute");
  }

  private void undertaking(Undertaking undertaking) {
    String what =
        Phrasing.capitalised(Phrasing.words(undertaking.act()))
            + named(undertaking.party(), " by ", "")
            + named(undertaking.counterparty(), ", to or with ", "");
    addAll(undertaking.cue(), "m-undertaking", what);
    addAll(undertaking.action(), "m-undertaking", what);
    undertaking.conditions().forEach(c -> addAll(c, "m-undertaking", "Condition. " + what));
    undertaking.obstacles().forEach(o -> addAll(o, "m-undertaking", "In the way. " + what));
  }

  private void quantity(Quantity quantity) {
    String bound = Phrasing.words(quantity.modifier());
    String upper = quantity.upper() == null ? "" : "–" + Phrasing.number(quantity.upper());
    String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
    String value = Phrasing.number(quantity.value()) + upper + unit;
    add(quantity.span(), "m-quantity", (bound.equals("exact") ? "" : bound + " ") + value);
  }

  private void time(TimeExpression time) {
    String type = Phrasing.capitalised(Phrasing.words(time.type()));
    add(time.span(), "m-time", type + " " + time.value());
  }

  private static String named(@Nullable Participant who, String before, String otherwise) {
    return who == null ? otherwise : before + Phrasing.line(who.name());
  }

  private void addAll(Collection<Span> spans, String kind, String note) {
    spans.forEach(span -> add(span, kind, note));
  }

  private void add(Span span, String kind, String note) {
    if (!span.isEmpty()) {
      Draft draft = draft(span);
      draft.classes.add(kind);
      draft.notes.add(note);
    }
  }

  private Draft draft(Span span) {
    return drafts.computeIfAbsent(span, s -> new Draft());
  }

  private List<Mark> finished() {
    List<Mark> marks = new ArrayList<>();
    drafts.forEach(
        (span, draft) ->
            marks.add(
                new Mark(
                    span,
                    String.join(" ", draft.classes),
                    draft.notes.isEmpty() ? null : String.join(" · ", draft.notes),
                    draft.anchor)));
    return marks;
  }

  /** The union of passages in common, each with the names of the articles that share it. */
  static Map<Span, String> common(Map<Span, Set<String>> passages) {
    Map<Span, String> union = new LinkedHashMap<>();
    Span open = null;
    Set<String> names = new LinkedHashSet<>();
    for (Map.Entry<Span, Set<String>> passage : new TreeMap<>(passages).entrySet()) {
      Span span = passage.getKey();
      if (open != null && span.start() <= open.end()) {
        open = open.hull(span);
      } else {
        close(union, open, names);
        open = span;
        names.clear();
      }
      names.addAll(passage.getValue());
    }
    close(union, open, names);
    return union;
  }

  private static void close(Map<Span, String> union, @Nullable Span open, Set<String> names) {
    if (open != null) {
      union.put(open, Phrasing.list(names.stream().sorted().toList(), 6));
    }
  }
}
