package stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.edition.Redline.Kind;
import stemma.edition.Redline.Piece;

/** A version's words against the reference's. */
class RedlineTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @Test
  void aReplacedWordStandsBesideTheWordItReplaces() {
    assertThat(Redline.between("We ask for a fee today.", "We ask for a cost today."))
        .containsExactly(
            new Piece(Kind.SAME, "We ask for a "),
            new Piece(Kind.DELETED, "fee"),
            new Piece(Kind.INSERTED, "cost"),
            new Piece(Kind.SAME, " today."));
  }

  @Test
  void aLostNegationIsSeen() {
    assertThat(Redline.between("We will not take them", "We will take them"))
        .containsExactly(
            new Piece(Kind.SAME, "We will "),
            new Piece(Kind.DELETED, "not"),
            new Piece(Kind.SAME, "take them"));
  }

  @Test
  void whatAVersionLacksAtItsEndsCanBeLeftOut() {
    assertThat(Redline.within("All day long the wind blew hard and cold.", "the breeze blew hard."))
        .containsExactly(
            new Piece(Kind.SAME, "the "),
            new Piece(Kind.DELETED, "wind"),
            new Piece(Kind.INSERTED, "breeze"),
            new Piece(Kind.SAME, " blew hard."));
    assertThat(Redline.within("a fee", "a cost"))
        .extracting(Piece::kind)
        .containsExactly(Kind.SAME, Kind.DELETED, Kind.INSERTED);
    assertThat(Redline.within("old bridges stay", "new bridges stay"))
        .extracting(Piece::kind)
        .containsExactly(Kind.DELETED, Kind.INSERTED, Kind.SAME);
  }

  @Test
  void caseMarksAndPunctuationMakeNoDifference() {
    assertThat(Redline.between("“Don’t go, now!”", "don't go now"))
        .containsExactly(new Piece(Kind.SAME, "don't go now"));
  }

  @Test
  void aShortWordAloneDoesNotHoldTwoTextsTogether() {
    assertThat(
            Redline.between("rain fell on the hills all night", "nobody saw the two boats leave"))
        .extracting(Piece::kind)
        .containsExactly(Kind.DELETED, Kind.INSERTED);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theVersionStandsInItsPiecesToTheCharacter(long seed) {
    Random random = new Random(seed);
    String reference = words(random);
    String version = words(random);
    List<Piece> pieces = Redline.between(reference, version);
    assertThat(
            pieces.stream()
                .filter(piece -> piece.kind() != Kind.DELETED)
                .map(Piece::text)
                .collect(Collectors.joining()))
        .isEqualTo(version);
    int kept = pieces.stream().filter(p -> p.kind() == Kind.SAME).mapToInt(Piece::words).sum();
    int left = pieces.stream().filter(p -> p.kind() == Kind.DELETED).mapToInt(Piece::words).sum();
    assertThat(kept + left).isEqualTo(new Piece(Kind.SAME, reference).words());
  }

  private static String words(Random random) {
    List<String> some =
        List.of("a", "the", "bridge", "wind", "Wind,", "…", " “", "don’t", "7", "\n");
    return random
        .ints(random.nextInt(20), 0, some.size())
        .mapToObj(i -> some.get(i))
        .collect(Collectors.joining(" "));
  }
}
