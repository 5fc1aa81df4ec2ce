package stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The few lines that a run prints on a terminal. */
class TerminalSummaryTest {
  @Test
  void theStoryItsCountsAndItsDifferencesAreTold() {
    assertThat(new TerminalSummary(false, 80).of(HandMade.bridge()))
        .isEqualTo(
            """
            The bridge at Farrow is to be mended
            3 articles, 2 independent origins. Three articles go back to two texts: The
              Lantern (2 articles) and Quay Courier.

            Quotations that differ (1)
              Mayor Ines Tarrow: We will mend the old bridge [-for a fee-] {+at a cost+} (a
                number differs; Ferry Post; against The Lantern)

            Figures and dates that differ (2)
              people who waited: 40 (The Lantern) about 50 (Quay Courier)
              waited on 2 May: 2 May 2031 (The Lantern) 3 May 2031 (Quay Courier)

            Undertakings (1)
              The town offers to mend it · on condition: the county pays (The Lantern)

            """);
  }

  @Test
  void withColourDifferencesAreInked() {
    String text = new TerminalSummary(true, 80).of(HandMade.bridge());
    assertThat(text).contains("\u001b[9;31mfee\u001b[0m", "\u001b[4;32mcost\u001b[0m");
    assertThat(text).doesNotContain("[-");
  }

  @Test
  void noLineIsLongerThanTheWidth() {
    String text = new TerminalSummary(false, 60).of(HandMade.twice());
    assertThat(Arrays.asList(text.split("\n"))).allMatch(line -> line.length() <= 60);
  }

  @Test
  void controlCharactersOfAPageDoNotReachTheTerminal() {
    TerminalText text = new TerminalText(false, 80);
    text.line(0).word("a\u001b[31mred\u202e\u0007 b").end();
    assertThat(text.finish()).isEqualTo("a [31mred b\n");
  }

  @Test
  void nothingFoundIsSaid() {
    assertThat(new TerminalSummary(false, 80).of(HandMade.empty()))
        .isEqualTo("No story: no article was found.\n");
  }

  @Test
  void aLineOfTooFewCharactersIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TerminalSummary(false, 39));
  }
}
