package stemma.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.collation.words.FunctionWords;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Mention;
import stemma.reading.MentionForm;
import stemma.reading.Quantity;
import stemma.reading.Reading;
import stemma.reading.TimeExpression;
import stemma.text.Span;

/**
 * Where, when and of what a quantity is told: what keeps numbers of different things apart.
 *
 * @param places names of places in its sentence
 * @param otherYears years in its sentence other than that of the article
 * @param things stems of the thing counted
 * @param complements stems of what that thing is of: members of the council
 * @param whole what the number is a part of, by number and thing: {@code 27 member}; empty when
 *     that is not told
 * @param isJoined whether another thing is counted with it: women and children
 * @param isAttributive whether it stands inside a word: a 15-member council
 */
record Setting(
    Set<String> places,
    Set<String> otherYears,
    Set<String> things,
    Set<String> complements,
    String whole,
    boolean isJoined,
    boolean isAttributive) {
  private static final Pattern COMPLEMENT =
      Pattern.compile(" of ((?:[\\p{L}\\p{N}'\u2019-]+ ?){1,5})");
  private static final Pattern OF_THE =
      Pattern.compile(
          " of (?:the|its|their|his|her)(?: [\\p{L}'\u2019-]+){0,3} "
              + "|(?: [\\p{L}'\u2019-]+){0,3} out of (?:the |its |their )?"
              + "| of (?:[\\p{L}\u2019' ]+['\u2019]s )?");
  private static final Pattern OPENS =
      Pattern.compile("[\"“]?(?:Of|Among) (?:the|its|their)(?: [\\p{L}'’-]+){0,3} ");
  private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{Ll}{4,})\\b");
  private static final Pattern JOINED = Pattern.compile(" and (\\p{Ll}{3,})");
  private static final Set<String> NO_THING =
      Set.of("more", "then", "has", "had", "have", "was", "were", "the", "that", "will", "would");

  static Setting of(Sources sources, Reading reading, Quantity quantity, Span sentence) {
    String text = reading.article().text();
    Set<String> things = new TreeSet<>();
    int end = quantity.span().end();
    for (Span of : quantity.of()) {
      things.addAll(Rarity.stems(text, of));
      end = Math.max(end, of.end());
    }
    String behind = text.substring(end, Math.max(end, Math.min(text.length(), sentence.end())));
    Matcher complement = COMPLEMENT.matcher(behind);
    Set<String> complements = new TreeSet<>();
    if (!quantity.of().isEmpty() && complement.lookingAt()) {
      String of = complement.group(1);
      complements.addAll(distinctive(of));
    }
    Matcher joined = JOINED.matcher(behind);
    boolean isJoined =
        !quantity.of().isEmpty()
            && joined.lookingAt()
            && !NO_THING.contains(joined.group(1))
            && !joined.group(1).endsWith("ed");
    int last = quantity.span().end();
    boolean attributive = last < text.length() && text.charAt(last) == '-';
    return new Setting(
        places(sources, reading, sentence),
        otherYears(sources.day(reading.id()), reading, sentence),
        things,
        complements,
        whole(reading, quantity, sentence),
        isJoined,
        attributive);
  }

  /** {@code 18 of the 27 members}, {@code Of the 27 members, 18}. */
  private static String whole(Reading reading, Quantity quantity, Span sentence) {
    String text = reading.article().text();
    List<Quantity> told = Sources.quantities(reading, sentence);
    int at = told.indexOf(quantity);
    for (int i = Math.max(0, at - 1); i <= at + 1 && i < told.size(); i++) {
      Quantity other = told.get(i);
      Span place = other.span();
      if (i == at || (other.unit().isEmpty() && quantity.unit().isEmpty())) {
        continue;
      }
      boolean behind =
          place.start() > quantity.span().end()
              && OF_THE.matcher(text.substring(quantity.span().end(), place.start())).matches();
      boolean before =
          place.end() < quantity.span().start()
              && OPENS.matcher(text.substring(sentence.start(), place.start())).matches();
      if (behind || before) {
        String unit = other.unit().isEmpty() ? quantity.unit() : other.unit();
        return other.value().stripTrailingZeros().toPlainString() + ' ' + unit;
      }
    }
    return "";
  }

  /** The names of a complement, all its words where it has none: of the German armed forces. */
  private static Set<String> distinctive(String complement) {
    Set<String> names = new TreeSet<>();
    for (String word : complement.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        names.addAll(Rarity.stems(word, new Span(0, word.length())));
      }
    }
    return names.isEmpty() ? Rarity.stems(complement, new Span(0, complement.length())) : names;
  }

  private static Set<String> places(Sources sources, Reading reading, Span sentence) {
    Set<String> places = new TreeSet<>();
    for (Mention mention : reading.mentions()) {
      if (mention.form() == MentionForm.NAME && sentence.contains(mention.span())) {
        Entity entity = sources.entity(reading.id(), mention.entity());
        boolean place = entity != null && entity.type() == EntityType.PLACE;
        if (place && !leadsNoun(reading.article().text(), mention.span().end())) {
          places.add(entity.name());
        }
      }
    }
    return places;
  }

  /** {@code Harrow hospital}: the name tells which hospital, not where it happened. */
  private static boolean leadsNoun(String text, int end) {
    Matcher next = NEXT_WORD.matcher(text).region(end, Math.min(text.length(), end + 24));
    return next.lookingAt()
        && !FunctionWords.contains(next.group(1))
        && !next.group(1).endsWith("ed")
        && !next.group(1).endsWith("ly");
  }

  private static Set<String> otherYears(
      @org.jspecify.annotations.Nullable String day, Reading reading, Span sentence) {
    Set<String> years = new TreeSet<>();
    for (TimeExpression time : reading.times()) {
      boolean dated = time.value().length() >= 4 && Character.isDigit(time.value().charAt(0));
      if (dated && sentence.contains(time.span())) {
        years.add(time.value().substring(0, 4));
      }
    }
    if (day != null) {
      years.remove(day.substring(0, 4));
    }
    return years;
  }
}
