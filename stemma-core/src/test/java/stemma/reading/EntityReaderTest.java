package stemma.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}
