package stemma.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.reading.Quantity;
import stemma.reading.Reading;
import stemma.reading.TimeExpression;
import stemma.reading.TimeType;
import stemma.text.Span;

/**
 * What happened when: sentences that tell a date, one line for an event however many articles tell
 * it.
 *
 * <p>Sentences of one date are one event when they share enough rare words; an event that an
 * independent article tells with the same words at another date near by shows that date too.
 *
 * <p><b>Cost.</b> Linear in the sentences with dates, but for sentences of one date, which are
 * compared through an index of their words.
 */
final class Timeline {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(-(\\d{2})(-(\\d{2}))?)?(T.*)?");
  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_LOWER_CASE = 3;
  private static final double SAME = 0.5;
  private static final double SAME_ELSEWHERE = 0.6;
  private static final int FEWEST_COMMON = 3;
  private static final int NEAR = 3;
  private static final int MOST_SHARING = 40;

  private final Sources sources;
  private final Map<String, List<Happening>> days = new TreeMap<>();
  private final Map<String, List<Happening>> byStem = new HashMap<>();

  private Timeline(Sources sources) {
    this.sources = sources;
  }

  /** One sentence that tells a date. */
  private record Telling(String article, Span span, Set<String> stems, Set<String> numbers) {
    /** Whether both tell numbers, and none in common. */
    boolean hasOtherNumbers(Telling other) {
      return !numbers.isEmpty()
          && !other.numbers.isEmpty()
          && Collections.disjoint(numbers, other.numbers);
    }
  }

  /** One event with all its tellings, the first leading. */
  private static final class Happening {
    private final String date;
    private final List<Telling> tellings;

    Happening(String date, List<Telling> tellings) {
      this.date = date;
      this.tellings = tellings;
    }

    String date() {
      return date;
    }

    List<Telling> tellings() {
      return tellings;
    }

    Telling leader() {
      return tellings.get(0);
    }
  }

  /** The timeline of a story, ascending. */
  static List<Day> of(Sources sources) {
    Timeline timeline = new Timeline(sources);
    List<Reading> earliestFirst = new ArrayList<>(sources.readings());
    earliestFirst.sort(
        Comparator.comparing((Reading reading) -> sources.published(reading.id()))
            .thenComparing(Reading::id));
    for (Reading reading : earliestFirst) {
      timeline.add(reading);
    }
    return timeline.list();
  }

  private void add(Reading reading) {
    Map<Span, Set<String>> dates = new LinkedHashMap<>();
    for (TimeExpression time : reading.times()) {
      String date = date(time);
      if (date != null) {
        Span sentence = sources.sentence(reading, time.span());
        dates.computeIfAbsent(sentence, s -> new TreeSet<>()).add(date);
      }
    }
    dates.forEach(
        (sentence, values) -> {
          Set<String> stems = stems(reading, sentence);
          if (stems.size() >= FEWEST_WORDS && tellsEvents(reading, sentence)) {
            Telling telling =
                new Telling(reading.id(), sentence, stems, numbers(reading, sentence));
            finest(values).forEach(date -> place(date, telling));
          }
        });
  }

  /** The dates that hold no finer one: in May 2025, on 12 May 2025, is told once. */
  private static List<String> finest(Set<String> dates) {
    return dates.stream()
        .filter(date -> dates.stream().noneMatch(d -> !d.equals(date) && d.startsWith(date)))
        .toList();
  }

  private static Set<String> numbers(Reading reading, Span sentence) {
    Set<String> numbers = new TreeSet<>();
    for (Quantity quantity : Sources.quantities(reading, sentence)) {
      numbers.add(quantity.value().stripTrailingZeros().toPlainString());
    }
    return numbers;
  }

  private static @Nullable String date(TimeExpression time) {
    Matcher matcher = DATE.matcher(time.value());
    boolean pointed = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    if (!pointed || !matcher.matches()) {
      return null;
    }
    return matcher.group(1) + (matcher.group(2) == null ? "" : matcher.group(2));
  }

  private static boolean tellsEvents(Reading reading, Span sentence) {
    if (Retractions.isIn(reading, sentence)) {
      return false;
    }
    for (Block block : reading.article().blocks()) {
      if (block.span().overlaps(sentence)) {
        return block.kind() != BlockKind.TITLE
            && block.kind() != BlockKind.CAPTION
            && lowerCaseWords(sentence.of(reading.article().text())) >= FEWEST_LOWER_CASE;
      }
    }
    return true;
  }

  /** Lines of names and dates alone, such as who posted when, have hardly any. */
  private static int lowerCaseWords(String sentence) {
    int count = 0;
    for (int i = 0; i < sentence.length(); i++) {
      boolean starts = i == 0 || sentence.charAt(i - 1) == ' ';
      count += starts && Character.isLowerCase(sentence.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private static Set<String> stems(Reading reading, Span sentence) {
    Set<String> stems = Senses.told(Rarity.stems(reading.article().text(), sentence));
    for (TimeExpression time : reading.times()) {
      if (sentence.contains(time.span())) {
        stems.removeAll(Rarity.stems(reading.article().text(), time.span()));
      }
    }
    return stems;
  }

  private void place(String date, Telling telling) {
    List<Happening> happenings = days.computeIfAbsent(date, d -> new ArrayList<>());
    Happening best = null;
    double bestLikeness = SAME;
    for (Happening happening : sharing(date, telling.stems())) {
      double likeness = likeness(happening.leader().stems(), telling.stems());
      if (likeness > bestLikeness) {
        bestLikeness = likeness;
        best = happening;
      }
    }
    Happening retold = retold(happenings, telling);
    best = retold == null ? best : retold;
    if (best == null) {
      List<Telling> tellings = new ArrayList<>();
      tellings.add(telling);
      Happening first = new Happening(date, tellings);
      happenings.add(first);
      for (String stem : telling.stems()) {
        byStem.computeIfAbsent(date + stem, s -> new ArrayList<>()).add(first);
      }
    } else {
      best.tellings().add(telling);
    }
  }

  /** The happening that a text tells from which this one derives, or from which both do. */
  private @Nullable Happening retold(List<Happening> happenings, Telling telling) {
    for (Happening happening : happenings) {
      for (Telling other : happening.tellings()) {
        if (sources.areCounterparts(
            other.article(), other.span(), telling.article(), telling.span())) {
          return happening;
        }
      }
    }
    return null;
  }

  /** The happenings of a date that share a word which few of that date have. */
  private Set<Happening> sharing(String date, Set<String> stems) {
    Set<Happening> sharing = new LinkedHashSet<>();
    for (String stem : stems) {
      List<Happening> having = byStem.getOrDefault(date + stem, List.of());
      if (having.size() <= MOST_SHARING) {
        sharing.addAll(having);
      }
    }
    return sharing;
  }

  private double likeness(Set<String> one, Set<String> other) {
    Set<String> common = Rarity.common(one, other);
    return common.size() < FEWEST_COMMON ? 0 : sources.rarity().overlap(one, other);
  }

  private List<Day> list() {
    List<Day> list = new ArrayList<>();
    days.forEach(
        (date, happenings) -> {
          List<Day.Event> events = new ArrayList<>();
          for (Happening happening : happenings) {
            events.add(event(happening));
          }
          events.sort(
              Comparator.comparing((Day.Event event) -> -event.reports().size())
                  .thenComparing(Day.Event::article)
                  .thenComparing(Day.Event::span));
          String precision = date.length() == 10 ? "day" : date.length() == 7 ? "month" : "year";
          list.add(new Day(date, precision, events));
        });
    return List.copyOf(list);
  }

  private Day.Event event(Happening happening) {
    Telling leader = happening.leader();
    return new Day.Event(
        leader.article(),
        leader.span(),
        sources.words(leader.article(), leader.span()),
        reports(happening.tellings()),
        otherDates(happening));
  }

  private static List<Report> reports(List<Telling> tellings) {
    return tellings.stream()
        .map(telling -> new Report(telling.article(), telling.span()))
        .distinct()
        .sorted(Comparator.comparing(Report::article).thenComparing(Report::span))
        .toList();
  }

  private List<Day.OtherDate> otherDates(Happening happening) {
    List<Day.OtherDate> others = new ArrayList<>();
    days.forEach(
        (date, happenings) -> {
          if (isNear(date, happening.date())) {
            for (Happening other : sharing(date, happening.leader().stems())) {
              if (isToldElsewhere(happening, other)) {
                others.add(new Day.OtherDate(date, reports(other.tellings())));
              }
            }
          }
        });
    return others;
  }

  private boolean isToldElsewhere(Happening one, Happening other) {
    Set<String> common = Rarity.common(one.leader().stems(), other.leader().stems());
    return !one.leader().hasOtherNumbers(other.leader())
        && common.size() >= FEWEST_COMMON + 1
        && sources.rarity().overlap(one.leader().stems(), other.leader().stems()) >= SAME_ELSEWHERE
        && Collections.disjoint(origins(one), origins(other));
  }

  private Set<Integer> origins(Happening happening) {
    Set<Integer> origins = new TreeSet<>();
    happening.tellings().forEach(telling -> origins.add(sources.origin(telling.article())));
    return origins;
  }

  private static boolean isNear(String one, String other) {
    if (one.length() < 10 || other.length() < 10 || one.equals(other)) {
      return false;
    }
    try {
      LocalDate a = LocalDate.parse(one);
      LocalDate b = LocalDate.parse(other);
      boolean otherMonth = a.getYear() == b.getYear() && a.getDayOfMonth() == b.getDayOfMonth();
      return otherMonth || Math.abs(ChronoUnit.DAYS.between(a, b)) <= NEAR;
    } catch (java.time.format.DateTimeParseException badDate) {
      return false;
    }
  }
}
