package stemma.reading.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Mention;
import stemma.reading.Participant;
import stemma.reading.Readings;
import stemma.text.Span;

class EntityReaderTest {
  private static String whoIs(String text, String words) {
    Entities entities = Readings.entities(text);
    int at = text.lastIndexOf(words);
    assertMentionsLieInside(text, entities);
    return entities
        .participant(new Span(at, at + words.length()))
        .map(Participant::name)
        .orElse("nobody");
  }

  private static void assertMentionsLieInside(String text, Entities entities) {
    Span last = new Span(0, 0);
    for (Mention mention : entities.mentions()) {
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(mention.span()).isGreaterThanOrEqualTo(last);
      assertThat(entities.entity(mention.entity()).id()).isEqualTo(mention.entity());
      last = mention.span();
    }
  }

  @Test
  void aLastNameIsThePersonNamedInFull() {
    assertThat(
            whoIs(
                "Margaret Oduya met the miners on Tuesday. The talks went well, Oduya said.",
                "Oduya"))
        .isEqualTo("Margaret Oduya");
  }

  @Test
  void twoPersonsOfOneLastNameStayTwo() {
    String text =
        "Thomas Kellner and his wife, Anna Kellner, run the ferry. Mr. Kellner said the fares would"
            + " rise.";
    assertThat(whoIs(text, "Mr. Kellner")).isEqualTo("Thomas Kellner");
    assertThat(whoIs(text.replace("Mr.", "Mrs."), "Mrs. Kellner")).isEqualTo("Anna Kellner");
  }

  @Test
  void aPronounIsWhoFitsItsGender() {
    String text =
        "Margaret Oduya met David Lindqvist at the harbour on Monday. She said the quay was"
            + " unsafe.";
    assertThat(whoIs(text, "She")).isEqualTo("Margaret Oduya");
  }

  @Test
  void aRoleIsWhoHoldsIt() {
    String text =
        "Sen. Margaret Oduya met Mayor David Lindqvist on Monday. Both toured the quay. The mayor"
            + " said it was unsafe.";
    assertThat(whoIs(text, "The mayor")).isEqualTo("David Lindqvist");
  }

  @Test
  void aSpokesmanForSomeoneIsNotThatPerson() {
    String text =
        "David Lindqvist toured the quay on Monday. A spokesman for Lindqvist said it was unsafe.";
    assertThat(whoIs(text, "A spokesman for Lindqvist")).isEqualTo("nobody");
  }

  @Test
  void aBodyIsKnownByItsInitials() {
    String text =
        "The Inland Waterways Agency closed the lock on Friday. The IWA said it would reopen.";
    assertThat(whoIs(text, "The IWA")).isEqualTo("Inland Waterways Agency");
  }

  @Test
  void entitiesAreNumberedInOrderOfFirstMention() {
    Entities entities =
        Readings.entities(
            "Margaret Oduya met David Lindqvist, a lawyer for the port, in Norway on Monday.");
    assertThat(entities.entities()).extracting(Entity::id).startsWith("e1", "e2", "e3");
    assertThat(entities.entities()).extracting(Entity::name).startsWith("Margaret Oduya");
    assertThat(entities.entities().get(1).descriptions())
        .isEqualTo(List.of("a lawyer for the port"));
  }

  @Test
  void aPhraseThatTellsSomethingNewIsWhoIsSpokenOf() {
    String text =
        "Margaret Oduya opened the lock on Monday. She praised the masons. The retired engineer said"
            + " the boats may pass.";
    assertThat(whoIs(text, "The retired engineer")).isEqualTo("Margaret Oduya");
  }

  @Test
  void oneWhoWasIntroducedWithoutANameStaysWithoutOne() {
    String text =
        "Judge David Lindqvist retired in May. Margaret Oduya lost on Monday. A judge in Norwick"
            + " dismissed her suit. The judge said it came too late.";
    assertThat(whoIs(text, "The judge")).isEqualTo("nobody");
  }

  @Test
  void aBystanderIsNotWhoIsSpokenOf() {
    String text =
        "Margaret Oduya opened the lock on Monday. She praised the masons. The witness said the"
            + " boats may pass.";
    assertThat(whoIs(text, "The witness")).isEqualTo("nobody");
  }

  @Test
  void somebodysAideIsNobodyKnown() {
    String text =
        "Margaret Oduya opened the lock on Monday. She praised the masons. The Lindqvist ally said"
            + " David Lindqvist had built it.";
    assertThat(whoIs(text, "The Lindqvist ally")).isEqualTo("nobody");
  }

  @Test
  void nobodyIsOfTwoParties() {
    String text =
        "Republican Sen. David Lindqvist met Democratic Gov. Margaret Oduya. He left at noon. The"
            + " Democratic politician stayed.";
    assertThat(whoIs(text, "The Democratic politician")).isEqualTo("Margaret Oduya");
  }

  @Test
  void whatIsSaidOfTheNextNamedIsNoDescriptionOfTheLast() {
    Entities entities =
        Readings.entities(
            "Years after meeting David Lindqvist, lawyer Margaret Oduya is back. She won.");
    Entity first =
        entities.entities().stream()
            .filter(entity -> entity.name().equals("David Lindqvist"))
            .findFirst()
            .orElseThrow();
    assertThat(first.descriptions()).isEmpty();
  }

  @Test
  void whatSomeoneSaidToAPaperIsNoDescription() {
    Entities entities =
        Readings.entities("The cellist Margaret Oduya, told the Herald: It is sad. She left.");
    assertThat(entities.entities())
        .filteredOn(entity -> entity.name().equals("Margaret Oduya"))
        .singleElement()
        .satisfies(one -> assertThat(one.descriptions()).containsExactly("cellist"));
  }

  @Test
  void thePlaceThatAPaperIsNamedForIsNotThePaper() {
    Entities entities =
        Readings.entities(
            "The tour of Marenia was called off, the Marenia Times wrote. Marenia is silent.");
    assertThat(entities.entities())
        .filteredOn(entity -> entity.name().equals("Marenia Times"))
        .singleElement()
        .satisfies(one -> assertThat(one.aliases()).isEmpty());
  }

  @Test
  void aFirmOfOneWordIsNobodyWhoSpeaks() {
    String text =
        "Swiss group Velmora has agreed to buy the mill, Velmora chief executive Beatrix Sauter said."
            + " She promised that no hall would close.";
    assertThat(whoIs(text, "She")).isEqualTo("Beatrix Sauter");
    assertThat(Readings.entities(text).entities())
        .filteredOn(entity -> entity.name().equals("Velmora"))
        .extracting(Entity::type)
        .containsExactly(EntityType.ORGANISATION);
  }

  @Test
  void aNameWithSharesAndStaffIsAFirms() {
    String text =
        "Tarn Weller cut 300 jobs on Monday. Shares of Tarn Weller fell. Paula Weller, who heads"
            + " the union, met employees of Tarn Weller at the gate.";
    assertThat(Readings.entities(text).entities())
        .filteredOn(entity -> entity.name().endsWith("Weller"))
        .extracting(Entity::name, Entity::type)
        .containsExactly(
            tuple("Tarn Weller", EntityType.ORGANISATION),
            tuple("Paula Weller", EntityType.PERSON));
  }

  @Test
  void theCompanyIsTheBodyThatIsSpokenOf() {
    String text = "Norwick Ferries Ltd raised its fares on Monday. The company said fuel was dear.";
    assertThat(whoIs(text, "The company")).isEqualTo("Norwick Ferries Ltd");
  }

  @Test
  void aBodyOfAnotherKindIsNotTheCompany() {
    String text =
        "The Transport Department raised the fares on Monday. The company said fuel was dear.";
    assertThat(whoIs(text, "The company")).isEqualTo("nobody");
  }

  @Test
  void aCompanyIsNotTheUnionAndAUnionNotTheCompany() {
    String firm = "Norwick Ferry Company raised its fares on Monday. The union said fuel was dear.";
    assertThat(whoIs(firm, "The union")).isEqualTo("nobody");
    String union = "The Norwick Dockers Union met on Monday. The company said fuel was dear.";
    assertThat(whoIs(union, "The company")).isEqualTo("nobody");
  }

  @Test
  void anAgeTellsTheOneWhoIsSpokenOf() {
    String text = "Anneke Vos took over in May. The 52-year-old has sailed since she was a child.";
    assertThat(whoIs(text, "The 52-year-old")).isEqualTo("Anneke Vos");
  }

  @Test
  void anAgeOfSomebodyWithoutANameIsNobodyElses() {
    String text = "A 52-year-old man fell, Anneke Vos said. The 52-year-old is recovering.";
    assertThat(whoIs(text, "The 52-year-old")).isEqualTo("nobody");
  }

  @Test
  void aWordBeforeTheNounMakesItAnotherBody() {
    String text = "The Supreme Court ruled on Monday. The appeals court had said otherwise.";
    assertThat(whoIs(text, "The appeals court")).isEqualTo("nobody");
  }

  @Test
  void aNameBesideTheNounForABodyIsNoPerson() {
    Entities entities =
        Readings.entities("He told the Margaret Morning newspaper on Monday that it was over.");
    assertThat(entities.entities()).extracting(Entity::type).doesNotContain(EntityType.PERSON);
  }

  @Test
  void aDatelineIsAPlaceAndNobodyWhoSpeaks() {
    String text = "HARROW, May 5 (Tellmark Press) - Ann Lee said she would leave.";
    Entities entities = Readings.entities(text);
    assertThat(entities.entities())
        .filteredOn(entity -> entity.name().equals("HARROW"))
        .extracting(Entity::type)
        .containsExactly(EntityType.PLACE);
  }

  @Test
  void aBodyIsKnownByTheFirstWordOfItsName() {
    String text =
        "Halbrook Airlines agreed on Monday to buy the mill. After the talks Halbrook agreed to pay.";
    assertThat(whoIs(text, "Halbrook")).isEqualTo("Halbrook Airlines");
  }
}
