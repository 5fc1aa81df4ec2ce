package stemma.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.text.Span;

/** Where an undertaking stands: the furthest step that its latest reports tell. */
final class Standing {
  private static final List<String> STEPS =
      List.of(
          "in talks", "offered", "agreed", "signed", "under way", "done", "refused", "withdrawn");
  private static final Pattern DONE =
      Pattern.compile("\\b(?:completed|carried out|fulfilled|implemented|delivered)\\b");
  private static final Pattern UNDER_WAY =
      Pattern.compile(
          "\\b(?:under ?way|has begun|have begun|had begun|has started|have started)\\b");
  private static final Pattern WITHDRAWN =
      Pattern.compile(
          "\\b(?:withdrew|withdrawn|rescinded|revoked|retracted|called off|scrapped|cancelled"
              + "|canceled|abandoned|shelved)\\b");
  private static final Pattern TALKS =
      Pattern.compile(
          "(?i)\\b(?:negotiating|bargaining|in talks|in negotiations|holding talks)\\b");
  private static final Pattern NOUN =
      Pattern.compile(
          "(?i)(?:offer|bid|request|demand|threat|plan|plans|pledge|promise|deal|agreement|proposal|decision|vow|accord|pact"
              + "|treaty|settlement|truce|compromise|undertaking|permission)s?");

  /** Characters behind a telling in which it may be told what became of it. */
  private static final int NEXT = 260;

  private static final Pattern ANSWERED =
      Pattern.compile(
          "(?i)\\b(?:the|this|that|its|his|her|their) "
              + "(offer|bid|proposal|demand|request|call|claim|threat|ultimatum|plans?)"
              + " (?:was|were|has been|have been|had been) (?:\\p{L}+ly )?"
              + "(turned down|rejected|refused|rebuffed|spurned|withdrawn|dropped|rescinded"
              + "|scrapped|called off|cancelled|canceled|abandoned|accepted)\\b");
  private static final Set<String> TURNED_DOWN =
      Set.of("turned down", "rejected", "refused", "rebuffed", "spurned");

  private static final Set<String> OFFERS =
      Set.of("offer", "propos", "proposal", "deal", "bid", "plan", "term", "pact", "agreement");

  private final Sources sources;
  private final List<Told> refusals;
  private final Steps steps;

  /**
   * Looks for standings among all that the articles tell.
   *
   * @param sources the story's articles
   * @param all every undertaking told; who turns an offer down stands among them
   */
  Standing(Sources sources, List<Told> all) {
    this.sources = sources;
    this.steps = new Steps(sources);
    this.refusals =
        all.stream()
            .filter(told -> told.undertaking().act() == Act.REFUSE)
            .filter(told -> !Collections.disjoint(told.stems(), OFFERS))
            .toList();
  }

  /** The step of an undertaking that some articles tell, null when they tell none. */
  @Nullable String of(List<Told> members) {
    List<Told> latestFirst = new ArrayList<>(members);
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
    String step = steps.of(members, latest);
    if (step != null) {
      return step;
    }
    return "offered".equals(standing) && isTurnedDown(members) ? "refused" : standing;
  }

  /** Whether those to whom it is offered refuse the offer, no earlier than it is told. */
  private boolean isTurnedDown(List<Told> members) {
    for (Told refusal : refusals) {
      for (Told offer : members) {
        String other = sources.name(offer.article(), offer.undertaking().counterparty());
        boolean theirs = refusal.party() != null && refusal.party().equals(other);
        if (theirs && day(refusal).compareTo(day(offer)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private String cue(Told told) {
    return sources.words(told.article(), told.undertaking().cue().get(0));
  }

  private String day(Told told) {
    String day = sources.day(told.article());
    return day == null ? "" : day;
  }

  /** {@code The offer was turned down within an hour}: what the next sentences tell of it. */
  private @Nullable String answer(Told told, Span sentence) {
    String noun =
        switch (told.undertaking().act()) {
          case OFFER -> "offer|bid|proposal";
          case DEMAND -> "demand|request|call|claim";
          case THREATEN -> "threat|ultimatum";
          case PLAN, ANNOUNCE -> "plan|plans";
          case AGREE, PROMISE, REFUSE, ORDER, SIGN, GRANT, DENY -> null;
        };
    if (noun == null) {
      return null;
    }
    String text = told.reading().article().text();
    int from = sentence.end();
    int until = Math.min(text.length(), from + NEXT);
    Matcher answer = ANSWERED.matcher(text.substring(Math.min(from, until), until));
    if (!answer.find() || !answer.group(1).toLowerCase(Locale.ROOT).matches(noun)) {
      return null;
    }
    String verb = answer.group(2).toLowerCase(Locale.ROOT);
    return verb.equals("accepted")
        ? "agreed"
        : TURNED_DOWN.contains(verb) ? "refused" : "withdrawn";
  }

  private @Nullable String step(Told told) {
    Span sentence = sources.sentence(told.reading(), told.span());
    String words = sources.words(told.article(), sentence).toLowerCase(Locale.ROOT);
    // only where the undertaking is told by a noun is it sure that the sentence is about that
    boolean undertakes =
        told.undertaking().act() != Act.DENY
            && told.undertaking().act() != Act.REFUSE
            && NOUN.matcher(cue(told)).matches();
    if (undertakes && WITHDRAWN.matcher(words).find()) {
      return "withdrawn";
    }
    if (undertakes && DONE.matcher(words).find()) {
      return "done";
    }
    if (undertakes && UNDER_WAY.matcher(words).find()) {
      return "under way";
    }
    String answer = answer(told, sentence);
    if (answer != null) {
      return answer;
    }
    if (TALKS.matcher(cue(told)).find()) {
      return "in talks";
    }
    return switch (told.undertaking().act()) {
      case OFFER -> "offered";
      case AGREE, PROMISE, GRANT -> "agreed";
      case SIGN -> "signed";
      case REFUSE -> "refused";
      case THREATEN, ORDER, DEMAND, PLAN, ANNOUNCE, DENY -> null;
    };
  }
}
