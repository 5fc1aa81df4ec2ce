package stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.reading.Participant;
import stemma.text.Span;

/** Makes a commitment of the undertakings that are the same one: act, counterparty, terms. */
final class CommitmentMaker {
  private static final double SAME_TERM = 0.5;

  private static final int BEFORE = 40;
  private static final Pattern TO =
      Pattern.compile(
          "(?i)(?:\\b(?:to|will|would|shall|not|never)|['\u2019](?:ll|d)|n['\u2019]t)"
              + "(?:\\s+\\p{L}+ly)?\\s+[\"\u201c]?$");
  private static final Pattern THAT = Pattern.compile("(?i)\\bthat\\s+[\"\u201c]?$");
  private static final Pattern DENIED =
      Pattern.compile("(?i)\\b(?:has|have|had)(?:\\s+(?:not|never)|n['\u2019]t)\\s+$");

  /** What a word counts that one telling alone has. */
  private static final double ALONE = -0.5;

  private final Sources sources;
  private final Standing standing;

  CommitmentMaker(Sources sources, List<Told> all) {
    this.sources = sources;
    this.standing = new Standing(sources, all);
  }

  /** The commitment that some tellings make together, the first leading. */
  Commitment commitment(String id, List<Told> members) {
    List<Commitment.Term> conditions = terms(members, told -> told.undertaking().conditions());
    List<Commitment.Term> obstacles = terms(members, told -> told.undertaking().obstacles());
    List<Commitment.Term> limits =
        terms(
            members,
            told -> Limits.of(told.reading(), told.undertaking()).stream().map(List::of).toList());
    Told told = clearest(members);
    return new Commitment(
        id,
        party(members),
        act(members.stream().filter(one -> one.isNegative() == told.isNegative()).toList()),
        action(told),
        leading(told),
        counterparty(members),
        standing.of(members),
        conditions,
        obstacles,
        limits,
        tellings(members));
  }

  /**
   * The words in which most tell it: those with the most in common with the others, and no more.
   */
  private static Told clearest(List<Told> members) {
    Map<String, Integer> tellings = new TreeMap<>();
    members.forEach(told -> told.stems().forEach(stem -> tellings.merge(stem, 1, Integer::sum)));
    Told best = members.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Told told : members) {
      double fit = 0;
      for (String stem : told.stems()) {
        int others = tellings.getOrDefault(stem, 1) - 1;
        fit += others > 0 ? others : members.size() > 2 ? ALONE : 0.01;
      }
      if (fit > most + 1e-9) {
        most = fit;
        best = told;
      }
    }
    return best;
  }

  /** The word that stands between the act and what is to be done in the telling. */
  private static String leading(Told told) {
    int start = told.undertaking().action().get(0).start();
    String text = told.reading().article().text();
    String before = text.substring(Math.max(0, start - BEFORE), start);
    if (told.undertaking().act() == Act.DENY) {
      return DENIED.matcher(before).find() ? "having" : THAT.matcher(before).find() ? "that" : "";
    }
    boolean that = THAT.matcher(before).find();
    boolean thing = told.undertaking().act() == Act.AGREE && told.cueEnd() <= start;
    return that ? "that" : thing || TO.matcher(before).find() ? "to" : "";
  }

  private String action(Told told) {
    String action = words(told, told.undertaking().action());
    boolean open = action.chars().filter(c -> c == '"').count() % 2 == 1;
    return open ? action.replace("\"", "") : action;
  }

  private static Act act(List<Told> members) {
    Map<Act, Integer> votes = new TreeMap<>();
    members.forEach(told -> votes.merge(told.undertaking().act(), 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Act, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(members.get(0).undertaking().act());
  }

  private @Nullable String party(List<Told> members) {
    // of names that as many tell, the one that names somebody
    Stream<Told> namedFirst =
        Stream.concat(
            members.stream().filter(CommitmentMaker::isNamed),
            members.stream().filter(told -> !isNamed(told)));
    return commonest(namedFirst.map(Told::party));
  }

  private static boolean isNamed(Told told) {
    Participant party = told.undertaking().party();
    return party != null && party.entity() != null;
  }

  private @Nullable String counterparty(List<Told> members) {
    return commonest(
        members.stream()
            .map(told -> sources.name(told.article(), told.undertaking().counterparty())));
  }

  /** The name that most tell, the first of equals; null when none does. */
  private static @Nullable String commonest(Stream<@Nullable String> names) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    Map<String, String> spelled = new HashMap<>();
    names
        .filter(Objects::nonNull)
        .forEach(
            name -> {
              String folded = name.toLowerCase(Locale.ROOT);
              spelled.putIfAbsent(folded, name);
              votes.merge(folded, 1, Integer::sum);
            });
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = spelled.get(vote.getKey());
      }
    }
    return best;
  }

  private interface Terms {
    List<List<Span>> of(Told told);
  }

  /** Conditions or obstacles, those told in like words joined, the fullest words kept. */
  private List<Commitment.Term> terms(List<Told> members, Terms which) {
    record Part(Told told, List<Span> spans, Set<String> stems) {}
    List<Part> parts = new ArrayList<>();
    for (Told told : members) {
      for (List<Span> spans : which.of(told)) {
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
        boolean same =
            words(candidate.get(0).told(), candidate.get(0).spans())
                .equalsIgnoreCase(words(part.told(), part.spans()));
        if (same || sources.rarity().overlap(candidate.get(0).stems(), part.stems()) >= SAME_TERM) {
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

  private List<Commitment.Telling> tellings(List<Told> members) {
    return members.stream()
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
