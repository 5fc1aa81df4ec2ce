package stemma.edition;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.story.Commitment;

/** An undertaking as a sentence: {@code Marsh Ltd.}, {@code agrees}, {@code to sell the mill}. */
final class TermPhrase {
  private static final Set<String> PLURALS =
      Set.of("they", "we", "people", "police", "members", "both", "all", "several", "many");

  /** The step that an act tells by itself, which need not be told again. */
  private static final Map<Act, String> OWN_STEP =
      Map.of(
          Act.OFFER, "offered",
          Act.AGREE, "agreed",
          Act.PROMISE, "agreed",
          Act.GRANT, "agreed",
          Act.SIGN, "signed",
          Act.REFUSE, "refused");

  private static final Map<Act, String> PASSIVES =
      Map.ofEntries(
          Map.entry(Act.OFFER, "offered"),
          Map.entry(Act.AGREE, "agreed"),
          Map.entry(Act.PROMISE, "promised"),
          Map.entry(Act.REFUSE, "ruled out"),
          Map.entry(Act.THREATEN, "threatened"),
          Map.entry(Act.ORDER, "ordered"),
          Map.entry(Act.DEMAND, "demanded"),
          Map.entry(Act.PLAN, "planned"),
          Map.entry(Act.SIGN, "signed"),
          Map.entry(Act.GRANT, "granted"),
          Map.entry(Act.ANNOUNCE, "announced"),
          Map.entry(Act.DENY, "denied"));

  private TermPhrase() {}

  /** Who commits. */
  static String party(Commitment commitment) {
    String party = commitment.party();
    return party == null ? "Party not named" : Phrasing.line(party);
  }

  /** What the party does: {@code offers}, {@code promise}; {@code agreed} where nobody is named. */
  static String act(Commitment commitment) {
    String party = commitment.party();
    if ("in talks".equals(commitment.standing())) {
      return party != null && isPlural(party) ? "negotiate" : "negotiates";
    }
    if (party == null) {
      return PASSIVES.getOrDefault(commitment.act(), Phrasing.words(commitment.act()));
    }
    if (commitment.action().startsWith("until ")) {
      return isPlural(party) ? "set a deadline" : "sets a deadline";
    }
    if (asks(commitment) && commitment.act() == Act.DEMAND) {
      return isPlural(party) ? "call on" : "calls on";
    }
    String act = Phrasing.words(commitment.act());
    String one = act.endsWith("y") ? act.substring(0, act.length() - 1) + "ies" : act + "s";
    return isPlural(party) ? act : one;
  }

  /** What is to be done with the word that leads to it: {@code to sell the mill}. */
  static String action(Commitment commitment) {
    String action = Phrasing.line(commitment.action());
    String told = commitment.counterparty();
    String other = told != null && asks(commitment) ? Phrasing.line(told) + " " : "";
    return other + led(commitment, action);
  }

  private static String led(Commitment commitment, String action) {
    return commitment.leading().isEmpty() ? action : commitment.leading() + " " + action;
  }

  /** Act and action in one line. */
  static String sentence(Commitment commitment) {
    boolean leads = !commitment.leading().isEmpty() || commitment.action().startsWith("not to ");
    return act(commitment) + (leads ? " " : ": ") + action(commitment);
  }

  /** Whether another is told to do it: {@code orders the town to pay}. */
  private static boolean asks(Commitment commitment) {
    boolean asked = commitment.act() == Act.ORDER || commitment.act() == Act.DEMAND;
    return asked
        && commitment.counterparty() != null
        && (commitment.leading().equals("to") || commitment.action().startsWith("not to "));
  }

  /** Where it stands, null when the act tells it. */
  static @Nullable String standing(Commitment commitment) {
    String standing = commitment.standing();
    boolean told =
        standing == null
            || standing.equals("in talks")
            || standing.equals(OWN_STEP.get(commitment.act()));
    return told ? null : standing;
  }

  /** {@code both sides}, {@code tram drivers}, {@code Marsh and the town}; a name is one. */
  private static boolean isPlural(String party) {
    String[] words = Phrasing.line(party).split(" ", -1);
    String last = words[words.length - 1];
    boolean noun =
        Character.isLowerCase(last.charAt(0)) && last.endsWith("s") && !last.endsWith("ss");
    boolean pair = party.contains(" and ") && Character.isLowerCase(last.charAt(0));
    return noun || pair || PLURALS.contains(words[0].toLowerCase(java.util.Locale.ROOT));
  }
}
