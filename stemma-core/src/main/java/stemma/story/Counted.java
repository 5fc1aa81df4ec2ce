package stemma.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.collation.words.FoldedWords;
import stemma.collation.words.FunctionWords;
import stemma.collation.words.Stems;
import stemma.language.NameLexicon;
import stemma.language.english.EnglishNames;
import stemma.reading.Quantity;
import stemma.reading.Reading;
import stemma.text.Span;

/**
 * One quantity of one article with what tells what it counts.
 *
 * @param article id of the article
 * @param quantity the quantity
 * @param sentence the sentence that it stands in
 * @param kind a currency, {@code percent}, or the stem of the thing counted; empty when unknown
 * @param near stems of the words around it in its sentence
 * @param sense what is told of those counted, when it is one of the usual things, else null
 * @param about who or what it is told of, null when not clear
 * @param group the part of the people that is counted ({@code woman}, {@code child}), empty when it
 *     is people at large or no people
 * @param setting where, when and of what it is told
 */
record Counted(
    String article,
    Quantity quantity,
    Span sentence,
    String kind,
    Set<String> near,
    @Nullable String sense,
    @Nullable String about,
    String group,
    Setting setting) {
  /** The kind of those who died, were hurt or were held where no noun tells it. */
  static final String PERSON = "person";

  private static final Pattern WERE =
      Pattern.compile("(?: of (?:them|whom|these|those))? (?:were|are|was|is) (\\p{Ll}+)");
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("woman", "woman"),
          Map.entry("women", "woman"),
          Map.entry("man", "man"),
          Map.entry("men", "man"),
          Map.entry("child", "child"),
          Map.entry("children", "child"),
          Map.entry("boy", "boy"),
          Map.entry("boys", "boy"),
          Map.entry("girl", "girl"),
          Map.entry("girls", "girl"),
          Map.entry("baby", "baby"),
          Map.entry("babies", "baby"),
          Map.entry("adult", "adult"),
          Map.entry("adults", "adult"));

  private static final Set<String> MONEY =
      Set.of(
          "crown",
          "florin",
          "franc",
          "mark",
          "guilder",
          "dollar",
          "pound",
          "euro",
          "peso",
          "lira",
          "rupee",
          "krone",
          "krona",
          "dinar",
          "rial",
          "shilling",
          "ruble",
          "rouble",
          "yen",
          "won",
          "yuan",
          "ducat",
          "thaler",
          "shekel",
          "real",
          "zloty",
          "forint",
          "dirham",
          "rand");
  private static final double TELLING = 13;
  private static final double AMOUNT = 100_000;
  private static final int AROUND = 12;
  private static final int LEADING = 4;
  private static final int FOLLOWING = 4;

  /** Reads a quantity. */
  static Counted of(Sources sources, Reading reading, Quantity quantity) {
    Span sentence = sources.sentence(reading, quantity.span());
    Set<String> near = near(reading, quantity, sentence);
    Setting setting = Setting.of(sources, reading, quantity, sentence);
    String own = kind(quantity);
    String whole = setting.whole();
    String kind =
        own.isEmpty() && !whole.isEmpty() && quantity.currency() == null
            ? Stems.of(whole.substring(whole.lastIndexOf(' ') + 1))
            : own;
    boolean things = quantity.currency() == null && !kind.equals("percent");
    String sense = things ? Senses.of(reading.article().text(), sentence, quantity) : null;
    return new Counted(
        reading.id(),
        quantity,
        sentence,
        kind.isEmpty() && sense != null ? PERSON : kind,
        near,
        sense,
        sources.name(reading.id(), quantity.about()),
        group(reading.article().text(), quantity, sentence),
        setting);
  }

  /** What part of the people is counted: {@code 13 women}, {@code 13 were women}. */
  private static String group(String text, Quantity quantity, Span sentence) {
    if (!quantity.unit().isEmpty()) {
      return GROUPS.getOrDefault(quantity.unit(), "");
    }
    int from = quantity.span().end();
    Matcher told = WERE.matcher(text).region(from, Math.max(from, sentence.end()));
    return told.lookingAt() ? GROUPS.getOrDefault(told.group(1), "") : "";
  }

  /** Whether both are told something of, and not the same: of the dead, of women. */
  boolean hasOtherSense(Counted other) {
    boolean otherSense = sense != null && other.sense != null && !sense.equals(other.sense);
    boolean otherGroup = !group.isEmpty() && !other.group.isEmpty() && !group.equals(other.group);
    return otherSense || otherGroup;
  }

  /** The bounds of its value. */
  Bounds bounds() {
    return Bounds.of(quantity.value(), quantity.upper(), quantity.modifier());
  }

  /** Whether both tell the same number. */
  boolean hasValueOf(Counted other) {
    boolean sameUpper =
        quantity.upper() == null
            ? other.quantity.upper() == null
            : other.quantity.upper() != null
                && quantity.upper().compareTo(other.quantity.upper()) == 0;
    return sameUpper && quantity.value().compareTo(other.quantity.value()) == 0;
  }

  /** Numbers of this size are seldom counted twice over; more needs to agree. */
  boolean isAmount() {
    return Math.abs(quantity.value().doubleValue()) >= AMOUNT;
  }

  /** Whether the number is one that seldom tells two things: neither small nor round. */
  boolean isTelling() {
    double value = Math.abs(quantity.value().doubleValue());
    int zeros = Math.max(0, -quantity.value().stripTrailingZeros().scale());
    return value >= TELLING && (value < 100 || quantity.value().precision() - zeros >= 2);
  }

  /** Whether people are counted: by that word, or by a noun for those who do something. */
  boolean isPeople() {
    int told = EnglishNames.lexicon().of(quantity.unit());
    return kind.equals(PERSON)
        || quantity.unit().equals("people")
        || (told & (NameLexicon.PERSON | NameLexicon.PERSONS)) != 0;
  }

  /** Whether it counts money, in a currency with a code or another. */
  boolean isMoney() {
    return quantity.currency() != null || MONEY.contains(quantity.unit());
  }

  /** Whether it counts money or shares, not things. */
  boolean isMeasured() {
    return quantity.currency() != null || kind.equals("percent");
  }

  private static String kind(Quantity quantity) {
    if (quantity.currency() != null) {
      return quantity.currency();
    }
    int per = quantity.unit().indexOf(" per ");
    String unit = per > 0 ? quantity.unit().substring(0, per) : quantity.unit();
    FoldedWords words = FoldedWords.of(unit, new Span(0, unit.length()));
    String head = words.size() == 0 ? "" : words.word(words.size() - 1);
    return head.equals("percent") ? head : Stems.of(head);
  }

  private static Set<String> near(Reading reading, Quantity quantity, Span sentence) {
    String text = reading.article().text();
    FoldedWords words = FoldedWords.of(text, sentence);
    int at = 0;
    while (at < words.size() - 1 && words.span(at).end() <= quantity.span().start()) {
      at++;
    }
    Set<String> near = new TreeSet<>();
    for (int i = Math.max(0, at - AROUND); i < Math.min(words.size(), at + AROUND + 1); i++) {
      String word = words.word(i);
      boolean inside = quantity.span().overlaps(words.span(i));
      if (!inside && !FunctionWords.contains(word) && !Character.isDigit(word.charAt(0))) {
        near.add(Stems.of(word));
      }
    }
    for (Span of : quantity.of()) {
      near.addAll(Rarity.stems(text, of));
    }
    return near;
  }

  /**
   * The number with the few words that lead to it, and those behind it where none do: {@code a
   * break fee of $75 million}.
   */
  String surroundings(Sources sources) {
    String lead = sources.words(article, new Span(sentence.start(), start()));
    int from = lead.length();
    for (int words = 0; words < LEADING && from > 0; words++) {
      int space = lead.lastIndexOf(' ', from - 2);
      String word = lead.substring(space + 1, from);
      if (word.isBlank() || !word.strip().matches("[\\p{L}\\p{N}'’-]+")) {
        break;
      }
      from = space + 1;
    }
    String number = sources.words(article, new Span(start(), quantity.span().end()));
    String words = (lead.substring(from) + number).replaceAll("\\s+", " ").strip();
    return lead.substring(from).isBlank() ? words + following(sources) : words;
  }

  private int start() {
    return Math.max(sentence.start(), quantity.span().start());
  }

  /** The few words that follow the number up to a mark. */
  private String following(Sources sources) {
    int from = Math.min(quantity.span().end(), sentence.end());
    String rest = sources.words(article, new Span(from, sentence.end()));
    int end = 0;
    for (int words = 0; words < FOLLOWING && end < rest.length(); words++) {
      int next = end + 1;
      while (next < rest.length() && Character.isLetterOrDigit(rest.charAt(next))) {
        next++;
      }
      boolean broken = rest.charAt(end) != ' ' || next == end + 1;
      words = broken ? FOLLOWING : words;
      end = broken ? end : next;
    }
    return rest.substring(0, end).replaceAll("\\s+", " ");
  }

  /** The thing counted in the article's words; empty when the reading does not tell. */
  String thing(Sources sources) {
    List<Span> of = quantity.of();
    StringBuilder thing = new StringBuilder();
    for (Span span : of) {
      thing.append(thing.isEmpty() ? "" : " ").append(sources.words(article, span));
    }
    return thing.toString().replaceAll("\\s+", " ").strip();
  }
}
