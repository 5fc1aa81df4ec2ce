package stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.collation.Collation;
import stemma.collation.Draft;
import stemma.collation.Lineage;
import stemma.collation.Lineage.Origin;
import stemma.collation.Lineage.OriginKind;
import stemma.collation.utterances.UtteranceCollator;
import stemma.gathering.Gathering;
import stemma.reading.Act;
import stemma.reading.Modifier;
import stemma.reading.Reading;
import stemma.story.Figure.Agreement;

class HistorianTest {
  /** Tells the story of a text and of one that derives from it. */
  private static Story retell(Draft from, Draft to) {
    String a = from.reading().id();
    String b = to.reading().id();
    Lineage.Edge edge =
        new Lineage.Edge(a, b, Lineage.Relation.REWRITE, true, 0, List.of(), List.of());
    return tell(List.of(List.of(a, b)), List.of(edge), from, to);
  }

  /** Tells the story of articles of which each is its own origin, but for those listed together. */
  private static Story tell(List<List<String>> families, Draft... drafts) {
    return tell(families, List.of(), drafts);
  }

  private static Story tell(
      List<List<String>> families, List<Lineage.Edge> edges, Draft... drafts) {
    List<Reading> readings = Arrays.stream(drafts).map(Draft::reading).toList();
    List<Origin> origins = new ArrayList<>();
    for (List<String> family : families) {
      origins.add(new Origin(family.get(0), OriginKind.ARTICLE, family));
    }
    for (Reading reading : readings) {
      if (families.stream().noneMatch(family -> family.contains(reading.id()))) {
        origins.add(new Origin(reading.id(), OriginKind.ARTICLE, List.of(reading.id())));
      }
    }
    Gathering gathering = new Gathering("g", readings, readings.stream().map(Reading::id).toList());
    Story story =
        new Historian()
            .tell(
                new Collation(
                    gathering,
                    List.of(),
                    new Lineage(edges, origins),
                    new UtteranceCollator().collate(gathering, List.of())));
    checkSpans(story, readings);
    return story;
  }

  private static void checkSpans(Story story, List<Reading> readings) {
    for (Figure figure : story.figures()) {
      for (Figure.Value value : figure.values()) {
        for (Report report : value.reports()) {
          checkSpan(report, readings);
        }
      }
    }
    for (Day day : story.timeline()) {
      day.events().forEach(event -> event.reports().forEach(r -> checkSpan(r, readings)));
    }
  }

  private static void checkSpan(Report report, List<Reading> readings) {
    String text =
        readings.stream()
            .filter(reading -> reading.id().equals(report.article()))
            .findFirst()
            .orElseThrow()
            .article()
            .text();
    assertThat(report.span().of(text)).isNotBlank();
  }

  private static Draft arrests(String id, String number, String value, Modifier modifier) {
    return Draft.of(id, "2024-05-02")
        .paragraph("Police arrested " + number + " people at the gate of the Harrow quarry.")
        .counted(number + " people", value, "person", modifier, "people");
  }

  private static Figure figure(Story story, String value) {
    return story.figures().stream()
        .filter(f -> f.values().stream().anyMatch(v -> v.value().toPlainString().equals(value)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsOfIndependentArticlesThatCannotBothHoldConflict() {
    Story story =
        tell(
            List.of(),
            arrests("a", "28", "28", Modifier.EXACT),
            arrests("b", "34", "34", Modifier.EXACT));
    assertThat(story.figures()).hasSize(1);
    assertThat(story.figures().get(0).agreement()).isEqualTo(Agreement.CONFLICT);
  }

  @Test
  void aCountThatGrewIsNoConflictAndOneThatShrankIs() {
    Draft early = arrests("a", "28", "28", Modifier.EXACT);
    Draft late =
        Draft.of("b", "2024-05-04")
            .paragraph("Police arrested 34 people at the gate of the Harrow quarry.")
            .counted("34 people", "34", "person", Modifier.EXACT, "people");
    Draft lateAndLess =
        Draft.of("c", "2024-05-04")
            .paragraph("Police arrested 26 people at the gate of the Harrow quarry.")
            .counted("26 people", "26", "person", Modifier.EXACT, "people");
    assertThat(tell(List.of(), early, late).figures().get(0).agreement())
        .isEqualTo(Agreement.AGREE);
    assertThat(tell(List.of(), early, lateAndLess).figures().get(0).agreement())
        .isEqualTo(Agreement.CONFLICT);
  }

  @Test
  void copiesNeitherAgreeNorConflict() {
    Story story =
        tell(
            List.of(List.of("a", "b")),
            arrests("a", "28", "28", Modifier.EXACT),
            arrests("b", "28", "28", Modifier.EXACT));
    assertThat(story.figures()).hasSize(1);
    assertThat(story.figures().get(0).agreement()).isEqualTo(Agreement.SINGLE);
  }

  @Test
  void modifiersAreHonoured() {
    Story story =
        tell(
            List.of(),
            arrests("a", "up to 30", "30", Modifier.AT_MOST),
            arrests("b", "28", "28", Modifier.EXACT));
    assertThat(story.figures()).hasSize(1);
    assertThat(story.figures().get(0).agreement()).isEqualTo(Agreement.AGREE);
  }

  @Test
  void numbersOfDifferentThingsStayApart() {
    Story story =
        tell(
            List.of(),
            arrests("a", "28", "28", Modifier.EXACT),
            Draft.of("b", "2024-05-02")
                .paragraph("The quarry feeds 34 lorries a day on the road to Pell.")
                .counted("34 lorries", "34", "lorry", Modifier.EXACT, "lorries"));
    assertThat(story.figures()).hasSize(2);
    assertThat(story.figures())
        .allSatisfy(f -> assertThat(f.agreement()).isEqualTo(Agreement.SINGLE));
  }

  @Test
  void theDeadAndTheHurtAreNeverOneFigure() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("The blast at the Harrow quarry killed 12 people on Tuesday.")
                .counted("12 people", "12", "person", Modifier.EXACT, "people"),
            Draft.of("b", "2024-05-02")
                .paragraph("The blast at the Harrow quarry injured 12 people on Tuesday.")
                .counted("12 people", "12", "person", Modifier.EXACT, "people"));
    assertThat(story.figures()).hasSize(2);
  }

  @Test
  void aTotalIsCheckedAgainstItsParts() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("The boat carried 43 people: 32 men and 11 women.")
                .counted("43 people", "43", "person", Modifier.EXACT, "people")
                .counted("32 men", "32", "man", Modifier.EXACT, "men")
                .counted("11 women", "11", "woman", Modifier.EXACT, "women"));
    Figure total = figure(story, "43");
    assertThat(total.sum()).isNotNull();
    assertThat(total.sum().holds()).isTrue();
    assertThat(total.sum().parts())
        .containsExactly(figure(story, "32").id(), figure(story, "11").id());
  }

  @Test
  void aTotalThatItsPartsDoNotFillIsTold() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("The boat carried 45 people: 32 men and 11 women.")
                .counted("45 people", "45", "person", Modifier.EXACT, "people")
                .counted("32 men", "32", "man", Modifier.EXACT, "men")
                .counted("11 women", "11", "woman", Modifier.EXACT, "women"));
    assertThat(figure(story, "45").sum()).isNotNull();
    assertThat(figure(story, "45").sum().holds()).isFalse();
  }

  @Test
  void partsThatAreNotSaidToBeAllOfATotalMayFallShortOfIt() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("The boat carried 45 people, including 12 men and 11 women.")
                .counted("45 people", "45", "person", Modifier.EXACT, "people")
                .counted("12 men", "12", "man", Modifier.EXACT, "men")
                .counted("11 women", "11", "woman", Modifier.EXACT, "women"));
    assertThat(figure(story, "45").sum()).isNull();
  }

  @Test
  void numbersThatHappenToAddUpAreNoSum() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("The gang stole 11 boats. Police met 4 guards and 7 cooks that day.")
                .counted("11 boats", "11", "boat", Modifier.EXACT, "boats")
                .counted("4 guards", "4", "guard", Modifier.EXACT, "guards")
                .counted("7 cooks", "7", "cook", Modifier.EXACT, "cooks"));
    assertThat(figure(story, "11").sum()).isNull();
  }

  @Test
  void membersOfOtherBodiesAreNotTheSameMembers() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("The group that was seized held 13 members of the Harrow guard.")
                .counted("13 members", "13", "member", Modifier.EXACT, "members"),
            Draft.of("b", "2024-05-02")
                .paragraph("The group that was seized held 15 members of the Tellmark guard.")
                .counted("15 members", "15", "member", Modifier.EXACT, "members"));
    assertThat(figure(story, "13").agreement()).isEqualTo(Agreement.SINGLE);
  }

  @Test
  void oneEventIsOneLineHoweverManyTellIt() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-03")
                .paragraph("The council closed the Harrow quarry on Thursday after the blast.")
                .date("Thursday", "2024-05-02"),
            Draft.of("b", "2024-05-03")
                .paragraph("After the blast the Harrow quarry was closed by the council Thursday.")
                .date("Thursday", "2024-05-02"));
    assertThat(story.timeline()).hasSize(1);
    assertThat(story.timeline().get(0).events()).hasSize(1);
    assertThat(story.timeline().get(0).events().get(0).reports())
        .extracting(Report::article)
        .containsExactly("a", "b");
  }

  @Test
  void datesThatDifferAreShown() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-03")
                .paragraph("The licence board will hear the Harrow quarry on May 9.")
                .date("May 9", "2024-05-09"),
            Draft.of("b", "2024-05-03")
                .paragraph("A hearing of the Harrow quarry before the licence board is on May 10.")
                .date("May 10", "2024-05-10"));
    assertThat(story.timeline()).extracting(Day::date).containsExactly("2024-05-09", "2024-05-10");
    assertThat(story.timeline().get(0).events().get(0).otherDates())
        .extracting(Day.OtherDate::date)
        .containsExactly("2024-05-10");
  }

  @Test
  void untilWhenAnUndertakingGoesIsToldAsItsLimit() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-03")
                .paragraph("Ada Quill offered to reopen the lower sluice by Friday.")
                .date("Friday", "2024-05-10")
                .undertakes(
                    "Ada Quill",
                    Act.OFFER,
                    "offered",
                    "to reopen the lower sluice by Friday",
                    List.of()));
    assertThat(story.commitments().get(0).limits())
        .extracting(Commitment.Term::text)
        .containsExactly("by Friday");
  }

  @Test
  void anOfferThatIsWithdrawnStandsSo() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-03")
                .paragraph("Ada Quill said the offer to reopen the lower sluice was withdrawn.")
                .undertakes(
                    "Ada Quill", Act.OFFER, "offer", "to reopen the lower sluice", List.of()),
            Draft.of("b", "2024-05-02")
                .paragraph("Ada Quill offered to reopen the lower sluice as her rival withdrew.")
                .undertakes(
                    "Ada Quill", Act.OFFER, "offered", "to reopen the lower sluice", List.of()));
    assertThat(story.commitments()).hasSize(1);
    assertThat(story.commitments().get(0).standing()).isEqualTo("withdrawn");
  }

  @Test
  void anOfferThatIsSaidToBeTurnedDownStandsRefusedWhoeverDidSo() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-03")
                .paragraph(
                    "Ada Quill offered to reopen the lower sluice. The offer was turned down within an hour.")
                .undertakes(
                    "Ada Quill", Act.OFFER, "offered", "to reopen the lower sluice", List.of()));
    assertThat(story.commitments()).hasSize(1);
    assertThat(story.commitments().get(0).standing()).isEqualTo("refused");
  }

  @Test
  void oneUndertakingGathersTheConditionsOfAllReports() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-03")
                .paragraph("Ada Quill offered to reopen the lower sluice if the county paid.")
                .undertakes(
                    "Ada Quill",
                    Act.OFFER,
                    "offered",
                    "to reopen the lower sluice",
                    List.of("if the county paid")),
            Draft.of("b", "2024-05-04")
                .paragraph("Quill has agreed to reopen the sluice, provided the dredging ends.")
                .undertakes(
                    "Quill",
                    Act.AGREE,
                    "agreed",
                    "to reopen the sluice",
                    List.of("provided the dredging ends")));
    assertThat(story.commitments()).hasSize(1);
    Commitment commitment = story.commitments().get(0);
    assertThat(commitment.party()).isEqualTo("Ada Quill");
    assertThat(commitment.conditions())
        .extracting(Commitment.Term::text)
        .containsExactlyInAnyOrder("if the county paid", "provided the dredging ends");
    assertThat(commitment.standing()).isEqualTo("agreed");
    assertThat(commitment.reports()).hasSize(2);
  }

  @Test
  void coverageTellsWhereAFactWasNotFound() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-03")
                .paragraph("“Nobody on the marsh was ever asked about it,” Ada Quill said.")
                .said(
                    "Ada Quill",
                    "Ada Quill",
                    "said",
                    "“Nobody on the marsh was ever asked about it,”"),
            Draft.of("b", "2024-05-03").paragraph("The sluice stayed shut."));
    Coverage coverage = story.coverage().get(0);
    assertThat(coverage.kind()).isEqualTo("utterance");
    assertThat(coverage.articles()).containsExactly("a");
    assertThat(coverage.absent()).containsExactly("b");
  }

  @Test
  void differentWordsForTheSamePeopleAreToldOutsideQuotations() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-03").paragraph("The protesters walked to the quarry."),
            Draft.of("b", "2024-05-03").paragraph("The rioters walked to the quarry."),
            Draft.of("c", "2024-05-03").paragraph("“The vandals have come,” a sign said."));
    assertThat(story.wording()).hasSize(1);
    assertThat(story.wording().get(0).terms())
        .extracting(WordChoice.Term::term)
        .containsExactly("protesters", "rioters");
  }

  @Test
  void listedWordsOfOtherThingsAreNoChoice() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-03").paragraph("The pact on the harbour dues was read aloud."),
            Draft.of("b", "2024-05-03").paragraph("A settlement of the quarry case took years."));
    assertThat(story.wording()).isEmpty();
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    Draft a = arrests("a", "28", "28", Modifier.EXACT);
    Draft b = arrests("b", "34", "34", Modifier.EXACT);
    Story one = tell(List.of(), a, b);
    Story other = tell(List.of(), b, a);
    assertThat(one.figures()).isEqualTo(other.figures());
    assertThat(one.coverage()).isEqualTo(other.coverage());
    assertThat(one.title()).isEqualTo(other.title());
  }

  @Test
  void whatARewriteTellsInOtherWordsIsTheSameEventAndTheSameUndertaking() {
    Story story =
        retell(
            Draft.of("a", "2024-05-02")
                .paragraph("On May 1 Ada Quill agreed to purchase the Harrow quarry and its crane.")
                .date("May 1", "2024-05-01")
                .undertakes(
                    "Ada Quill", Act.AGREE, "agreed", "purchase the Harrow quarry", List.of()),
            Draft.of("b", "2024-05-03")
                .paragraph(
                    "The stone pit at Harrow and a crane go to Ada Quill: she will have both from May 1.")
                .date("May 1", "2024-05-01")
                .undertakes("Ada Quill", Act.PLAN, "will", "have both", List.of()));
    assertThat(story.timeline()).singleElement().satisfies(d -> assertThat(d.events()).hasSize(1));
    assertThat(story.commitments()).hasSize(1);
  }

  @Test
  void anOfferOfOneSumIsNotTheSaleForAnother() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("Ada Quill agreed to pay 340 million crowns for the quarry.")
                .counted("340 million crowns", "340000000", "crown", Modifier.EXACT, "crowns")
                .undertakes(
                    "Ada Quill",
                    Act.AGREE,
                    "agreed",
                    "pay 340 million crowns for the quarry",
                    List.of()),
            Draft.of("b", "2024-05-02")
                .paragraph("Ada Quill offered 290 million crowns for the quarry.")
                .counted("290 million crowns", "290000000", "crown", Modifier.EXACT, "crowns")
                .undertakes(
                    "Ada Quill",
                    Act.OFFER,
                    "offered",
                    "290 million crowns for the quarry",
                    List.of()));
    assertThat(story.commitments()).hasSize(2);
  }

  @Test
  void aPlanThatItsPartyDroppedStandsWithdrawn() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("Ada Quill offered to buy the Harrow quarry and its crane.")
                .undertakes(
                    "Ada Quill",
                    Act.OFFER,
                    "offered",
                    "buy the Harrow quarry and its crane",
                    List.of()),
            Draft.of("b", "2024-05-04")
                .paragraph("Ada Quill has dropped her bid for the Harrow quarry.")
                .said("Ada Quill", "Ada Quill", "has dropped", "her bid"));
    assertThat(story.commitments().get(0).standing()).isEqualTo("withdrawn");
  }

  @Test
  void whatAnArticleTakesBackIsNoReport() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("An earlier version of this article said that 41 people had died.")
                .counted("41 people", "41", "person", Modifier.EXACT, "people"));
    assertThat(story.figures()).isEmpty();
  }

  @Test
  void theWomenAmongTheDeadAreNotTheDead() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("Of the dead in the Harrow quarry, 23 were women.")
                .counted("23", "23", "", Modifier.EXACT, ""),
            Draft.of("b", "2024-05-02")
                .paragraph("The blast in the Harrow quarry left 31 dead.")
                .counted("31", "31", "", Modifier.EXACT, ""));
    assertThat(story.figures()).extracting(Figure::agreement).containsOnly(Agreement.SINGLE);
  }

  @Test
  void aTollThatGrewOverTheDaysIsOneFigure() {
    Story story =
        tell(
            List.of(),
            dead("a", "2024-05-02", "14"),
            dead("b", "2024-05-03", "19"),
            dead("c", "2024-05-04", "25"));
    assertThat(story.figures())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.agreement()).isEqualTo(Agreement.AGREE);
              assertThat(f.values()).hasSize(3);
              assertThat(f.what()).isEqualTo("people, dead");
            });
  }

  private static Draft dead(String id, String day, String number) {
    return Draft.of(id, day)
        .paragraph("The blast in the Harrow quarry killed " + number + " people.")
        .counted(number + " people", number, "people", Modifier.EXACT, "people");
  }

  @Test
  void anEventToldWithOtherNumbersOnAnotherDayIsAnotherEvent() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-03")
                .paragraph("The Harrow quarry board gave the toll of the blast as 23 on Thursday.")
                .date("Thursday", "2024-05-02")
                .counted("23", "23", "", Modifier.EXACT, ""),
            Draft.of("b", "2024-05-04")
                .paragraph(
                    "The toll of the blast that the Harrow quarry board gave on Friday is 31.")
                .date("Friday", "2024-05-03")
                .counted("31", "31", "", Modifier.EXACT, ""));
    assertThat(story.timeline())
        .allSatisfy(
            day ->
                assertThat(day.events())
                    .allSatisfy(event -> assertThat(event.otherDates()).isEmpty()));
  }

  @Test
  void whatArticlesCallTheSamePersonIsAChoiceOfWords() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("Ada Quill, the mayor of Harrow, walked to the quarry.")
                .described("Ada Quill", "the mayor of Harrow"),
            Draft.of("b", "2024-05-02")
                .paragraph("The rebel leader Ada Quill walked to the quarry.")
                .described("Ada Quill", "rebel leader"),
            Draft.of("c", "2024-05-02")
                .paragraph("The quarry was seen by Dr Ada Quill, a doctor.")
                .described("Ada Quill", "a doctor"));
    assertThat(story.wording())
        .singleElement()
        .satisfies(
            choice -> {
              assertThat(choice.concept()).isEqualTo("Ada Quill");
              assertThat(choice.terms())
                  .extracting(WordChoice.Term::term)
                  .containsExactlyInAnyOrder("mayor of harrow", "rebel leader");
            });
  }

  @Test
  void aWordThatACopyExchangedIsAChoiceOfWords() {
    Story story =
        retell(
            Draft.of("a", "2024-05-02")
                .paragraph("Ada Quill refused the offer of the Harrow quarry on the marsh."),
            Draft.of("b", "2024-05-03")
                .paragraph("Ada Quill rejected the offer of the Harrow quarry on the marsh."));
    assertThat(story.wording())
        .singleElement()
        .satisfies(
            choice ->
                assertThat(choice.terms())
                    .extracting(WordChoice.Term::term)
                    .containsExactlyInAnyOrder("refused", "rejected"));
  }

  @Test
  void twoCountsOfTheSameVoteDiffer() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("Eighteen of the 27 members voted to close the quarry.")
                .counted("Eighteen", "18", "", Modifier.EXACT, "")
                .counted("27 members", "27", "member", Modifier.EXACT, "members"),
            Draft.of("b", "2024-05-02")
                .paragraph("Of the 27 members, 19 voted for it.")
                .counted("27 members", "27", "member", Modifier.EXACT, "members")
                .counted("19", "19", "", Modifier.EXACT, ""));
    assertThat(figure(story, "18").agreement()).isEqualTo(Agreement.CONFLICT);
    assertThat(figure(story, "27").agreement()).isEqualTo(Agreement.AGREE);
  }

  @Test
  void theSameNumberOfPeopleAndOfThoseWhoDoSomethingIsOneFigure() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("The trial at the Harrow clinic had 4,210 volunteers.")
                .counted("4,210 volunteers", "4210", "volunteer", Modifier.EXACT, "volunteers"),
            Draft.of("b", "2024-05-02")
                .paragraph("At the Harrow clinic 4,210 people took part in the trial.")
                .counted("4,210 people", "4210", "people", Modifier.EXACT, "people"));
    assertThat(figure(story, "4210").agreement()).isEqualTo(Agreement.AGREE);
  }

  @Test
  void aVowThatARewriteCallsAThreatIsOneUndertakingInTheWordsOfMost() {
    Story story =
        retell(
            Draft.of("a", "2024-05-02")
                .paragraph("The union of weavers has vowed to challenge the closure in court.")
                .undertakes(
                    "The union", Act.PROMISE, "vowed", "challenge the closure in court", List.of()),
            Draft.of("b", "2024-05-03")
                .paragraph("The weavers' union has threatened to go to court over the closure.")
                .undertakes(
                    "The union",
                    Act.THREATEN,
                    "threatened",
                    "go to court over the closure",
                    List.of()));
    assertThat(story.commitments()).hasSize(1);
    assertThat(story.commitments().get(0).leading()).isEqualTo("to");
  }

  @Test
  void whoTellsBothNumbersMeansTwoThings() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("The museum at Harrow will give back 64 objects to the abbey.")
                .counted("64", "64", "object", Modifier.EXACT, "objects"),
            Draft.of("b", "2024-05-02")
                .paragraph(
                    "The museum at Harrow will give back 64 treasures; 55 objects come to the abbey in May.")
                .counted("64", "64", "treasure", Modifier.EXACT, "treasures")
                .counted("55", "55", "object", Modifier.EXACT, "objects"));
    assertThat(story.figures()).noneMatch(figure -> figure.agreement() == Agreement.CONFLICT);
  }

  @Test
  void partsOfOneWholeGrowFromDayToDay() {
    Story story =
        tell(
            List.of(),
            Draft.of("a", "2024-05-02")
                .paragraph("Eleven of the 17 pumps at Low Ferry were running again.")
                .counted("Eleven", "11", "", Modifier.EXACT, "")
                .counted("17", "17", "pump", Modifier.EXACT, "pumps"),
            Draft.of("b", "2024-05-03")
                .paragraph("Fourteen of the 17 pumps at Low Ferry were running again.")
                .counted("Fourteen", "14", "", Modifier.EXACT, "")
                .counted("17", "17", "pump", Modifier.EXACT, "pumps"));
    assertThat(story.figures()).noneMatch(figure -> figure.agreement() == Agreement.CONFLICT);
  }

  @Test
  void whatIsDoneIsAChoiceOfWordsTooWhereOneSentenceIsRetold() {
    Story story =
        retell(
            Draft.of("a", "2024-05-02")
                .paragraph("The gang said that the files of 412 savers at Harrow were deleted."),
            Draft.of("b", "2024-05-03")
                .paragraph("The files of 412 savers at Harrow were erased, said the gang."));
    assertThat(story.wording())
        .anySatisfy(
            choice ->
                assertThat(choice.terms())
                    .extracting(WordChoice.Term::term)
                    .containsExactlyInAnyOrder("deleted", "erased"));
  }
}
