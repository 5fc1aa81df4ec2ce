package stemma.article.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which names are names of news agencies: the lexicon {@code agencies.tsv}, and what names say. */
public final class Agencies {
  /** The table that is shipped. */
  public static final Agencies TABLE = new Agencies();

  /** Words that make the name of an organisation that of a wire service. */
  private static final Set<String> WIRE_WORDS =
      Set.of(
          "agency",
          "agence",
          "agentur",
          "agencia",
          "agenzia",
          "agência",
          "agencja",
          "newswire",
          "newswires",
          "wire",
          "wires",
          "nachrichtenagentur",
          "presseagentur",
          "pressedienst",
          "telegrambyrå",
          "nyhetsbyrå");

  /** Words that do so only beside {@link #NEWS_WORDS}. */
  private static final Set<String> SERVICE_WORDS =
      Set.of("service", "services", "association", "foundation", "trust", "bureau", "syndicate");

  private static final Set<String> NEWS_WORDS =
      Set.of("news", "press", "presse", "media", "journalism", "feature", "features");

  private final Map<String, String> shorts = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Agencies() {
    for (String[] row : Table.rows(Agencies.class, "agencies.tsv", 2)) {
      names.put(row[0].toLowerCase(Locale.ROOT), row[0]);
      for (String word : row[1].split(" ", -1)) {
        if (!word.equals("-")) {
          shorts.put(word, row[0]);
        }
      }
    }
  }

  /** The agency that a name, short or long, is one of; empty when it is no agency's name. */
  public Optional<String> agency(String name) {
    String plain = withoutArticle(name.strip());
    String listed = listed(plain);
    if (listed != null) {
      return Optional.of(listed);
    }
    return saysWire(plain) ? Optional.of(plain) : Optional.empty();
  }

  /** The listed agency with this short or long name; null when none is listed. */
  @org.jspecify.annotations.Nullable
  String listed(String name) {
    String plain = withoutArticle(name);
    String byShort = shorts.get(plain);
    if (byShort == null && plain.indexOf('/') > 0) {
      byShort = shorts.get(plain.substring(0, plain.indexOf('/')));
    }
    return byShort != null ? byShort : names.get(plain.toLowerCase(Locale.ROOT));
  }

  /** Whether a capitalised name says of itself that it is a wire service's. */
  private static boolean saysWire(String name) {
    if (name.isEmpty() || !Character.isUpperCase(name.charAt(0)) || name.length() > 70) {
      return false;
    }
    List<String> words = Words.of(name);
    if (words.size() < 2 || words.size() > 8) {
      return false;
    }
    boolean wire = words.stream().anyMatch(WIRE_WORDS::contains);
    boolean service = words.stream().anyMatch(SERVICE_WORDS::contains);
    boolean news = words.stream().anyMatch(NEWS_WORDS::contains);
    return wire || (service && news);
  }

  static String withoutArticle(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4).strip() : name;
  }
}
