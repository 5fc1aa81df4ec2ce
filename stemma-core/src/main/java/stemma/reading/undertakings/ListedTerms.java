package stemma.reading.undertakings;

import java.util.ArrayList;
import java.util.List;
import stemma.reading.Participant;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/** Undertakings in a list that one cue announces: {@code Both sides agreed:}, {@code to open …}. */
final class ListedTerms {
  private static final int MOST = 12;
  private static final int LONGEST = 200;

  private final Items items;
  private final Clause clause;
  private final Parties parties;
  private final Extent extent;
  private final Infinitives infinitives;
  private final Arrangements arrangements;

  ListedTerms(
      Items items,
      Clause clause,
      Parties parties,
      Extent extent,
      Infinitives infinitives,
      Arrangements arrangements) {
    this.items = items;
    this.clause = clause;
    this.parties = parties;
    this.extent = extent;
    this.infinitives = infinitives;
    this.arrangements = arrangements;
  }

  /** The undertakings that a cue before a colon announces, none when no list follows. */
  List<UndertakingDraft> read(UndertakingWords.Cue cue, int at, int end) {
    if (!cue.frames().contains("inf") || cue.form().equals("noun") || !items.isMark(end, ':')) {
      return List.of();
    }
    Clause.Head head = clause.head(at);
    Participant party = head.barred() ? null : parties.subject(head.subject(), at);
    List<UndertakingDraft> drafts = new ArrayList<>();
    int line = end + 1;
    while (party != null && drafts.size() < MOST && line < items.size()) {
      int from = items.isWord(line) ? line : line + 1;
      int to = WordIs.oneOf(items, from, "not") ? from + 1 : from;
      if (!arrangements.startsLine(line)
          || !WordIs.oneOf(items, to, "to")
          || !infinitives.isAt(to)) {
        break;
      }
      UndertakingDraft draft = new UndertakingDraft(cue.act(), at, end, 0.85);
      draft.party = party;
      extent.fill(draft, to > from ? from : to + 1);
      drafts.add(draft);
      line = nextLine(draft.actionEnd);
    }
    return drafts;
  }

  private int nextLine(int from) {
    int at = from;
    while (at < Math.min(items.size(), from + LONGEST) && !arrangements.startsLine(at)) {
      at++;
    }
    return at;
  }
}
