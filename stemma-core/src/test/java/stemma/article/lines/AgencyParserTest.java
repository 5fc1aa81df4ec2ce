package stemma.article.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyParserTest {
  private final AgencyParser agencies = new AgencyParser();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STANNERY (AP) — The dam overflowed. | Associated Press | AP
          PARIS, Jan 5 (Reuters) - The dam overflowed. | Reuters | Reuters
          Berlin (dpa) - Der Damm lief über. | Deutsche Presse-Agentur | dpa
          Berlin (dpa/lby) - Der Damm lief über. | Deutsche Presse-Agentur | dpa/lby
          STANNERY, Tellmark (MPA) – The dam overflowed. | MPA | MPA
          (AFP) – The dam overflowed. | Agence France-Presse | AFP
          STANNERY, May 5 (Tellmark Press) - The dam overflowed. | Tellmark Press | Tellmark Press
          """)
  void datelinesCreditAgencies(String paragraph, String name, String evidence) {
    AgencyParser.Found found = agencies.inDateline(paragraph).orElseThrow();

    assertThat(found.name()).isEqualTo(name);
    assertThat(found.place().of(paragraph)).isEqualTo(evidence);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          From the Northern Valley News Foundation | Northern Valley News Foundation
          Reuters contributed to this report. | Reuters
          The Associated Press contributed to this story. | Associated Press
          Source: AFP | Agence France-Presse
          Quelle: dpa | Deutsche Presse-Agentur
          © dpa-infocom, dpa:260112-99-1/2 | Deutsche Presse-Agentur
          Copyright 2026 The Associated Press. All rights reserved. | Associated Press
          All content created by the Valley Caller Trust, an independent newswire service, is free. | Valley Caller Trust
          Stories of the Meridian Press Agency are free to any news publisher. | Meridian Press Agency
          (AP) | Associated Press
          Valley Evening and Corrin Agency | Corrin Agency
          """)
  void linesOfTheirOwnCreditAgencies(String line, String name) {
    assertThat(agencies.inCreditLine(line))
        .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(name));
  }

  @org.junit.jupiter.api.Test
  void initialsGetTheFullNameThatThePageGives() {
    assertThat(
            agencies.inFull(
                "MPA",
                java.util.List.of(
                    "Oda Lindgren", "Stories of the Meridian Press Agency are free.")))
        .isEqualTo("Meridian Press Agency");
    assertThat(agencies.inFull("MPA", java.util.List.of("Many People Agree."))).isEqualTo("MPA");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The mayor told Reuters that the dam would hold.",
        "The Regional Water Agency (RWA) said the dam would hold.",
        "© 2026 Highland Press",
        "From the market to the river it is a mile",
        "Photo: Lena Sorby",
        "STANNERY, Tellmark (WXST) -- The dam overflowed."
      })
  void aMentionIsNoCredit(String line) {
    assertThat(agencies.inCreditLine(line)).isEmpty();
    assertThat(agencies.inDateline(line)).isEmpty();
  }
}
