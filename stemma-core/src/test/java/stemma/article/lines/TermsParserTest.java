package stemma.article.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsParserTest {
  private final TermsParser terms = new TermsParser();

  @Test
  void termsTellWhatTheyRequire() {
    String line =
        "Our stories are free to any news publisher. Republished copies must carry the VPA logo,"
            + " the byline of the reporter and the affiliation with VPA, and link back to us.";

    assertThat(terms.parse(line))
        .hasValueSatisfying(
            rights -> {
              assertThat(rights.text()).isEqualTo(line);
              assertThat(rights.requires())
                  .containsExactly("logo", "byline", "affiliation", "link");
            });
  }

  @Test
  void aProhibitionRequiresNothing() {
    assertThat(
            terms.parse(
                "This material may not be published, broadcast, rewritten or redistributed."))
        .hasValueSatisfying(rights -> assertThat(rights.requires()).isEmpty());
  }

  @Test
  void aCopyrightLineStatesNoTerms() {
    assertThat(terms.parse("© 2026 Highland Press")).isEmpty();
  }
}
