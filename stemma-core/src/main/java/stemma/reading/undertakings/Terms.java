package stemma.reading.undertakings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.text.Span;

/** What an undertaking depends on and what stands in its way. */
final class Terms {
  /** How many sentences behind an undertaking an obstacle may stand that names the same things. */
  private static final int FAR = 20;

  /** How many it may stand behind when it names none of them. */
  private static final int NEAR = 2;

  /** How many letters of two words must agree for them to speak of the same thing. */
  private static final int STEM = 5;

  /** How many items of a sentence may hold its subject. */
  private static final int SUBJECT = 5;

  /** How many items an attribution may have between an action and its condition. */
  private static final int ATTRIBUTION = 10;

  private final Items items;
  private final UndertakingWords words;
  private final Clause clause;
  private final Extent extent;

  Terms(Items items, UndertakingLexicon lexicon, Clause clause, Extent extent) {
    this.items = items;
    this.words = lexicon.words();
    this.clause = clause;
    this.extent = extent;
  }

  /** Takes in the conditions behind the action, and one that opens the sentence. */
  void conditions(UndertakingDraft draft) {
    int end = draft.resumes >= 0 ? draft.resumes : draft.actionEnd;
    int at = behindAttribution(draft, end);
    int anchor = Math.max(draft.cueStart, draft.actionStart);
    while (at < items.size() && items.sameSentence(anchor, at)) {
      if (items.isMark(at, ',')
          || items.isMark(at, ')')
          || items.isMark(at, '\u2014')
          || WordIs.oneOf(items, at, "but", "and", "only", "--")) {
        at++;
        continue;
      }
      int opening = clause.condition(at);
      if (opening == 0) {
        break;
      }
      int behind = Math.max(at + opening, extent.end(at + opening));
      draft.conditions.add(List.of(clause.span(at, behind)));
      at = behind;
    }
    leading(draft);
  }

  /** {@code will pay, the minister said, if}: the item of the condition. */
  private int behindAttribution(UndertakingDraft draft, int from) {
    if (!items.isMark(from, ',')) {
      return from;
    }
    boolean said = false;
    for (int at = from + 1;
        at < from + ATTRIBUTION && items.sameSentence(draft.cueStart, at);
        at++) {
      said |= words.is(items, at, UndertakingWords.Kind.SAYING);
      if (items.isMark(at, ',')) {
        return said && clause.condition(at + 1) > 0 ? at : from;
      }
    }
    return from;
  }

  private void leading(UndertakingDraft draft) {
    int first = draft.cueStart;
    while (first > 0 && items.sameSentence(first - 1, draft.cueStart)) {
      first--;
    }
    int start = clause.quote(first) ? first + 1 : first;
    int opening = clause.condition(start);
    // in return, which tells nothing by itself
    if (opening == 0 || items.isMark(start + opening, ',')) {
      return;
    }
    for (int i = start + opening; i < draft.cueStart; i++) {
      if (items.isMark(i, ',')) {
        draft.conditions.add(0, List.of(clause.span(start, i)));
        return;
      }
    }
  }

  /**
   * Gives each sentence that tells what is asked in return, or an obstacle, to the undertaking that
   * it speaks of.
   */
  void sentences(List<UndertakingDraft> found) {
    int lastSentence = -1;
    for (int i = 0; i < items.size(); i++) {
      int sentence = items.sentence(i);
      if (items.startsSentence(i) && returned(i)) {
        UndertakingDraft draft = lastOf(found, sentence - 1);
        if (draft != null && draft.conditions.isEmpty()) {
          draft.conditions.add(List.of(items.tokens().sentence(sentence)));
        }
      }
      if (sentence == lastSentence || items.word(i) < 0 || words.obstacle(items, i) == 0) {
        continue;
      }
      lastSentence = sentence;
      UndertakingDraft draft = before(found, i);
      if (draft != null) {
        Span span = items.tokens().sentence(sentence);
        draft.obstacles.add(List.of(span));
      }
    }
  }

  /** {@code In return, the town will …}. */
  private boolean returned(int first) {
    int at = clause.quote(first) ? first + 1 : first;
    return WordIs.oneOf(items, at, "in")
        && WordIs.oneOf(items, at + 1, "return", "exchange")
        && (items.isMark(at + 2, ',')
            || WordIs.oneOf(items, at + 2, "the", "it", "he", "she", "they"));
  }

  private @Nullable UndertakingDraft lastOf(List<UndertakingDraft> found, int sentence) {
    UndertakingDraft last = null;
    for (UndertakingDraft draft : found) {
      last = items.sentence(draft.cueStart) == sentence && isOpen(draft) ? draft : last;
    }
    return last;
  }

  private static boolean isOpen(UndertakingDraft draft) {
    return draft.act != Act.DENY
        && draft.act != Act.REFUSE
        && draft.act != Act.DEMAND
        && draft.act != Act.SIGN;
  }

  private @Nullable UndertakingDraft before(List<UndertakingDraft> found, int obstacle) {
    int sentence = items.sentence(obstacle);
    UndertakingDraft near = null;
    UndertakingDraft alike = null;
    UndertakingDraft deal = null;
    boolean tellsDeal = tellsDeal(obstacle);
    for (UndertakingDraft draft : found) {
      int distance = sentence - items.sentence(draft.cueStart);
      if (isOpen(draft) && distance >= 0 && distance <= FAR && shares(draft, sentence)) {
        alike = draft;
      }
      if (isOpen(draft) && distance >= 0 && distance <= NEAR) {
        near = draft;
      }
      if (tellsDeal && isArranged(draft) && distance > 0 && distance <= FAR) {
        deal = draft;
      }
    }
    return alike != null ? alike : deal != null ? deal : near;
  }

  /** Whether it tells the arrangement itself, and not what is to be done under it. */
  private boolean isArranged(UndertakingDraft draft) {
    boolean arranges =
        draft.act == Act.AGREE
            || draft.act == Act.SIGN
            || draft.act == Act.OFFER
            || draft.act == Act.ANNOUNCE;
    return arranges && !words.is(items, draft.cueStart, UndertakingWords.Kind.AUXILIARY);
  }

  /** {@code The sale still needs the approval of}: the sentence begins with a noun for a deal. */
  private boolean tellsDeal(int obstacle) {
    int first = obstacle;
    while (first > 0 && items.sameSentence(first - 1, obstacle)) {
      first--;
    }
    for (int i = first; i < Math.min(first + SUBJECT, obstacle); i++) {
      if (words.is(items, i, UndertakingWords.Kind.DEAL)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the sentence speaks of what the action speaks of: a long word's beginning is the same.
   */
  private boolean shares(UndertakingDraft draft, int sentence) {
    for (int i = draft.actionStart; i < draft.actionEnd; i++) {
      if (items.isWord(i) && items.length(i) > STEM && mentions(sentence, items.start(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean mentions(int sentence, int word) {
    for (int t = items.tokens().sentenceStart(sentence);
        t < items.tokens().sentenceEnd(sentence);
        t++) {
      boolean longer = items.tokens().end(t) - items.tokens().start(t) > STEM;
      if (longer
          && items.text().regionMatches(true, items.tokens().start(t), items.text(), word, STEM)) {
        return true;
      }
    }
    return false;
  }
}
