package stemma.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.article.Byline;
import stemma.article.lines.AgencyParser;
import stemma.article.lines.BylineParser;
import stemma.article.lines.BylineWords;
import stemma.article.lines.DateParser;
import stemma.article.lines.DateWords;
import stemma.article.lines.GivenNames;
import stemma.article.lines.Words;

/**
 * Tells whom a name that stands where an author's is expected names: people, by their nicknames
 * too, but no outlet, agency, desk, job or button. Remembers the first agency that it met.
 */
final class AuthorNames {
  private static final BylineParser BYLINES = new BylineParser();
  private static final AgencyParser AGENCIES = new AgencyParser();
  private static final DateParser DATES = DateParser.of(false);
  private static final BylineWords WORDS = BylineWords.TABLE;

  /** Initials of a desk, a station or an agency. */
  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{3,5}");

  private final PageFields fields;
  private @Nullable String agency;

  AuthorNames(PageFields fields) {
    this.fields = fields;
  }

  /** The first agency that was named in an author's place; null when none was. */
  @Nullable String agency() {
    return agency;
  }

  /** The people that a field or a marked element names. */
  List<Byline> people(String field) {
    Optional<String> wire = AGENCIES.named(field);
    if (wire.isPresent()) {
      agency(wire.get());
      return List.of();
    }
    String name = withoutMarks(field.replace("\u00AD", ""));
    if (fields.isOutlet(name) || field.contains("www.")) {
      return List.of();
    }
    Optional<BylineParser.Credits> credits = BYLINES.parse(name);
    if (credits.isPresent()) {
      return credited(credits.get());
    }
    List<Byline> people = BYLINES.people(name);
    String nickname = BylineParser.nickname(name);
    nickname = nickname.isEmpty() ? name : nickname;
    if (people.isEmpty() && isNickname(nickname)) {
      return List.of(new Byline(nickname, "author"));
    }
    return somebody(people);
  }

  /** The authors that a line credits. */
  List<Byline> credited(BylineParser.Credits credits) {
    agency(credits.agency());
    return somebody(
        credits.people().stream().filter(person -> !person.role().equals("photographer")).toList());
  }

  /** Those of some people who are somebody: no outlet, button or account of the system. */
  List<Byline> somebody(List<Byline> people) {
    return people.stream()
        .map(person -> new Byline(withoutOutlet(person.name()), person.role()))
        .filter(person -> !fields.isOutlet(person.name()))
        .filter(person -> Words.of(person.name()).stream().noneMatch(AuthorNames::isNobody))
        .filter(person -> isFull(person.name()) || isNickname(person.name()))
        .toList();
  }

  /** A name without the outlet's, which may stand after it. */
  private String withoutOutlet(String name) {
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      boolean named =
          name.lastIndexOf(' ', at - 1) > 0 || Character.isLowerCase(name.charAt(at + 1));
      if (named && fields.isOutlet(name.substring(at + 1))) {
        return name.substring(0, at);
      }
    }
    return name;
  }

  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0 && Words.of(name).stream().noneMatch(WORDS::isBesideDates);
  }

  private static String withoutMarks(String field) {
    int from = 0;
    while (from < field.length() && !Character.isLetterOrDigit(field.charAt(from))) {
      from++;
    }
    return field.substring(from).strip();
  }

  private void agency(@Nullable String name) {
    agency = agency == null ? name : agency;
  }

  /** Whether a name that is marked as an author's may be a person's, if an unusual one. */
  private static boolean isNickname(String name) {
    List<String> words = Words.of(name);
    return name.length() > 1
        && name.length() <= 40
        && !words.isEmpty()
        && words.size() <= 4
        && Character.isLetterOrDigit(name.codePointAt(0))
        && name.codePoints().anyMatch(Character::isLetter)
        && name.chars().noneMatch(c -> ",;:|/@()!?©".indexOf(c) >= 0)
        && DATES.all(name).isEmpty()
        && !isAddress(name)
        && !SHORT.matcher(name).matches()
        && !(name.indexOf(' ') > 0 && name.chars().anyMatch(Character::isDigit))
        && WORDS.role(name.toLowerCase(Locale.ROOT)).isEmpty()
        && words.stream().noneMatch(AuthorNames::isOther);
  }

  private static boolean isAddress(String name) {
    int dot = name.lastIndexOf('.');
    int rest = name.length() - dot - 1;
    return dot > 0
        && name.indexOf(' ') < 0
        && (rest == 2 || rest == 3)
        && name.substring(dot + 1).chars().allMatch(Character::isLowerCase);
  }

  private static boolean isNobody(String word) {
    return WORDS.isNobody(word) && !WORDS.isParticle(word);
  }

  private static boolean isOther(String word) {
    return isNobody(word)
        || WORDS.isJob(word)
        || WORDS.isOrganisation(word)
        || WORDS.isPiece(word)
        || WORDS.isBesideDates(word)
        || (DateWords.TABLE.isWeekday(word) && !GivenNames.TABLE.isGiven(word));
  }
}
