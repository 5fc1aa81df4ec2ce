package stemma.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.article.BlockKind;
import stemma.article.WrittenArticle;
import stemma.language.Tokenizer;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.text.Span;

class StatementReaderTest {
  private static final StatementReader READER = new StatementReader();

  private static List<Statement> read(String text) {
    return read(WrittenArticle.of("0-0").block(BlockKind.PARAGRAPH, text));
  }

  private static List<Statement> read(WrittenArticle written) {
    String text = written.text();
    List<Statement> statements = READER.read(written.article(), new Tokenizer().tokenize(text));
    for (Statement one : statements) {
      for (List<Span> spans : List.of(one.source(), one.cue(), one.content())) {
        for (Span span : spans) {
          assertThat(span.of(text)).isNotEmpty().isEqualTo(span.of(text).strip());
        }
      }
    }
    return statements;
  }

  private static List<String> texts(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  @Test
  void aQuotationSplitByItsAttributionIsOneStatement() {
    String text = "“The ferry sails at noon,” Ada Quill, the pilot, said. “Nobody told us else.”";
    List<Statement> statements = read(text);
    assertThat(statements).hasSize(1);
    Statement one = statements.get(0);
    assertThat(one.kind()).isEqualTo(StatementKind.DIRECT);
    assertThat(texts(text, one.source())).containsExactly("Ada Quill, the pilot,");
    assertThat(texts(text, one.cue())).containsExactly("said");
    assertThat(texts(text, one.content()))
        .containsExactly("“The ferry sails at noon,”", "“Nobody told us else.”");
    assertThat(one.speaker()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"“ ”", "\" \"", "'' ''", "`` ''", "‘ ’", "' '", "« »", "„ “", "„ ”"})
  void everyStyleOfMarksIsRead(String marks) {
    String[] mark = marks.split(" ", -1);
    String said = mark[0] + "We will not sail until the harbour is safe," + mark[1];
    String text = "The port was shut on Monday.\n" + said + " Quill said.";
    List<Statement> statements = read(text);
    assertThat(statements).isNotEmpty();
    Statement last = statements.get(statements.size() - 1);
    assertThat(texts(text, last.content())).containsExactly(said);
    assertThat(texts(text, last.source())).containsExactly("Quill");
    assertThat(last.kind()).isEqualTo(StatementKind.DIRECT);
  }

  @Test
  void whatIsReportedWithoutMarksIsIndirect() {
    String text = "The company said that it would pay the crew by Friday.";
    Statement one = read(text).get(0);
    assertThat(one.kind()).isEqualTo(StatementKind.INDIRECT);
    assertThat(texts(text, one.source())).containsExactly("The company");
    assertThat(texts(text, one.content())).containsExactly("that it would pay the crew by Friday");
  }

  @Test
  void aPostIsTheWordsOfItsAuthor() {
    String post = "Ada Quill (@quill)\nThe ferry will sail. Believe me, he said it would.";
    WrittenArticle written =
        WrittenArticle.of("0-0")
            .block(BlockKind.PARAGRAPH, "The crew waited.")
            .block(BlockKind.POST, post, "Ada Quill", "2025-02-04");
    String text = written.text();
    List<Statement> statements = read(written);
    assertThat(statements).hasSize(1);
    assertThat(texts(text, statements.get(0).source())).containsExactly("Ada Quill");
    assertThat(texts(text, statements.get(0).content()))
        .containsExactly("The ferry will sail. Believe me, he said it would.");
  }

  @Test
  void aDatelineIsNotSaid() {
    String text =
        "HARROW, May 5 (Tellmark Press) - The ferry will sail again in June, Ada Quill said.";
    assertThat(read(text))
        .singleElement()
        .satisfies(
            one ->
                assertThat(texts(text, one.content()))
                    .containsExactly("The ferry will sail again in June"));
  }

  @Test
  void anotherLanguageGivesItsQuotationsWithANameBesideThem() {
    String text = "„Die Fähre fährt heute nicht mehr“, sagte Ada Quill am Montag. Mehr nicht.";
    List<Statement> statements =
        read(WrittenArticle.of("0-0").language("de").block(BlockKind.PARAGRAPH, text));
    assertThat(statements).hasSize(1);
    assertThat(texts(text, statements.get(0).source())).containsExactly("Ada Quill");
    assertThat(texts(text, statements.get(0).content()))
        .containsExactly("„Die Fähre fährt heute nicht mehr“");
  }

  /** The statements whose source is a name. */
  private static List<Statement> by(String name, String text) {
    return read(text).stream()
        .filter(one -> texts(text, one.source()).stream().anyMatch(who -> who.contains(name)))
        .toList();
  }

  @Test
  void aQuotationOfTwoParagraphsIsOneStatement() {
    String text =
        "“We will not sail on Friday,” said Ada Quill, the pilot. “The crew is tired.\n"
            + "“Nobody has slept since the storm came in,” she added.";
    assertThat(read(text))
        .allSatisfy(one -> assertThat(one.kind()).isEqualTo(StatementKind.DIRECT))
        .flatExtracting(one -> texts(text, one.content()))
        .contains("“We will not sail on Friday,”");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"“", "„", "«"})
  void aMissingClosingMarkEndsWithItsParagraph(String mark) {
    String said = mark + "The harbour will open when the storm has passed.";
    String text = "Quill said: " + said + "\nThe port was shut on Monday. Ships waited outside.";
    List<Statement> statements = by("Quill", text);
    assertThat(statements).hasSize(1);
    assertThat(texts(text, statements.get(0).content())).containsExactly(said);
  }

  @Test
  void noTwoStatementsShareWhatIsSaid() {
    String text =
        "Quill said the harbour would open on Friday, adding that ships were waiting outside, and"
            + " warned that the crews were tired, according to the council's report, which argued"
            + " that “nobody can promise that” and said the pilots agreed.";
    List<Span> contents = read(text).stream().flatMap(one -> one.content().stream()).toList();
    assertThat(contents).hasSizeGreaterThan(2);
    for (Span one : contents) {
      assertThat(contents).filteredOn(one::overlaps).containsExactly(one);
    }
  }

  @Test
  void accordingToAttributes() {
    String text = "The bridge will be closed for a month, according to the city council.";
    List<Statement> statements = by("the city council", text);
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).kind()).isEqualTo(StatementKind.INDIRECT);
    assertThat(texts(text, statements.get(0).content()))
        .containsExactly("The bridge will be closed for a month");
  }

  @Test
  void whatIsSaidInsideOfWhatIsSaidIsTheOuters() {
    String text =
        "“The captain told us that the ferry was late,” Ada Quill said on Monday, before the boat"
            + " left the harbour.";
    assertThat(by("Ada Quill", text))
        .singleElement()
        .satisfies(
            one ->
                assertThat(texts(text, one.content()))
                    .containsExactly("“The captain told us that the ferry was late,”"));
  }

  @Test
  void speakersOfATranscriptAreTheSourcesOfTheirTurns() {
    String text =
        "QUILL: We will sail on Friday when the storm has passed.\n"
            + "MARSH: I do not think that the crew will be ready by then.\n"
            + "QUILL: They will be ready, believe me.";
    List<Statement> turns = read(text);
    assertThat(turns)
        .hasSize(3)
        .allSatisfy(one -> assertThat(one.kind()).isEqualTo(StatementKind.INDIRECT));
    assertThat(turns)
        .flatExtracting(one -> texts(text, one.source()))
        .containsExactly("QUILL", "MARSH", "QUILL");
    assertThat(texts(text, turns.get(2).content()))
        .containsExactly("They will be ready, believe me.");
  }

  @Test
  void aListOfEntriesIsNoTranscript() {
    String text =
        "The harbour at a glance.\nShips: fifty two in the whole of last year.\n"
            + "Length: about two hundred metres of stone quay.\nDepth: nine metres at low tide and more.";
    assertThat(read(text)).noneSatisfy(one -> assertThat(one.confidence()).isGreaterThan(0.8));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {" — ", "\n— ", "\n-", " – "})
  void aNameAfterADashSignsTheQuotationBeforeIt(String dash) {
    String said = "“The sea is not a road, and nobody should treat it like one.”";
    String text = "The pilots met on Monday.\n" + said + dash + "Ada Quill, pilot\nThen they left.";
    assertThat(by("Ada Quill", text))
        .singleElement()
        .satisfies(one -> assertThat(texts(text, one.content())).containsExactly(said));
  }

  @Test
  void anEmptyTextSaysNothing() {
    assertThat(read("")).isEmpty();
  }
}
