package stemma.reading.undertakings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.reading.Act;
import stemma.reading.Participant;
import stemma.reading.Statement;
import stemma.reading.Undertaking;
import stemma.text.Span;

/** An undertaking while it is put together; never leaves the walk. */
final class UndertakingDraft {
  final Act act;
  final int cueStart;
  final int cueEnd;
  @Nullable Participant party;
  @Nullable Participant counterparty;
  int actionStart = -1;
  int actionEnd = -1;

  /** Where its conditions begin if that is not where its action ends, else -1. */
  int resumes = -1;

  double confidence;
  final List<List<Span>> conditions = new ArrayList<>();
  final List<List<Span>> obstacles = new ArrayList<>();

  UndertakingDraft(Act act, int cueStart, int cueEnd, double confidence) {
    this.act = act;
    this.cueStart = cueStart;
    this.cueEnd = cueEnd;
    this.confidence = confidence;
  }

  /** The same behind an auxiliary that told it already: {@code would refuse to leave}. */
  UndertakingDraft behind(UndertakingDraft future) {
    UndertakingDraft whole = new UndertakingDraft(act, future.cueStart, cueEnd, confidence);
    whole.party = future.party;
    whole.counterparty = counterparty;
    whole.actionStart = actionStart;
    whole.actionEnd = actionEnd;
    return whole;
  }

  boolean hasAction() {
    return actionStart >= 0 && actionEnd > actionStart;
  }

  Undertaking undertaking(String id, Clause clause, @Nullable Statement statement) {
    double sure = party != null && party.entity() == null ? confidence - 0.1 : confidence;
    return new Undertaking(
        id,
        party,
        act,
        List.of(clause.span(cueStart, cueEnd)),
        List.of(clause.span(actionStart, actionEnd)),
        counterparty,
        conditions,
        obstacles,
        statement == null ? null : statement.id(),
        sure);
  }
}
