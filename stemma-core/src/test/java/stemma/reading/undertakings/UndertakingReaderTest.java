package stemma.reading.undertakings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.reading.Readings;
import stemma.text.Span;

class UndertakingReaderTest {
  private static String words(String text, java.util.List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(span.of(text)));
    return words.toString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Harrow Bank will pay the miners' wages. | PLAN | Harrow Bank | pay the miners' wages
          Under the deal, the Harrow Bank will pay the wages. | AGREE | Harrow Bank | pay the wages
          Ann Lee said she would not sell the mill. | REFUSE | Ann Lee | sell the mill
          Ann Lee said on Monday that her country would close the strait. | PROMISE | Ann Lee | close the strait
          Ann Lee told reporters that her country would close the strait. | PROMISE | Ann Lee | close the strait
          Ann Lee said its members would refuse to leave the mill. | REFUSE | Ann Lee | leave the mill
          Ann Lee is to resign in May. | PLAN | Ann Lee | resign in May
          Ann Lee warned that she would close the strait. | THREATEN | Ann Lee | she would close the strait
          Marsh Ltd. on Friday agreed to sell the mill. | AGREE | Marsh Ltd. | sell the mill
          Marsh Ltd. agreed on Friday to sell the mill. | AGREE | Marsh Ltd. | sell the mill
          Marsh Ltd. reached a deal under which the bank will pay the wages. | AGREE | the bank | pay the wages
          Marsh Ltd. reached a settlement to pay the miners. | AGREE | Marsh Ltd. | pay the miners
          The offer by Marsh Ltd. to Ann Lee to buy the mill was refused. | OFFER | Marsh Ltd. | buy the mill
          The council was ordered by the court to pay the miners. | ORDER | the court | pay the miners
          A bid by Ann Lee was turned down on Friday by Marsh Ltd. in May. | REFUSE | Marsh Ltd. | A bid by Ann Lee
          Ann Lee decided to leave the mill and she talked to the press. | PLAN | Ann Lee | leave the mill
          Three bakers said they plan to leave the mill. | PLAN | Three bakers | leave the mill
          Marsh Ltd. refused the offer as too small. | REFUSE | Marsh Ltd. | the offer as too small
          Marsh Ltd. pledged in writing to keep the mill until May. | PROMISE | Marsh Ltd. | keep the mill until May
          Marsh Ltd. has signed an agreement with Ann Lee on the mill. | SIGN | Marsh Ltd. | an agreement with Ann Lee on the mill
          Under the deal, the Harrow Bank will keep the mill warm. | AGREE | Harrow Bank | keep the mill warm
          The council voted 9 to 4 on Friday to sell the mill. | AGREE | The council | sell the mill
          The court wanted Ann Lee to leave town but Ann Lee declined to do so. | REFUSE | Ann Lee | leave town
          Marsh Ltd. said on Monday that it would close the mill. | PROMISE | Marsh Ltd. | close the mill
          The ministry will pay the miners, its spokesman said. | PLAN | The ministry | pay the miners
          Marsh Ltd. had offered 3 million francs on Friday. | OFFER | Marsh Ltd. | 3 million francs
          The mill was sold by the lawyer who signed the contract, Ann Lee. | SIGN | the lawyer | the contract
          """)
  void eachFormIsReadWithItsActItsPartyAndItsAction(
      String text, String act, String party, String action) {
    assertThat(Readings.undertakings(text))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.act().name()).isEqualTo(act);
              assertThat(one.party()).isNotNull();
              assertThat(one.party().name()).isEqualTo(party);
              assertThat(words(text, one.action())).isEqualTo(action);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is no sign that Marsh Ltd. agreed to sell the mill.",
        "It is unclear that Marsh Ltd. promised to sell the mill.",
        "Will Marsh Ltd. agree to sell the mill?",
        "Marsh Ltd. will probably sell the mill.",
        "Marsh Ltd. might agree to sell the mill.",
        "The mill will pay attention to nobody.",
        "It is not known what Ann Lee promised to sell.",
        "The town looks for a company that will buy the mill.",
        "Ann Lee offered praise for the miners.",
        "MILLS WILL CLOSE",
        "The mills will close in May.",
        "Mills will not close this year, says Ann Lee.",
        "Marsh Ltd. is going to great lengths.",
      })
  void whatIsDoubtedAskedOrHedgedIsNone(String text) {
    assertThat(Readings.undertakings(text)).isEmpty();
  }

  @Test
  void aClauseThatOpensTheSentenceEndsTheAction() {
    String text = "After the court refused to hear the case, Ann Lee left the town.";
    assertThat(Readings.undertakings(text))
        .singleElement()
        .satisfies(one -> assertThat(words(text, one.action())).isEqualTo("hear the case"));
  }

  @Test
  void onceAgainIsNoCondition() {
    String text = "Ann Lee threatened to close the mill once again.";
    assertThat(Readings.undertakings(text))
        .singleElement()
        .satisfies(one -> assertThat(one.conditions()).isEmpty());
  }

  @Test
  void theSubjectOfJoinedVerbsIsThatOfTheFirst() {
    String text = "Ann Lee met the miners of Harrow and promised to pay the wages.";
    assertThat(Readings.undertakings(text))
        .singleElement()
        .satisfies(one -> assertThat(one.party().name()).isEqualTo("Ann Lee"));
  }

  @Test
  void conditionsStandBehindTheActionBehindAnAttributionOrInTheNextSentence() {
    String behind = "Ann Lee offered to close the mill, provided that the town pays.";
    String attributed = "Ann Lee agreed to close the mill, her lawyer said, if the town pays.";
    String next = "Ann Lee agreed to close the mill. In return, the town will be quiet.";
    assertThat(Readings.undertakings(behind).get(0).conditions())
        .singleElement()
        .satisfies(c -> assertThat(words(behind, c)).isEqualTo("provided that the town pays"));
    assertThat(Readings.undertakings(attributed).get(0).conditions())
        .singleElement()
        .satisfies(c -> assertThat(words(attributed, c)).isEqualTo("if the town pays"));
    assertThat(Readings.undertakings(next).get(0).conditions())
        .singleElement()
        .satisfies(c -> assertThat(words(next, c)).isEqualTo("In return, the town will be quiet."));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marsh Ltd. agreed to buy the mill from Ann Lee for 3 million francs. | Marsh Ltd. | Ann Lee
          Marsh Ltd. struck a deal with Ann Lee on Friday to buy the mill. | Marsh Ltd. | Ann Lee
          Marsh Ltd. promised to pay Ann Lee a bonus. | Marsh Ltd. | Ann Lee
          Marsh Ltd. and Ann Lee have agreed to close the mill. | Marsh Ltd. | Ann Lee
          Marsh Ltd. demanded that Ann Lee close the mill. | Marsh Ltd. | Ann Lee
          Marsh Ltd. and Ann Lee announced that they have signed a contract. | Marsh Ltd. | Ann Lee
          """)
  void theOtherPartyIsWhomTheActionNames(String text, String party, String counterparty) {
    assertThat(Readings.undertakings(text))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.party().name()).isEqualTo(party);
              assertThat(one.counterparty()).isNotNull();
              assertThat(one.counterparty().name()).isEqualTo(counterparty);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee agreed to close the mill in return for a grant, both sides announced on Monday. | in return for a grant
          Ann Lee agreed to close the mill provided that the town pays, the mayor, Bo Holt, said. | provided that the town pays
          Ann Lee promised to pay the miners should the bank refuse. | should the bank refuse
          Ann Lee agreed to close the mill on the understanding that the town pays. | on the understanding that the town pays
          """)
  void aConditionEndsWhereItIsToldWhoTellsIt(String text, String condition) {
    assertThat(Readings.undertakings(text))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.conditions())
                    .singleElement()
                    .satisfies(c -> assertThat(words(text, c)).isEqualTo(condition)));
  }

  @Test
  void whatADealStillNeedsStandsInTheWayOfTheDeal() {
    String text =
        "Marsh Ltd. agreed to buy the mill. \"We plan to sing in the hall,\" Ann Lee said."
            + " The purchase still needs the approval of the court.";
    assertThat(Readings.undertakings(text).get(0).obstacles())
        .singleElement()
        .satisfies(
            obstacle ->
                assertThat(words(text, obstacle))
                    .isEqualTo("The purchase still needs the approval of the court."));
  }

  @Test
  void whatABodyDoesNextIsToldOfTheBodyThatTheSentenceBeforeBeganWith() {
    String text = "Marsh Ltd. agreed to buy the mill. It will pay the miners if the court refuses.";
    assertThat(Readings.undertakings(text))
        .extracting(one -> one.party().name())
        .containsExactly("Marsh Ltd.", "Marsh Ltd.");
  }
}
