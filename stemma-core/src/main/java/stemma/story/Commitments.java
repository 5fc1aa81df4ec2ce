package stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.reading.Reading;
import stemma.reading.Undertaking;
import stemma.text.Span;

/**
 * Undertakings of several articles brought together: the same party, acts that can be one, and
 * actions with words in common.
 *
 * <p>To offer, to promise, to agree, to sign and to grant can be one undertaking at several steps;
 * to refuse, to threaten, to demand and to deny are each their own. Conditions and obstacles are
 * gathered from every report. The standing is the furthest step that the latest report tells.
 *
 * <p><b>Cost.</b> Undertakings are compared inside one party and group of acts.
 */
final class Commitments {
  private static final double SAME_ACTION = 0.45;
  private static final double SAME_TERM = 0.5;
  private static final int MOST_COMPARED = 80;
  private static final Pattern DONE =
      Pattern.compile("\\b(?:completed|carried out|fulfilled|implemented|delivered)\\b");
  private static final Pattern UNDER_WAY =
      Pattern.compile(
          "\\b(?:under ?way|has begun|have begun|had begun|has started|have started)\\b");
  private static final Pattern WITHDRAWN =
      Pattern.compile(
          "\\b(?:withdrew|withdrawn|rescinded|revoked|retracted|called off|scrapped|cancelled"
              + "|canceled|suspended the)\\b");

  private final Sources sources;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Group>> byParty = new HashMap<>();

  private Commitments(Sources sources) {
    this.sources = sources;
  }

  /** One undertaking of one article. */
  private record Told(
      Reading reading, Undertaking undertaking, @Nullable String party, Set<String> stems) {
    String article() {
      return reading.id();
    }

    Span span() {
      Span hull = null;
      List<Span> parts = new ArrayList<>(undertaking.cue());
      parts.addAll(undertaking.action());
      for (Span part : parts) {
        hull = hull == null ? part : hull.hull(part);
      }
      return hull == null ? new Span(0, 0) : hull;
    }
  }

  private record Group(List<Told> members) {
    Told leader() {
      return members.get(0);
    }
  }

  /** The undertakings of a story, those in most articles first. */
  static List<Commitment> of(Sources sources) {
    Commitments commitments = new Commitments(sources);
    List<Told> all = new ArrayList<>();
    for (Reading reading : sources.readings()) {
      for (Undertaking undertaking : reading.undertakings()) {
        if (!undertaking.cue().isEmpty() || !undertaking.action().isEmpty()) {
          all.add(commitments.told(reading, undertaking));
        }
      }
    }
    all.sort(
        Comparator.comparing((Told told) -> -told.stems().size())
            .thenComparing(Told::article)
            .thenComparing(Told::span));
    all.forEach(commitments::place);
    return commitments.list();
  }

  private Told told(Reading reading, Undertaking undertaking) {
    Set<String> stems = new TreeSet<>();
    for (Span part : undertaking.action()) {
      stems.addAll(Rarity.stems(reading.article().text(), part));
    }
    return new Told(reading, undertaking, sources.name(reading.id(), undertaking.party()), stems);
  }

  private void place(Told told) {
    String key =
        (told.party() == null ? "" : told.party()) + '|' + family(told.undertaking().act());
    List<Group> candidates = byParty.computeIfAbsent(key, k -> new ArrayList<>());
    Group best = null;
    double bestFit = 0;
    int from = Math.max(0, candidates.size() - MOST_COMPARED);
    for (Group group : candidates.subList(from, candidates.size())) {
      double fit = fit(group.leader(), told);
      if (fit > bestFit) {
        bestFit = fit;
        best = group;
      }
    }
    if (best == null) {
      best = new Group(new ArrayList<>());
      candidates.add(best);
      groups.add(best);
    }
    best.members().add(told);
  }

  private double fit(Told leader, Told told) {
    Set<String> common = Rarity.common(leader.stems(), told.stems());
    int fewest = Math.min(leader.stems().size(), told.stems().size());
    boolean enough = common.size() >= 2 || (common.size() == 1 && fewest == 1);
    double overlap = sources.rarity().overlap(leader.stems(), told.stems());
    boolean unknown = told.party() == null;
    return enough && overlap >= (unknown ? 0.7 : SAME_ACTION) ? overlap : 0;
  }

  /** Acts that can be steps of one undertaking. */
  private static String family(Act act) {
    return switch (act) {
      case OFFER, AGREE, PROMISE, SIGN, GRANT, PLAN, ANNOUNCE -> "undertake";
      case REFUSE -> "refuse";
      case THREATEN -> "threaten";
      case ORDER, DEMAND -> "order";
      case DENY -> "deny";
    };
  }

  private List<Commitment> list() {
    groups.sort(
        Comparator.comparing((Group g) -> -articles(g))
            .thenComparing(g -> g.leader().article())
            .thenComparing(g -> g.leader().span()));
    List<Commitment> list = new ArrayList<>();
    for (Group group : groups) {
      list.add(commitment("k" + (list.size() + 1), group));
    }
    return List.copyOf(list);
  }

  private static long articles(Group group) {
    return group.members().stream().map(Told::article).distinct().count();
  }

  private Commitment commitment(String id, Group group) {
    List<Commitment.Term> conditions = terms(group, undertaking -> undertaking.conditions());
    List<Commitment.Term> obstacles = terms(group, undertaking -> undertaking.obstacles());
    return new Commitment(
        id,
        group.leader().party(),
        act(group),
        words(group.leader(), group.leader().undertaking().action()),
        counterparty(group),
        standing(group),
        conditions,
        obstacles,
        tellings(group));
  }

  private static Act act(Group group) {
    Map<Act, Integer> votes = new TreeMap<>();
    group.members().forEach(told -> votes.merge(told.undertaking().act(), 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Act, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(group.leader().undertaking().act());
  }

  private @Nullable String counterparty(Group group) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Told told : group.members()) {
      String name = sources.name(told.article(), told.undertaking().counterparty());
      if (name != null) {
        votes.merge(name, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private @Nullable String standing(Group group) {
    List<Told> latestFirst = new ArrayList<>(group.members());
    latestFirst.sort(
        Comparator.comparing((Told told) -> day(told)).reversed().thenComparing(Told::article));
    String latest = day(latestFirst.get(0));
    int furthest = -1;
    String standing = null;
    for (Told told : latestFirst) {
      String step = day(told).equals(latest) ? step(told) : null;
      int rank = step == null ? -1 : STEPS.indexOf(step);
      if (rank > furthest) {
        furthest = rank;
        standing = step;
      }
    }
    return standing;
  }

  private static final List<String> STEPS =
      List.of("offered", "agreed", "signed", "under way", "done", "refused", "withdrawn");

  private String day(Told told) {
    String day = sources.day(told.article());
    return day == null ? "" : day;
  }

  private @Nullable String step(Told told) {
    Span sentence = sources.sentence(told.reading(), told.span());
    String words = sources.words(told.article(), sentence).toLowerCase(Locale.ROOT);
    boolean undertakes = family(told.undertaking().act()).equals("undertake");
    if (undertakes && WITHDRAWN.matcher(words).find()) {
      return "withdrawn";
    }
    if (undertakes && DONE.matcher(words).find()) {
      return "done";
    }
    if (undertakes && UNDER_WAY.matcher(words).find()) {
      return "under way";
    }
    return switch (told.undertaking().act()) {
      case OFFER -> "offered";
      case AGREE, PROMISE, GRANT -> "agreed";
      case SIGN -> "signed";
      case REFUSE -> "refused";
      case THREATEN, ORDER, DEMAND, PLAN, ANNOUNCE, DENY -> null;
    };
  }

  private interface Terms {
    List<List<Span>> of(Undertaking undertaking);
  }

  /** Conditions or obstacles, those told in like words joined, the fullest words kept. */
  private List<Commitment.Term> terms(Group group, Terms which) {
    record Part(Told told, List<Span> spans, Set<String> stems) {}
    List<Part> parts = new ArrayList<>();
    for (Told told : group.members()) {
      for (List<Span> spans : which.of(told.undertaking())) {
        Set<String> stems = new TreeSet<>();
        spans.forEach(span -> stems.addAll(Rarity.stems(told.reading().article().text(), span)));
        if (!spans.isEmpty()) {
          parts.add(new Part(told, spans, stems));
        }
      }
    }
    parts.sort(
        Comparator.comparing((Part part) -> -part.stems().size())
            .thenComparing(part -> part.told().article())
            .thenComparing(part -> part.spans().get(0)));
    List<List<Part>> joined = new ArrayList<>();
    for (Part part : parts) {
      List<Part> home = null;
      for (List<Part> candidate : joined) {
        if (sources.rarity().overlap(candidate.get(0).stems(), part.stems()) >= SAME_TERM) {
          home = candidate;
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        joined.add(home);
      }
      home.add(part);
    }
    List<Commitment.Term> terms = new ArrayList<>();
    for (List<Part> same : joined) {
      List<Report> reports =
          same.stream()
              .map(
                  part ->
                      new Report(
                          part.told().article(),
                          part.spans().stream().reduce(Span::hull).orElseThrow()))
              .distinct()
              .sorted(Comparator.comparing(Report::article).thenComparing(Report::span))
              .toList();
      terms.add(new Commitment.Term(words(same.get(0).told(), same.get(0).spans()), reports));
    }
    return terms;
  }

  private List<Commitment.Telling> tellings(Group group) {
    return group.members().stream()
        .map(told -> new Commitment.Telling(told.article(), told.undertaking().id(), told.span()))
        .sorted(
            Comparator.comparing(Commitment.Telling::article)
                .thenComparing(Commitment.Telling::span))
        .toList();
  }

  private String words(Told told, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      words.append(words.isEmpty() ? "" : " ").append(sources.words(told.article(), span));
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }
}
