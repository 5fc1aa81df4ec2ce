package stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Mention;
import stemma.reading.Reading;
import stemma.text.Span;

/**
 * What became of undertakings, where a sentence of its own tells it: {@code Marsh Ltd. has
 * withdrawn its bid}, {@code the town completed the purchase}.
 *
 * <p>A step needs the one who takes it before its verb and a noun for an undertaking behind; it is
 * that party's undertaking of such a kind with which the sentence shares another word, or their
 * only one.
 */
final class Steps {
  private static final Pattern WITHDRAWS =
      Pattern.compile(
          "\\b(?:withdrew|withdrawn|dropped|scrapped|abandoned|rescinded|revoked|retracted|cancelled"
              + "|canceled|shelved|called off|pulled out of|backed out of|walked away from"
              + "|went back on|gone back on)\\b");
  private static final Pattern COMPLETES =
      Pattern.compile(
          "\\b(?:completed|finalised|finalized|closed|honoured|fulfilled|carried out)\\b");
  private static final Pattern NOUN =
      Pattern.compile(
          "\\s+(?:its|his|her|their|the|a|that|this)\\s+(?:\\S+\\s+){0,3}?"
              + "(threat|offer|bid|plan|plans|pledge|promise|proposal|deal|agreement|purchase|sale"
              + "|takeover|acquisition|merger|decision|contract|demand|boycott|strike)\\b");
  private static final int FEWEST = 2;
  private static final Set<String> THREATS = Set.of("threat", "boycott", "strike");

  private final Sources sources;
  private final List<Step> steps = new ArrayList<>();

  /**
   * A step that a sentence tells.
   *
   * @param day when its article was published, empty when unknown
   * @param party who takes it
   * @param noun what it is a step of
   * @param step {@code withdrawn} or {@code done}
   * @param stems of its sentence
   */
  private record Step(String day, String party, String noun, String step, Set<String> stems) {}

  Steps(Sources sources) {
    this.sources = sources;
    for (Reading reading : sources.readings()) {
      String text = reading.article().text();
      for (Span sentence : reading.sentences()) {
        String words = sentence.of(text).toLowerCase(Locale.ROOT);
        if (words.length() == sentence.length()) {
          add(reading, sentence, words, WITHDRAWS, "withdrawn");
          add(reading, sentence, words, COMPLETES, "done");
        }
      }
    }
  }

  private void add(Reading reading, Span sentence, String words, Pattern verb, String step) {
    Matcher verbs = verb.matcher(words);
    while (verbs.find()) {
      Matcher noun = NOUN.matcher(words).region(verbs.end(), words.length());
      if (noun.lookingAt() && !isDenied(words, verbs.start())) {
        String party = party(reading, sentence, sentence.start() + verbs.start());
        if (party != null) {
          String day = sources.day(reading.id());
          Set<String> stems = Rarity.stems(reading.article().text(), sentence);
          steps.add(new Step(day == null ? "" : day, party, noun.group(1), step, stems));
        }
      }
    }
  }

  private static boolean isDenied(String words, int verb) {
    String before = words.substring(Math.max(0, verb - 24), verb);
    return before.matches(
        "(?s).*\\b(?:not|never|n[o\u2019']t|if|would|could|should|may|might|to)\\b.*");
  }

  /** The one named last before a verb in its sentence. */
  private @Nullable String party(Reading reading, Span sentence, int verb) {
    String party = null;
    for (Mention mention : reading.mentions()) {
      if (sentence.contains(mention.span()) && mention.span().end() <= verb) {
        Entity entity = sources.entity(reading.id(), mention.entity());
        boolean actor =
            entity != null
                && (entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANISATION);
        party = actor ? sources.fullest(entity.name()) : party;
      }
    }
    return party;
  }

  /** What became of an undertaking after it was told, null when nothing tells it. */
  @Nullable String of(List<Told> members, String latest) {
    String found = null;
    for (Told told : members) {
      for (Step step : steps) {
        boolean theirs = step.party().equals(told.party()) && isOf(step, told.undertaking().act());
        if (theirs && step.day().compareTo(latest) >= 0 && isAbout(step, told)) {
          found = "withdrawn".equals(found) ? found : step.step();
        }
      }
    }
    return found;
  }

  private static boolean isOf(Step step, Act act) {
    boolean threat = act == Act.THREATEN || act == Act.REFUSE;
    return threat == THREATS.contains(step.noun())
        && (act != Act.DENY)
        && ((act == Act.DEMAND || act == Act.ORDER) == step.noun().equals("demand"));
  }

  private static boolean isAbout(Step step, Told told) {
    Set<String> common = Rarity.common(step.stems(), told.stems());
    if (told.party() != null) {
      common.removeAll(Rarity.stems(told.party(), new Span(0, told.party().length())));
    }
    return common.size() >= FEWEST;
  }
}
