package stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.reading.Act;
import stemma.story.Commitment;

/** An undertaking reads as a sentence. */
class TermPhraseTest {
  private static Commitment commitment(
      @Nullable String party,
      Act act,
      String leading,
      String action,
      @Nullable String other,
      @Nullable String standing) {
    return new Commitment(
        "k1", party, act, action, leading, other, standing, List.of(), List.of(), List.of(),
        List.of());
  }

  @ParameterizedTest(name = "{5}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nobody",
      textBlock =
          """
          Marsh Ltd. | AGREE | to | sell the mill | nobody | Marsh Ltd. agrees to sell the mill
          both sides | AGREE | to | stop shooting | nobody | both sides agree to stop shooting
          Ann and the town | REFUSE | to | pay | nobody | Ann and the town refuse to pay
          Lowen Mills | DENY | that | cuts are planned | nobody | Lowen Mills denies that cuts are planned
          Marsh Ltd. | DENY | having | agreed to pay | nobody | Marsh Ltd. denies having agreed to pay
          the union | PROMISE | '' | not to strike | nobody | the union promises not to strike
          the court | ORDER | to | pay the fine | the town | the court orders the town to pay the fine
          the town | DEMAND | to | step back | the guards | the town calls on the guards to step back
          the judge | DEMAND | '' | until May to pay | the town | the judge sets a deadline: until May to pay
          nobody | AGREE | '' | the mill will be kept open | nobody | Party not named agreed: the mill will be kept open
          """)
  void itReadsAsASentence(
      @Nullable String party,
      Act act,
      String leading,
      String action,
      @Nullable String other,
      String sentence) {
    Commitment told = commitment(party, act, leading, action, other, null);
    assertThat(TermPhrase.party(told) + " " + TermPhrase.sentence(told)).isEqualTo(sentence);
  }

  @Test
  void whatTheActTellsByItselfIsNotToldAgain() {
    assertThat(TermPhrase.standing(commitment("Ann", Act.OFFER, "to", "pay", null, "offered")))
        .isNull();
    assertThat(TermPhrase.standing(commitment("Ann", Act.OFFER, "to", "pay", null, "withdrawn")))
        .isEqualTo("withdrawn");
  }

  @Test
  void talksAreNegotiated() {
    Commitment talks = commitment("the two sides", Act.PLAN, "", "a loan", null, "in talks");
    assertThat(TermPhrase.sentence(talks)).isEqualTo("negotiate: a loan");
  }
}
