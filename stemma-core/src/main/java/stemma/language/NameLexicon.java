package stemma.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a language's words tell about names and about who is meant: titles, nouns for persons and
 * bodies, pronouns, given names with their gender, and the words that end a noun phrase.
 *
 * <p>Words are known by the {@linkplain Hashing#lower hash} of their lower-case form; the answer is
 * a set of the bits declared here. Immutable; a look-up costs one probe of a hash table.
 */
public final class NameLexicon {
  public static final int TITLE = 1;
  public static final int SUFFIX = 1 << 1;
  public static final int PARTICLE = 1 << 2;
  public static final int DETERMINER = 1 << 3;
  public static final int PREPOSITION = 1 << 4;
  public static final int CONJUNCTION = 1 << 5;
  public static final int AUXILIARY = 1 << 6;
  public static final int FUNCTION = 1 << 7;
  public static final int MODIFIER = 1 << 8;

  /** A noun for one person. */
  public static final int PERSON = 1 << 9;

  /** A noun for several persons. */
  public static final int PERSONS = 1 << 10;

  public static final int ORGANISATION = 1 << 11;
  public static final int FACILITY = 1 << 12;
  public static final int PLACE = 1 << 13;
  public static final int EVENT = 1 << 14;
  public static final int AGREEMENT = 1 << 15;
  public static final int GIVEN_FEMALE = 1 << 16;
  public static final int GIVEN_MALE = 1 << 17;
  public static final int GIVEN_EITHER = 1 << 18;

  /** The noun or title is for a woman. */
  public static final int FEMALE = 1 << 19;

  /** The noun or title is for a man. */
  public static final int MALE = 1 << 20;

  public static final int SHE = 1 << 21;
  public static final int HE = 1 << 22;
  public static final int THEY = 1 << 23;
  public static final int WHO = 1 << 24;
  public static final int I = 1 << 25;
  public static final int WE = 1 << 26;
  public static final int YOU = 1 << 27;
  public static final int IT = 1 << 28;

  /** A noun that any body of business or public life can be called by. */
  public static final int ANY_BODY = 1 << 30;

  /** Such a noun that a word before it makes another's: the rights group. */
  public static final int ANY_GROUP = 1 << 31;

  /** A noun by which news speaks of people whom it does not name. */
  public static final int BYSTANDER = 1 << 29;

  public static final int GIVEN = GIVEN_FEMALE | GIVEN_MALE | GIVEN_EITHER;
  public static final int PRONOUN = SHE | HE | THEY | WHO | I | WE | YOU | IT;

  /** Words that cannot stand inside a noun phrase with a noun for its head. */
  public static final int OUTSIDE_PHRASE =
      PREPOSITION | CONJUNCTION | AUXILIARY | FUNCTION | PRONOUN;

  private static final int[] NONE = {};

  private final WordTable bits = new WordTable(64_000);
  private final WordTable roles = new WordTable(256);
  private final Map<Integer, int[]> alike = new HashMap<>();
  private final WordTable parties = new WordTable(8);
  private final WordTable sides = new WordTable(16);

  private NameLexicon() {}

  /** A lexicon that knows no word: for languages without resources. */
  public static NameLexicon none() {
    return new NameLexicon();
  }

  /**
   * Reads a lexicon from the resources {@code name-words.tsv}, {@code person-nouns.tsv} and {@code
   * given-names.tsv} that lie beside a class; their headers tell what they hold.
   */
  public static NameLexicon load(Class<?> beside) {
    NameLexicon lexicon = new NameLexicon();
    rows(beside, "person-nouns.tsv", lexicon::personNoun);
    rows(beside, "given-names.tsv", lexicon::givenName);
    rows(beside, "name-words.tsv", lexicon::nameWord);
    return lexicon;
  }

  private static void rows(Class<?> beside, String name, Consumer<String[]> row) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the lexicon " + name + " is missing beside " + beside);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          row.accept(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon " + name + " cannot be read", e);
    }
  }

  private void add(String word, int more) {
    bits.or(Hashing.lower(word), more);
  }

  private void personNoun(String[] row) {
    int gender = gender(row[1]);
    add(row[0], PERSON | gender);
    add(plural(row[0]), PERSONS | gender);
  }

  private static String plural(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 3) + "men";
    }
    if (noun.endsWith("y")
        && noun.length() > 2
        && "aeou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hissing =
        noun.endsWith("s") || noun.endsWith("ch") || noun.endsWith("sh") || noun.endsWith("x");
    return noun + (hissing ? "es" : "s");
  }

  private static int gender(String letter) {
    return letter.equals("f") ? FEMALE : letter.equals("m") ? MALE : 0;
  }

  private void givenName(String[] row) {
    int women = Integer.parseInt(row[1]);
    add(row[0], women >= 90 ? GIVEN_FEMALE : women <= 10 ? GIVEN_MALE : GIVEN_EITHER);
  }

  private void nameWord(String[] row) {
    String word = row[0];
    switch (row[1]) {
      case "title" -> title(word, row[2].split(" "));
      case "pronoun" -> add(word, pronoun(row[2]));
      case "like" ->
          alike.merge(Hashing.lower(word), new int[] {Hashing.lower(row[2])}, NameLexicon::joined);
      case "side" -> sides.put(Hashing.lower(word), Hashing.lower(row[2]));
      case "party" -> parties.put(Hashing.lower(word), Hashing.lower(row[2]));
      default -> add(word, kind(row[1]));
    }
  }

  private void title(String word, String[] tells) {
    add(word, TITLE | gender(tells[0]));
    if (tells.length > 1) {
      roles.put(Hashing.lower(word), Hashing.lower(tells[1]));
    }
  }

  private static int pronoun(String letter) {
    return switch (letter) {
      case "f" -> SHE;
      case "m" -> HE;
      case "p" -> THEY;
      case "r" -> WHO;
      case "i" -> I;
      case "w" -> WE;
      case "y" -> YOU;
      default -> IT;
    };
  }

  private static int kind(String kind) {
    return switch (kind) {
      case "suffix" -> SUFFIX;
      case "particle" -> PARTICLE;
      case "determiner" -> DETERMINER;
      case "preposition" -> PREPOSITION;
      case "conjunction" -> CONJUNCTION;
      case "auxiliary" -> AUXILIARY;
      case "function" -> FUNCTION;
      case "modifier" -> MODIFIER;
      case "bystander" -> BYSTANDER;
      case "any-body" -> ORGANISATION | ANY_BODY;
      case "any-group" -> ORGANISATION | ANY_BODY | ANY_GROUP;
      case "organisation" -> ORGANISATION;
      case "facility" -> FACILITY;
      case "place" -> PLACE;
      case "event" -> EVENT;
      case "agreement" -> AGREEMENT;
      default -> throw new IllegalArgumentException("no kind of word is called " + kind);
    };
  }

  private static int[] joined(int[] first, int[] second) {
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** What is known of a word, as a set of this class's bits; 0 for nothing. */
  public int of(int lower) {
    return bits.get(lower);
  }

  /** What is known of a word. */
  public int of(CharSequence word) {
    return of(withoutDot(word));
  }

  /**
   * The hash under which words are told here: that of the lower-case form without the dot of an
   * abbreviation.
   */
  public static int hash(CharSequence text, int start, int end) {
    boolean dotted = end - start > 1 && text.charAt(end - 1) == '.';
    return Hashing.lower(text, start, dotted ? end - 1 : end);
  }

  private static int withoutDot(CharSequence word) {
    return hash(word, 0, word.length());
  }

  /**
   * The noun that a title stands for ({@code Sen.}: senator), as a hash; the word's own if none.
   */
  public int role(int lower) {
    int role = roles.get(lower);
    return role == 0 ? lower : role;
  }

  /** What members of the party with an abbreviation are called, as a hash; 0 when not known. */
  public int party(int lower) {
    return parties.get(lower);
  }

  /** The party whose members a word tells of, as a hash of what they are called; 0 for none. */
  public int side(int lower) {
    return sides.get(lower);
  }

  /** Nouns, as hashes, that can stand for the same person as a noun; not to be changed. */
  public int[] likes(int noun) {
    return alike.getOrDefault(noun, NONE);
  }
}
