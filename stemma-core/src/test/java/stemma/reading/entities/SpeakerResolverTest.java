package stemma.reading.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.article.Article;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.reading.Participant;
import stemma.reading.Readings;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.text.Span;

class SpeakerResolverTest {
  private static String speaker(String text, Statement... statements) {
    Article article = Readings.article(text);
    TokenizedText tokens = new Tokenizer().tokenize(text);
    List<Statement> all = List.of(statements);
    Entities entities = Readings.ENTITIES.read(article, tokens, all);
    List<Statement> spoken = new SpeakerResolver().resolve(article, tokens, all, entities);
    Participant last = spoken.get(spoken.size() - 1).speaker();
    return last == null ? "nobody" : last.name();
  }

  private static Statement direct(String id, String text, String source, int at, String content) {
    return Readings.statement(
        id, StatementKind.DIRECT, text, new Span(at, at + source.length()), content);
  }

  @Test
  void whoGoesOnSpeakingIsWhoSpokeLast() {
    String text =
        "Margaret Oduya met Helen Brandt on Monday. \u201cThe quay is unsafe,\u201d Oduya said.\n"
            + "\u201cWe will close it,\u201d she added.";
    Statement first =
        direct("s1", text, "Oduya", text.indexOf("Oduya said"), "The quay is unsafe,");
    Statement second = direct("s2", text, "she", text.indexOf("she added"), "We will close it,");
    assertThat(speaker(text, first, second)).isEqualTo("Margaret Oduya");
  }

  @Test
  void whoIsNamedInTheQuotationDoesNotSpeakIt() {
    String text =
        "David Lindqvist spoke for an hour.\n\u201cThomas Kellner sank the ferry,\u201d he said.";
    Statement said =
        direct("s1", text, "he", text.indexOf("he said"), "Thomas Kellner sank the ferry,");
    assertThat(speaker(text, said)).isEqualTo("David Lindqvist");
  }

  @Test
  void aBodyNamedBesideWhatItIsSpeaks() {
    String text = "\u201cWe will pay,\u201d the owner, Ardent Mills Ltd, said on Monday.";
    Statement said =
        direct(
            "s1", text, "the owner, Ardent Mills Ltd,", text.indexOf("the owner"), "We will pay,");
    assertThat(speaker(text, said)).isEqualTo("Ardent Mills Ltd");
  }

  @Test
  void aNameThatOnlyTellsOfWhichKindSomethingIsDoesNotSpeak() {
    String text =
        "Peter Holm leads the country. Walter Reiss left long ago.\n"
            + "Holm met two envoys of the island in the old harbour.\n"
            + "The Reiss administration had promised them a bridge.\n"
            + "\u201cThe bridge will be built,\u201d he said.";
    Statement said = direct("s1", text, "he", text.indexOf("he said"), "The bridge will be built,");
    assertThat(speaker(text, said)).isEqualTo("Peter Holm");
  }

  @Test
  void aPhraseThatBringsNewsIsWhoSpokeLast() {
    String text =
        "Margaret Oduya opened the lock. \u201cIt is done,\u201d Oduya said.\n"
            + "\u201cThe boats may pass,\u201d the former harbour engineer said.";
    Statement first = direct("s1", text, "Oduya", text.indexOf("Oduya said"), "It is done,");
    Statement second =
        direct(
            "s2",
            text,
            "the former harbour engineer",
            text.indexOf("the former"),
            "The boats may pass,");
    assertThat(speaker(text, first, second)).isEqualTo("Margaret Oduya");
  }

  @Test
  void twoWhoSpeakTogetherAreNobodyAlone() {
    String text = "Margaret Oduya and David Lindqvist said the quay was unsafe.";
    Statement said =
        Readings.statement(
            "s1",
            StatementKind.INDIRECT,
            text,
            new Span(0, text.indexOf(" said")),
            "the quay was unsafe");
    assertThat(speaker(text, said)).isEqualTo("nobody");
  }

  @Test
  void anOfficialIsNobodyInParticular() {
    String text =
        "Margaret Oduya toured the quay with an inspector on Monday. The inspector said it was"
            + " unsafe.";
    int at = text.indexOf("The inspector");
    Statement said =
        Readings.statement(
            "s1", StatementKind.INDIRECT, text, new Span(at, at + 13), "it was unsafe");
    assertThat(speaker(text, said)).isEqualTo("nobody");
  }

  @Test
  void iIsWhoIsQuoted() {
    String text = "\u201cI believe the quay is unsafe,\u201d Margaret Oduya said.";
    Statement outer =
        direct(
            "s1",
            text,
            "Margaret Oduya",
            text.indexOf("Margaret"),
            "I believe the quay is unsafe,");
    Statement inner =
        Readings.statement("s2", StatementKind.DIRECT, text, new Span(1, 2), "the quay is unsafe");
    assertThat(speaker(text, outer, inner)).isEqualTo("Margaret Oduya");
  }

  @Test
  void aMemberOfAPartyIsAPhraseAndNoName() {
    String text =
        "Republican Sen. Margaret Oduya opened the lock. The masons cheered.\n"
            + "\u201cThe boats may pass,\u201d the Republican said.";
    Statement said =
        direct("s1", text, "the Republican", text.indexOf("the Republican"), "The boats may pass,");
    assertThat(speaker(text, said)).isEqualTo("Margaret Oduya");
  }

  @Test
  void whoGoesOnAfterSomeoneWithoutANameIsNobody() {
    String text =
        "David Lindqvist opened the lock. A baker asked for his wage. \u201cI have three"
            + " children,\u201d he said.";
    Statement first =
        Readings.statement(
            "s1",
            StatementKind.INDIRECT,
            text,
            new Span(text.indexOf("A baker"), text.indexOf(" asked")),
            "for his wage");
    Statement second = direct("s2", text, "he", text.indexOf("he said"), "I have three children,");
    assertThat(speaker(text, first, second)).isEqualTo("nobody");
  }
}
