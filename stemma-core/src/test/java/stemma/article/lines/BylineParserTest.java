package stemma.article.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.article.Byline;

class BylineParserTest {
  private final BylineParser bylines = new BylineParser();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Oda Lindgren | Oda Lindgren
          BY ODA LINDGREN | Oda Lindgren
          By: Oda Lindgren | Oda Lindgren
          Written by Oda Lindgren and Niall O’Dowd | Oda Lindgren;Niall O’Dowd
          By Oda Lindgren, Niall van der Meer & José Ruiz | Oda Lindgren;Niall van der Meer;José Ruiz
          Von Erika Muster und Jan Beispiel | Erika Muster;Jan Beispiel
          Par Zoé Moulin | Zoé Moulin
          Por Inés Mañero | Inés Mañero
          VCN Staff Oda Lindgren | Oda Lindgren
          By Oda Lindgren, Staff Writer | Oda Lindgren
          By Oda Lindgren - Senior Correspondent, Velm | Oda Lindgren
          By Oda Lindgren, AP, Stannery | Oda Lindgren
          By Paul Drexel, 1 September 2025 | Paul Drexel
          *By Paul Drexel, 1 September 2025* | Paul Drexel
          By Oda Lindgren (Reuters) | Oda Lindgren
          By ODA MCLINDEN, Associated Press | Oda McLinden
          """)
  void peopleAreNamedAndNothingElse(String line, String names) {
    assertThat(bylines.parse(line).orElseThrow().people())
        .extracting(Byline::name)
        .containsExactlyElementsOf(List.of(names.split(";", -1)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by Northern Valley News Foundation | Northern Valley News Foundation
          By The Associated Press | Associated Press
          By Oda Lindgren, AP, Stannery | Associated Press
          Von Erika Muster (dpa) | Deutsche Presse-Agentur
          AP Staff Oda Lindgren | Associated Press
          By Oda Lindgren, VPA, Stannery | VPA
          """)
  void anAgencyInTheBylineIsToldApart(String line, String agency) {
    assertThat(bylines.parse(line).orElseThrow().agency()).isEqualTo(agency);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"By the Editorial Board", "by Slate Valley Post", "By Staff", "By newsroom staff"})
  void desksAndOutletsAreNobody(String line) {
    assertThat(bylines.parse(line))
        .hasValueSatisfying(
            credits -> {
              assertThat(credits.people()).isEmpty();
              assertThat(credits.agency()).isNull();
            });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "By the time he arrived, the hall was empty",
        "By Monday morning 19 people were missing.",
        "By noon the water had dropped by 1.4 metres.",
        "Von 1933 bis 1945",
        "Two Held After March",
        "Business",
        "A Lone Political Voice Opposing Old Tariffs",
        "The mayor resigned on Friday"
      })
  void sentencesAreNoBylines(String line) {
    assertThat(bylines.parse(line)).isEmpty();
  }

  @Test
  void rolesAreKept() {
    assertThat(bylines.parse("Photos by Lena Sorby").orElseThrow().people())
        .containsExactly(new Byline("Lena Sorby", "photographer"));
  }
}
