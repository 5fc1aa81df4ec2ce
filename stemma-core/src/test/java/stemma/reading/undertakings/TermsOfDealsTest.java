package stemma.reading.undertakings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.reading.Act;
import stemma.reading.Readings;
import stemma.reading.Undertaking;

/** What is to be done, told of the thing, of the arrangement, in lists, by deadlines and talks. */
class TermsOfDealsTest {
  private static String words(String text, Undertaking one) {
    return one.action().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nobody",
      textBlock =
          """
          Under the deal, the mill at Low Ferry will be kept open until May. | AGREE | nobody | the mill at Low Ferry will be kept open until May
          Two of the mills are to be sold by Marsh Ltd. by the end of May. | PLAN | Marsh Ltd. | Two of the mills are to be sold by Marsh Ltd. by the end of May
          Marsh Ltd. said on Monday that the deposits would be returned. | PROMISE | Marsh Ltd. | the deposits would be returned
          The bank's chairman, Ann Lee, said that no clerk would be dismissed. | REFUSE | Ann Lee | no clerk would be dismissed
          Marsh Ltd. said a bell taken from the abbey in 1840 will be handed back. | PROMISE | Marsh Ltd. | a bell taken from the abbey in 1840 will be handed back
          The accord, a paper of four pages, obliges both sides to stop shooting. | AGREE | both sides | stop shooting
          The agreement provides for a rise of five percent. | AGREE | nobody | a rise of five percent
          The judge gave the town until May 3 to pay the fine. | DEMAND | The judge | until May 3 to pay the fine
          Marsh Ltd. is in talks with Ann Lee over a loan. | PLAN | Marsh Ltd. | a loan
          Marsh Ltd. said it had not agreed to pay any ransom. | DENY | Marsh Ltd. | agreed to pay any ransom
          A request by the operator that the union pay damages has been dropped. | DEMAND | the operator | the union pay damages
          The minister warned the bank last week that savers must not lose money. | DEMAND | The minister | savers must not lose money
          The dockers' union promised that there would be no strike in May. | PROMISE | The dockers' union | there would be no strike in May
          Marsh Ltd. will not hesitate to reopen the mill. | PLAN | Marsh Ltd. | reopen the mill
          Marsh Ltd. agreed to sell the mill, ending a dispute of nine years. | AGREE | Marsh Ltd. | sell the mill
          The contract is new. The Contractor shall complete the line by June 30. | AGREE | The Contractor | complete the line by June 30
          Marsh Ltd. promised to keep the "Low Mill" sign on the roof. | PROMISE | Marsh Ltd. | keep the "Low Mill" sign on the roof
          The minister assured the farmers that nobody would leave. | PROMISE | The minister | nobody would leave
          The remaining loan has been promised by Marsh Ltd. on condition that the mill is open. | PROMISE | Marsh Ltd. | The remaining loan
          Marsh Ltd. gave Ann Lee until Friday to pay, failing which it would leave. | DEMAND | Marsh Ltd. | until Friday to pay
          Marsh Ltd. denied the reports and no bid was made. | DENY | Marsh Ltd. | the reports
          Marsh Ltd. agreed to sell the mill and the workers will be paid. | AGREE | Marsh Ltd. | sell the mill
          """)
  void termsAreReadInTheirForms(String text, String act, String party, String action) {
    assertThat(Readings.undertakings(text))
        .first()
        .satisfies(
            one -> {
              assertThat(one.act().name()).isEqualTo(act);
              assertThat(one.party() == null ? null : one.party().name()).isEqualTo(party);
              assertThat(words(text, one)).isEqualTo(action);
            });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The show will be repeated on Monday.",
        "They vowed to leave the mill.",
        "Anyone who refuses to pay the fine is lost.",
        "Marsh Ltd. is committed to transparency.",
        "The mayor denied Ann Lee a hearing.",
        "Those who do not pay will be fined, Marsh Ltd. said.",
        "The law that requires the cook to wait is old.",
        "Ann Lee asked the crowd to clap.",
        "Ann Lee has always accepted that she made mistakes.",
        "The town told a story to please the king.",
      })
  void whatNobodyUndertakesIsNone(String text) {
    assertThat(Readings.undertakings(text)).isEmpty();
  }

  @Test
  void everyLineOfAListIsAnUndertakingOfThoseWhoAnnounceIt() {
    String text =
        """
        Both parties have agreed:
        to open a line between their staffs by May 4;
        not to move troops, provided that the talks go on.
        The weather was fine.
        """;
    List<Undertaking> found = Readings.undertakings(text);
    assertThat(found)
        .extracting(one -> words(text, one))
        .containsExactly("open a line between their staffs by May 4", "not to move troops");
    assertThat(found).allSatisfy(one -> assertThat(one.act()).isEqualTo(Act.AGREE));
    assertThat(found.get(1).conditions()).hasSize(1);
  }

  @Test
  void theLinesBelowAnAnnouncedAgreementAreItsTerms() {
    String text =
        """
        The takeover was approved subject to the following undertakings:
        Marsh Ltd. will keep the mill warm.
        No clerk will be dismissed.
        """;
    assertThat(Readings.undertakings(text))
        .extracting(Undertaking::act)
        .containsExactly(Act.AGREE, Act.REFUSE);
  }
}
