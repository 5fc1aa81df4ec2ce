package stemma.article.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.article.Byline;

/** Tells what the parts of one byline are, after its opening: people, an agency, jobs, remarks. */
final class BylineReader {
  private static final Pattern NAMES =
      Pattern.compile("[,;|/•·()\\[\\]]|\\s[-–—]\\s|\\s\\u2022\\s");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");

  /** {@code vor 5 Stunden}, {@code 3 hours ago}, {@code Publicado hace 3 horas}. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?U)(?:\\p{L}+ ){0,3}\\d{1,3} \\p{L}+(?: (?:ago|fa|atrás|geleden|zuvor))?");

  /** Words for whom a picture is by, which another name follows. */
  private static final Pattern PICTURES =
      Pattern.compile(
          "(?i:(?<=\\S)\\s+(?:und |and )?(?:illustration(?:en|s)?|fotos?|photos?|bilder|pictures|grafik(?:en)?|video)"
              + "(?: (?:by|von|de|par)\\b|:))");

  private static final BylineWords WORDS = BylineWords.TABLE;
  private static final DateParser DATES = DateParser.of(true);

  private final String role;
  final List<Byline> people = new ArrayList<>();
  @Nullable String agency;
  boolean jobs;
  boolean organisation;

  BylineReader(String role) {
    this.role = role;
  }

  /** Reads all parts; whether each of them is something that stands in bylines. */
  boolean read(String line) {
    Matcher pictures = PICTURES.matcher(line);
    String text = pictures.find() ? line.substring(0, pictures.start()) : line;
    List<Stamp> stamps = DATES.all(text);
    String undated =
        stamps.isEmpty() ? text : withoutDateWords(text, stamps.get(0).place().start());
    String role = this.role;
    for (String part : NAMES.split(together(undated), -1)) {
      String plain = part.strip();
      boolean time = RELATIVE.matcher(plain).matches() && !people.isEmpty();
      if (!plain.isEmpty() && !time && !part(plain, role)) {
        return false;
      }
    }
    return true;
  }

  /** Those who talk to each other are named as two who write together are. */
  private static String together(String text) {
    String plain = text;
    for (String words : new String[] {" im Gespräch mit ", " im Interview mit "}) {
      plain = plain.replace(words, ", ");
    }
    return plain;
  }

  /** A text up to a date, without the weekday or {@code am} before it. */
  private static String withoutDateWords(String text, int end) {
    int to = end;
    while (to > 0) {
      int last = to;
      while (last > 0 && " ,.".indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      int start = text.lastIndexOf(' ', last - 1) + 1;
      if (last <= start || !WORDS.isDated(NameWords.fold(text.substring(start, last)))) {
        break;
      }
      to = start;
    }
    return text.substring(0, to);
  }

  private boolean part(String part, String role) {
    String[] words = SPACES.split(part, -1);
    int from = 0;
    boolean good = true;
    for (int i = 0; i <= words.length; i++) {
      if (i == words.length || WORDS.joins(words[i].toLowerCase(Locale.ROOT))) {
        // "y", "e" and "i" join names, but may be letters of one
        if (i > from) {
          good &= name(List.of(words).subList(from, i), role);
        }
        from = i + 1;
      }
    }
    return good;
  }

  private boolean name(List<String> words, String role) {
    String name = NameWords.withoutStop(String.join(" ", words));
    Optional<String> wire = Agencies.TABLE.agency(name);
    if (wire.isPresent()) {
      agency = agency == null ? wire.get() : agency;
      return true;
    }
    if (name.indexOf('@') >= 0 || name.startsWith("http") || name.startsWith("www.")) {
      return true;
    }
    String first = words.get(0).toLowerCase(Locale.ROOT);
    if (WORDS.opensRemark(first)) {
      return !people.isEmpty();
    }
    int remark = remark(words);
    if (remark > 1) {
      return name(words.subList(0, remark), role);
    }
    int afterJob = afterLastJob(words);
    if (afterJob > 0) {
      return job(words, afterJob, role);
    }
    if (!people.isEmpty() && words.size() == 1 && ACRONYM.matcher(name).matches()) {
      boolean degree = WORDS.isDegree(NameWords.fold(name));
      agency = agency == null && !degree ? name : agency;
      return true;
    }
    if (words.stream().anyMatch(word -> WORDS.isOrganisation(NameWords.fold(word)))) {
      organisation = true;
      return words.size() <= 8 && NameWords.isCapitalised(words);
    }
    if (organisation && words.size() == 1) {
      return NameWords.isCapitalised(words); // "Orrin Press Ltd, Vale": the place
    }
    return person(words, role)
        || (!people.isEmpty() && words.size() <= 3 && NameWords.isCapitalised(words));
  }

  /** {@code SPA Staff Jane Roe}, {@code Staff Writer}, {@code senior reporter}. */
  private boolean job(List<String> words, int afterJob, String role) {
    jobs |= words.stream().anyMatch(word -> WORDS.isMainJob(NameWords.fold(word)));
    List<String> before = words.subList(0, firstJob(words));
    for (int end = before.size(); end > 0; end--) {
      String listed = Agencies.TABLE.listed(String.join(" ", before.subList(0, end)));
      agency = agency == null ? listed : agency;
    }
    List<String> after = words.subList(afterJob, words.size());
    boolean organised = after.stream().anyMatch(word -> WORDS.isOrganisation(NameWords.fold(word)));
    if (after.size() >= 2 && !organised && person(after, role)) {
      return true;
    }
    // "Jane Roe Staff Writer": the name stands before the job
    if (after.isEmpty() && before.size() >= 2 && people.isEmpty()) {
      organised = before.stream().anyMatch(word -> WORDS.isOrganisation(NameWords.fold(word)));
      return organised || person(before, role) || NameWords.isCapitalised(before);
    }
    organisation |= people.isEmpty();
    return words.size() <= 8;
  }

  private boolean person(List<String> words, String role) {
    boolean genitive = !people.isEmpty() && WORDS.isParticle(words.get(0));
    if (!NameWords.isName(words) || genitive || (words.size() == 1 && !people.isEmpty())) {
      return false;
    }
    Byline byline = new Byline(NameWords.cased(NameWords.withoutStop(words)), role);
    if (!people.contains(byline)) {
      people.add(byline);
    }
    return true;
  }

  /** Index of the word that ends a name and opens a remark, {@code For} or {@code in}; or 0. */
  private static int remark(List<String> words) {
    for (int i = 2; i < words.size(); i++) {
      if (WORDS.opensRemark(NameWords.fold(words.get(i)))) {
        return i;
      }
    }
    return 0;
  }

  private static int firstJob(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (WORDS.isJob(NameWords.fold(words.get(i)))) {
        return i;
      }
    }
    return words.size();
  }

  private static int afterLastJob(List<String> words) {
    int after = 0;
    for (int i = 0; i < words.size(); i++) {
      if (WORDS.isJob(NameWords.fold(words.get(i)))) {
        after = i + 1;
      }
    }
    return after;
  }
}
