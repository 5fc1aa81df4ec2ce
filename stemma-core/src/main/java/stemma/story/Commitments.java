package stemma.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import stemma.reading.Act;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Participant;
import stemma.reading.Quantity;
import stemma.reading.Reading;
import stemma.reading.Undertaking;
import stemma.text.Span;

/**
 * Undertakings of several articles brought together: parties that can be the same, acts that can be
 * one, and actions with words in common.
 *
 * <p>To offer, to promise, to agree, to sign and to grant can be one undertaking at several steps;
 * to refuse, to threaten, to demand and to deny are each their own. Conditions and obstacles are
 * gathered from every report.
 *
 * <p><b>Cost.</b> Undertakings are compared inside one group of acts, at most {@value
 * #MOST_COMPARED} each.
 */
final class Commitments {
  private static final double SAME_ACTION = 0.45;
  private static final double OTHER_NAME = 0.7;
  private static final double SAME_TERMS = 0.9;
  private static final int MOST_COMPARED = 80;

  /** What a retelling may make of an undertaking: a vow becomes a threat. */
  private static final Map<String, String> OTHERS =
      Map.of("undertake", "threaten", "threaten", "undertake");

  private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

  private final Sources sources;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Group>> byFamily = new HashMap<>();

  private Commitments(Sources sources) {
    this.sources = sources;
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
        if (!undertaking.cue().isEmpty() && !undertaking.action().isEmpty()) {
          all.add(commitments.told(reading, undertaking));
        }
      }
    }
    all = alone(all);
    all.sort(
        Comparator.comparing((Told told) -> -told.stems().size())
            .thenComparing(Told::article)
            .thenComparing(Told::span));
    all.forEach(commitments::join);
    return commitments.list(all);
  }

  private Told told(Reading reading, Undertaking undertaking) {
    Set<String> stems = new TreeSet<>();
    for (Span part : undertaking.action()) {
      stems.addAll(Rarity.stems(reading.article().text(), part));
    }
    if (undertaking.act() == Act.GRANT) {
      // authorised the payment: the verb is a part of what is done
      stems.addAll(Rarity.stems(reading.article().text(), undertaking.cue().get(0)));
    }
    Participant party = undertaking.party();
    Entity entity = party == null ? null : sources.entity(reading.id(), party.entity());
    return new Told(
        reading,
        undertaking,
        sources.name(reading.id(), party),
        entity != null && entity.type() == EntityType.PERSON,
        stems,
        amounts(reading, undertaking.action()),
        amounts(reading, undertaking.conditions().stream().flatMap(List::stream).toList()),
        sources.sentence(reading, undertaking.cue().get(0)),
        false);
  }

  private static Set<String> amounts(Reading reading, List<Span> places) {
    Set<String> amounts = new TreeSet<>();
    for (Span place : places) {
      for (Quantity quantity : Sources.quantities(reading, place)) {
        if (quantity.currency() != null || isLarge(quantity)) {
          amounts.add(quantity.value().stripTrailingZeros().toPlainString());
        }
      }
    }
    return amounts;
  }

  private static boolean isLarge(Quantity quantity) {
    return quantity.value().compareTo(LARGE) >= 0;
  }

  /** The tellings, those marked that are the only one of their sentence, party and kind of act. */
  private static List<Told> alone(List<Told> all) {
    Map<String, Integer> tellings = new HashMap<>();
    all.forEach(told -> tellings.merge(place(told), 1, Integer::sum));
    return new ArrayList<>(
        all.stream().map(told -> told.with(tellings.getOrDefault(place(told), 0) == 1)).toList());
  }

  private static String place(Told told) {
    return told.article() + '|' + told.sentence().start() + '|' + told.party() + '|' + family(told);
  }

  private void join(Told told) {
    String family = family(told);
    List<Group> candidates = byFamily.computeIfAbsent(family, f -> new ArrayList<>());
    Group best = null;
    double bestFit = 0;
    List<Group> near = new ArrayList<>(last(candidates));
    String other = OTHERS.get(family);
    near.addAll(other == null ? List.of() : last(byFamily.getOrDefault(other, List.of())));
    for (Group group : near) {
      boolean kin = family.equals(family(group.leader()));
      double fit = kin || areRetold(group.leader(), told) ? fit(group.leader(), told) : 0;
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

  private static List<Group> last(List<Group> groups) {
    return groups.subList(Math.max(0, groups.size() - MOST_COMPARED), groups.size());
  }

  private double fit(Told leader, Told told) {
    if (haveOtherAmounts(leader, told)) {
      return 0;
    }
    if (areRetold(leader, told)) {
      return 1;
    }
    boolean sameTerms =
        told.party() != null
            && told.party().equals(leader.party())
            && !Collections.disjoint(leader.terms(), told.terms());
    if (sameTerms) {
      return SAME_TERMS;
    }
    Set<String> common = Rarity.common(leader.stems(), told.stems());
    int fewest = Math.min(leader.stems().size(), told.stems().size());
    boolean sameParty = told.party() != null && told.party().equalsIgnoreCase(leader.party());
    boolean enough = common.size() >= 2 || (common.size() == 1 && fewest == 1 && sameParty);
    boolean sameSum = sameParty && !Collections.disjoint(leader.amounts(), told.amounts());
    if (sameSum && common.size() >= 2) {
      return SAME_TERMS;
    }
    double overlap = sources.rarity().overlap(leader.stems(), told.stems());
    double least = sameParty ? SAME_ACTION : mayBeSame(leader, told) ? OTHER_NAME : 2;
    return enough && overlap >= least ? overlap : 0;
  }

  /** Whether both tell of money, and not of the same: an offer of 3 million is not one of 5. */
  private static boolean haveOtherAmounts(Told one, Told other) {
    return !one.amounts().isEmpty()
        && !other.amounts().isEmpty()
        && Collections.disjoint(one.amounts(), other.amounts());
  }

  /** Whether one article retells the other's sentence, each with one undertaking of the party. */
  private boolean areRetold(Told one, Told other) {
    boolean same = one.party() != null && one.party().equals(other.party());
    boolean alike = mayBeSame(one, other) && !Rarity.common(one.stems(), other.stems()).isEmpty();
    return one.isAlone()
        && other.isAlone()
        && (same || alike)
        && sources.areCounterparts(
            one.article(), one.sentence(), other.article(), other.sentence());
  }

  /** Whether two names may be one party: they share a word, or one of them is no name. */
  private static boolean mayBeSame(Told one, Told other) {
    if (one.party() == null || other.party() == null) {
      return true;
    }
    boolean share =
        !Rarity.common(stems(one.party()), stems(other.party())).isEmpty()
            && one.isPerson() == other.isPerson();
    boolean named = one.undertaking().party().entity() != null;
    boolean otherNamed = other.undertaking().party().entity() != null;
    return share || !(named && otherNamed);
  }

  private static Set<String> stems(String name) {
    return Rarity.stems(name, new Span(0, name.length()));
  }

  /** The family of a telling: to promise not to do something is to refuse it. */
  private static String family(Told told) {
    String family = family(told.undertaking().act());
    return family.equals("undertake") && told.isNegative() ? "refuse" : family;
  }

  /** Acts that can be steps of one undertaking. */
  static String family(Act act) {
    return switch (act) {
      case OFFER, AGREE, PROMISE, SIGN, GRANT, PLAN, ANNOUNCE -> "undertake";
      case REFUSE -> "refuse";
      case THREATEN -> "threaten";
      case ORDER, DEMAND -> "order";
      case DENY -> "deny";
    };
  }

  private List<Commitment> list(List<Told> all) {
    groups.sort(
        Comparator.comparing((Group g) -> -articles(g))
            .thenComparing(g -> g.leader().article())
            .thenComparing(g -> g.leader().span()));
    List<Commitment> list = new ArrayList<>();
    CommitmentMaker maker = new CommitmentMaker(sources, all);
    for (Group group : groups) {
      list.add(maker.commitment("k" + (list.size() + 1), group.members()));
    }
    return List.copyOf(list);
  }

  private static long articles(Group group) {
    return group.members().stream().map(Told::article).distinct().count();
  }
}
