package stemma.collation.utterances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.collation.Draft;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Change;
import stemma.collation.Utterance.Operation;
import stemma.collation.Utterance.Version;
import stemma.collation.Utterance.Wording;
import stemma.gathering.Gathering;
import stemma.reading.Reading;

class UtteranceCollatorTest {
  private static final String FULL =
      "“We shall open the lower sluice before Friday, and no farm on the marsh will be flooded,”";

  private static List<Utterance> collate(Draft... drafts) {
    List<Reading> readings = Arrays.stream(drafts).map(Draft::reading).toList();
    List<String> reasons = readings.stream().map(Reading::id).toList();
    List<Utterance> utterances =
        new UtteranceCollator().collate(new Gathering("g", readings, reasons), List.of());
    for (Utterance utterance : utterances) {
      for (Version version : utterance.versions()) {
        String text =
            readings.stream()
                .filter(reading -> reading.id().equals(version.article()))
                .findFirst()
                .orElseThrow()
                .article()
                .text();
        assertThat(version.spans()).isNotEmpty().isSorted();
        assertThat(version.spans())
            .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
      }
    }
    return utterances;
  }

  private static Draft one(
      String id, String sentence, String speaker, String source, String quote) {
    return Draft.of(id, "2024-05-02").paragraph(sentence).said(speaker, source, "said", quote);
  }

  private static Draft full(String id) {
    return one(id, FULL + " Ada Quill said.", "Ada Quill", "Ada Quill", FULL);
  }

  private static Version only(List<Utterance> utterances, String article) {
    assertThat(utterances).hasSize(1);
    return utterances.get(0).versions().stream()
        .filter(version -> version.article().equals(article))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSameWordsAreVerbatimWhateverTheirMarks() {
    String quote =
        "‘we shall open the lower sluice before Friday – and no farm on the marsh will be flooded.’";
    List<Utterance> utterances =
        collate(full("a"), one("b", "Quill said: " + quote, "Quill", "Quill", quote));
    assertThat(only(utterances, "b").wording()).isEqualTo(Wording.VERBATIM);
    assertThat(utterances.get(0).speaker()).isEqualTo("Ada Quill");
    assertThat(utterances.get(0).wording())
        .isEqualTo(
            "We shall open the lower sluice before Friday, and no farm on the marsh will be"
                + " flooded");
  }

  @Test
  void aShorterRunIsTrimmed() {
    String quote = "“no farm on the marsh will be flooded”";
    List<Utterance> utterances =
        collate(full("a"), one("b", "She said that " + quote + ".", "Ada Quill", "She", quote));
    Version version = only(utterances, "b");
    assertThat(version.wording()).isEqualTo(Wording.TRIMMED);
    assertThat(version.changes()).isEmpty();
  }

  @Test
  void wordsLeftOutAtAnEllipsisAreTrimmedAndWithoutOneAltered() {
    String marked = "“We shall open the lower sluice … and no farm on the marsh will be flooded,”";
    String silent = "“We shall open the lower sluice, and no farm on the marsh will be flooded,”";
    List<Utterance> utterances =
        collate(
            full("a"),
            full("b"),
            one("c", marked + " Quill said.", "Ada Quill", "Quill", marked),
            one("d", silent + " Quill said.", "Ada Quill", "Quill", silent));
    assertThat(only(utterances, "c").wording()).isEqualTo(Wording.TRIMMED);
    assertThat(only(utterances, "d").wording()).isEqualTo(Wording.ALTERED);
    assertThat(only(utterances, "d").changes())
        .containsExactly(new Change(Operation.DELETE, "before Friday", ""));
  }

  @Test
  void otherWordsAreChangesAndLostNegationsAndNumbersAreFlagged() {
    String other =
        "“We shall open the upper sluice before Friday, and one farm on the marsh will be flooded,”";
    List<Utterance> utterances =
        collate(
            full("a"), full("b"), one("c", other + " Quill said.", "Ada Quill", "Quill", other));
    Version version = only(utterances, "c");
    assertThat(version.wording()).isEqualTo(Wording.ALTERED);
    assertThat(version.changes())
        .containsExactly(
            new Change(Operation.REPLACE, "lower", "upper"),
            new Change(Operation.REPLACE, "no", "one"));
    assertThat(version.flags()).contains("negation");
  }

  @Test
  void otherSpellingsOfTheSameWordsAreNoChange() {
    String british =
        "“Ten per cent of our neighbours on the east coast organised a fund for the U.S. sailors,”";
    String american =
        "“10 percent of our neighbors on the East Coast organized a fund for the US sailors,”";
    List<Utterance> utterances =
        collate(
            one("a", british + " Ada Quill said.", "Ada Quill", "Ada Quill", british),
            one("b", american + " Ada Quill said.", "Ada Quill", "Ada Quill", american));
    assertThat(only(utterances, "b").wording()).isEqualTo(Wording.VERBATIM);
  }

  @Test
  void whatStandsInSquareBracketsIsTheEditorsAndNoChange() {
    String edited =
        "“[The council] shall open the lower sluice before Friday, and no farm … will be flooded,”";
    List<Utterance> utterances =
        collate(full("a"), one("b", edited + " Quill said.", "Ada Quill", "Quill", edited));
    assertThat(only(utterances, "b").wording()).isEqualTo(Wording.TRIMMED);
  }

  @Test
  void theSameWordsOfTwoNamedPeopleStayTwoUtterancesAndAreFlagged() {
    List<Utterance> utterances =
        collate(full("a"), one("b", FULL + " Ben Orde said.", "Ben Orde", "Ben Orde", FULL));
    assertThat(utterances).hasSize(2);
    assertThat(utterances)
        .allSatisfy(u -> assertThat(u.versions().get(0).flags()).contains("speaker"));
  }

  @Test
  void anUnknownSpeakerJoinsOnManySharedWords() {
    String other =
        "“We will open the lower sluice before the weekend, and no farm on the marsh is flooded,”";
    List<Utterance> utterances =
        collate(full("a"), full("b"), one("c", other + " he said.", null, "he", other));
    assertThat(only(utterances, "c").wording()).isEqualTo(Wording.ALTERED);
  }

  @Test
  void sentencesOfAPostThatOthersQuoteApartAreSeveralUtterances() {
    String first = "“The dyke at Harrow held through the night,”";
    String second = "“Nobody on the lower road should try to drive home before noon.”";
    List<Utterance> utterances =
        collate(
            Draft.of("a", "2024-05-02")
                .post(
                    "Ada Quill",
                    "2024-05-01",
                    "The dyke at Harrow held through the night. Nobody on the lower road should"
                        + " try to drive home before noon."),
            Draft.of("b", "2024-05-02")
                .paragraph(first + " Quill wrote.")
                .paragraph(second)
                .said("Ada Quill", "Quill", "wrote", first)
                .said("Ada Quill", "", "", second));
    assertThat(utterances).hasSize(2);
    assertThat(utterances)
        .allSatisfy(
            u ->
                assertThat(u.versions())
                    .extracting(Version::wording)
                    .containsExactly(Wording.REFERENCE, Wording.VERBATIM));
    assertThat(utterances.get(0).versions().get(0).article()).isEqualTo("a");
    assertThat(utterances.get(0).dates()).containsExactly("2024-05-01");
  }

  @Test
  void aSpliceOfTwoSentencesIsFlagged() {
    String spliced =
        "“The dyke at Harrow held through the night and should be the pride of the county.”";
    List<Utterance> utterances =
        collate(
            Draft.of("a", "2024-05-02")
                .post(
                    "Ada Quill",
                    "2024-05-01",
                    "The dyke at Harrow held through the night. Our volunteers never slept and"
                        + " should be the pride of the county."),
            one("b", "Quill said: " + spliced, "Ada Quill", "Quill", spliced));
    Version version =
        utterances.stream()
            .flatMap(u -> u.versions().stream())
            .filter(v -> v.article().equals("b"))
            .findFirst()
            .orElseThrow();
    assertThat(version.wording()).isEqualTo(Wording.ALTERED);
    assertThat(version.flags()).contains("spliced");
  }

  @Test
  void aQuotationSplitAroundItsSpeakerIsVerbatim() {
    String first = "“We shall open the lower sluice before Friday,”";
    String second = "“and no farm on the marsh will be flooded.”";
    List<Utterance> utterances =
        collate(
            full("a"),
            Draft.of("b", "2024-05-02")
                .paragraph(first + " said Ada Quill, " + second)
                .said("Ada Quill", "Ada Quill", "said", first, second));
    assertThat(only(utterances, "b").wording()).isEqualTo(Wording.VERBATIM);
  }

  @Test
  void anIndirectVersionJoinsWhatItParaphrases() {
    String indirect = "the lower sluice would be opened by Friday without flooding any farm";
    List<Utterance> utterances =
        collate(
            full("a"),
            Draft.of("b", "2024-05-02")
                .paragraph("Ada Quill said " + indirect + ".")
                .said("Ada Quill", "Ada Quill", "said", indirect));
    assertThat(only(utterances, "b").wording()).isEqualTo(Wording.PARAPHRASE);
  }

  @Test
  void differentSentencesOfOneSpeakerStayApart() {
    String other = "“We shall close the upper road for repairs after the spring tide has passed,”";
    List<Utterance> utterances =
        collate(full("a"), one("b", other + " Quill said.", "Ada Quill", "Quill", other));
    assertThat(utterances).hasSize(2);
  }

  @Test
  void aLineThatIsRepeatedInOtherWordsWeeksLaterIsAnotherUtterance() {
    String first = "“We shall open the sluice before the harvest.”";
    String later = "“We shall open the sluice after the harvest.”";
    Draft may = Draft.of("a", "2024-05-02").paragraph(first + " Ada Quill said.");
    Draft july = Draft.of("b", "2024-07-12").paragraph(later + " Ada Quill said.");
    Draft same = Draft.of("b", "2024-05-03").paragraph(later + " Ada Quill said.");
    may.said("Ada Quill", "Ada Quill", "said", first);
    july.said("Ada Quill", "Ada Quill", "said", later);
    same.said("Ada Quill", "Ada Quill", "said", later);
    assertThat(collate(may, july)).allSatisfy(u -> assertThat(u.versions()).hasSize(1));
    assertThat(only(collate(may, same), "b").wording()).isEqualTo(Wording.ALTERED);
  }

  @Test
  void anAbbreviationIsNoChange() {
    String full = "“Senator Bell was found at his farm in Lower Virginia on Sunday with the rest”";
    String brief = "“Sen. Bell was found at his farm in Lower VA on Sunday with the rest”";
    List<Utterance> utterances =
        collate(
            one("a", full + " Ada Quill said.", "Ada Quill", "Ada Quill", full),
            one("b", brief + " Ada Quill said.", "Ada Quill", "Ada Quill", brief));
    assertThat(only(utterances, "a").changes()).isEmpty();
    assertThat(only(utterances, "b").changes()).isEmpty();
  }

  @Test
  void aContractionAtTheStartIsNoChange() {
    String full = "“I tell you something: we're going to open the lower sluice before Friday.”";
    String headline = "“We Are Going to Open the Lower Sluice Before Friday”";
    List<Utterance> utterances =
        collate(
            one("a", full + " Ada Quill said.", "Ada Quill", "Ada Quill", full),
            one("b", headline + " Quill said.", "Ada Quill", "Quill", headline));
    assertThat(only(utterances, "b").wording()).isEqualTo(Wording.TRIMMED);
  }

  @Test
  void oneArticlesTwoWordingsAreTwoUtterances() {
    String first = "“We shall open the lower sluice before Friday, and no farm will be flooded.”";
    String again = "“We shall close the lower sluice before Friday, and no field will flood.”";
    Draft both =
        Draft.of("b", "2024-05-02")
            .paragraph("The sluice was the matter of the day.")
            .paragraph(first + " Ada Quill said.")
            .paragraph("Later Ada Quill said: " + again);
    both.said("Ada Quill", "Ada Quill", "said", first);
    both.said("Ada Quill", "Ada Quill", "said", again);
    List<Utterance> utterances =
        collate(one("a", first + " Ada Quill said.", "Ada Quill", "Ada Quill", first), both);
    assertThat(utterances).hasSize(2);
    assertThat(utterances.get(0).versions())
        .allSatisfy(version -> assertThat(version.wording()).isNotEqualTo(Wording.ALTERED));
  }

  @Test
  void sentencesOnEitherSideOfAnEllipsisAreTrimmedFromTheirOwn() {
    String whole =
        "“We are never going to sell the lower meadow to a quarry. Ask me again when the sluice"
            + " has been mended and paid for.”";
    String cut =
        "“We are never going to sell the lower meadow … Ask me again when the sluice has been mended.”";
    List<Utterance> utterances =
        collate(
            one("a", whole + " Ada Quill said.", "Ada Quill", "Ada Quill", whole),
            one("b", cut + " Ada Quill said.", "Ada Quill", "Ada Quill", cut));
    assertThat(only(utterances, "b").wording()).isEqualTo(Wording.TRIMMED);
  }

  @Test
  void anotherMonthIsAChangedDate() {
    String other = FULL.replace("Friday", "Sunday");
    List<Utterance> utterances =
        collate(full("a"), one("b", other + " Quill said.", "Quill", "Quill", other));
    assertThat(only(utterances, "b").flags()).containsExactly("date");
  }

  @Test
  void theSpeakerIsTheReferencesThoughAnotherIsNamedOnce() {
    String text = "Ada Quill met the press. " + FULL + " she said.";
    Draft told = Draft.of("a", "2024-05-01").paragraph(text).said("Ada Quill", "she", "said", FULL);
    Draft wrong =
        Draft.of("b", "2024-05-02")
            .paragraph(FULL + " Owen Marsh said.")
            .said("Owen Marsh", "Owen Marsh", "said", FULL);
    assertThat(collate(told, wrong).get(0).speaker()).isEqualTo("Ada Quill");
  }

  private static List<Utterance> withIndirect(String cue, String content, String day) {
    return collate(
        full("a"),
        Draft.of("b", day)
            .paragraph("Ada Quill " + cue + " " + content + ".")
            .said("Ada Quill", "Ada Quill", cue, content));
  }

  @Test
  void theBareNameOfATopicIsNoParaphrase() {
    List<Utterance> utterances =
        withIndirect(
            "cited", "the lower sluice on Friday and every farm on the marsh", "2024-05-02");
    assertThat(utterances.get(0).versions()).hasSize(1);
  }

  @Test
  void whatOneMeansToDoIsNoParaphraseOfWhatOneSays() {
    List<Utterance> utterances =
        withIndirect(
            "wanted", "to open the lower sluice before Friday and flood a farm", "2024-05-02");
    assertThat(utterances.get(0).versions()).hasSize(1);
  }

  @Test
  void whatIsToldWeeksLaterParaphrasesAnotherOccasion() {
    String content = "the lower sluice would be opened by Friday without flooding any farm";
    assertThat(withIndirect("said", content, "2024-05-30").get(0).versions()).hasSize(1);
    assertThat(withIndirect("said", content, "2024-05-03").get(0).versions()).hasSize(2);
  }
}
