package stemma.reading.undertakings;

import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.reading.Participant;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/**
 * Towards whom an action goes, as its own words tell: {@code buy the mill from Marsh Ltd.}, {@code
 * pay the town a fee}, {@code an agreement with the union}.
 *
 * <p>Only those who are named are taken; what is bought from a place or given to a cause has no
 * counterparty.
 */
final class Counterparties {
  /** Items of an action within which the other party is looked for. */
  private static final int REACH = 24;

  private final Items items;
  private final UndertakingWords words;
  private final Clause clause;
  private final Parties parties;
  private final Frames frames;

  Counterparties(
      Items items, UndertakingLexicon lexicon, Clause clause, Parties parties, Frames frames) {
    this.items = items;
    this.words = lexicon.words();
    this.clause = clause;
    this.parties = parties;
    this.frames = frames;
  }

  /** Fills in the counterparty of an undertaking whose action names one. */
  void fill(UndertakingDraft draft) {
    if (draft.counterparty != null || !isDealing(draft.act)) {
      return;
    }
    Participant other =
        other(draft.actionStart, Math.min(draft.actionEnd, draft.actionStart + REACH));
    if (other != null && !other.equals(draft.party)) {
      draft.counterparty = other;
    }
  }

  private static boolean isDealing(Act act) {
    return switch (act) {
      case OFFER, AGREE, PROMISE, SIGN, GRANT, PLAN, ANNOUNCE, REFUSE, THREATEN -> true;
      case ORDER, DEMAND, DENY -> false;
    };
  }

  private @Nullable Participant other(int from, int to) {
    if (words.is(items, from, UndertakingWords.Kind.GIVING)) {
      Participant receiver = receiver(from + 1, to);
      return receiver != null ? receiver : behind(from + 1, to, "to");
    }
    if (words.is(items, from, UndertakingWords.Kind.TAKING)) {
      return behind(from + 1, to, "from");
    }
    boolean deal =
        clause.opensPhrase(from)
            && (clause.hasNoun(from, UndertakingWords.Kind.DEAL)
                || clause.hasNoun(from, UndertakingWords.Kind.DOCUMENT));
    return deal ? behind(from, to, "with") : null;
  }

  /** {@code pay Marsh Ltd. a fee}: one named right behind the verb, what is given behind that. */
  private @Nullable Participant receiver(int from, int to) {
    int end = frames.phraseEnd(from);
    for (int i = from + 1; i < Math.min(end + 1, to); i++) {
      boolean thing =
          items.isNumber(i)
              || "$\u20ac\u00a3".indexOf(items.first(i)) >= 0
              || WordIs.oneOf(items, i, "a", "an", "the", "another", "up", "more", "its", "their");
      if (thing) {
        return named(from, i);
      }
    }
    return null;
  }

  private @Nullable Participant behind(int from, int to, String preposition) {
    for (int i = from; i + 1 < to; i++) {
      if (WordIs.oneOf(items, i, preposition) && clause.opensPhrase(i + 1)) {
        return named(i + 1, Math.min(frames.phraseEnd(i + 1), to));
      }
      if (items.isMark(i, ',')) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Participant named(int from, int to) {
    int last = clause.beforeTime(to - 1);
    Participant one = last >= from ? parties.phrase(last, from) : null;
    return one == null || one.entity() == null || parties.isThing(one) ? null : one;
  }
}
