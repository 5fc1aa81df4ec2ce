package stemma.reading.entities;

import java.util.ArrayList;
import java.util.List;
import stemma.language.WordTable;
import stemma.reading.EntityType;

/** Someone or something named in a text, while the text is being read. */
final class Referent {
  EntityType type;

  /** Places of its names, in text order once all are found. */
  final List<Reference> names = new ArrayList<>();

  /** All mentions up to the place that reading has come to. */
  final List<Reference> mentions = new ArrayList<>();

  /** Nouns that tell what it is, by hash. */
  final WordTable roles = new WordTable(8);

  /** Words that stood with these nouns, by hash. */
  final WordTable modifiers = new WordTable(8);

  /** Tokens of descriptions: from, to, from, to … */
  final List<int[]> descriptions = new ArrayList<>();

  String name = "";
  int given;
  int family;

  /** The party that it was told to be of, as a hash; 0 when none was told. */
  int side;

  /** Whether its name ends in Jr. or the like. */
  boolean junior;

  private int female;
  private int male;

  Referent(EntityType type) {
    this.type = type;
  }

  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** Counts evidence of gender. */
  void tell(Gender gender, int weight) {
    if (gender == Gender.FEMALE) {
      female += weight;
    } else if (gender == Gender.MALE) {
      male += weight;
    }
  }

  Gender gender() {
    if (!isPerson() || female == male) {
      return Gender.UNKNOWN;
    }
    return female > male ? Gender.FEMALE : Gender.MALE;
  }

  /** The mention read last. */
  Reference last() {
    return mentions.get(mentions.size() - 1);
  }
}
