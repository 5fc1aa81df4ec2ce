package stemma.article.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.article.Byline;

/**
 * Reads the line that credits an article's authors: {@code By Jane Roe and John Doe, Staff
 * Writers}, {@code Von Erika Muster (dpa)}, {@code by Some News Foundation}.
 *
 * <p><b>Guarantee.</b> Names are people's: outlets, agencies, desks, job titles, places and dates
 * are left out. An agency in the line is told apart.
 *
 * <p><b>Cost.</b> One pass over the line; lines of more than 240 characters are none.
 */
public final class BylineParser {
  private static final int LONGEST = 240;
  private static final Pattern PARTS = Pattern.compile("[|•·/()–—]|\\s-\\s|\\s{3,}");
  private static final Pattern NAMES =
      Pattern.compile("[,;|/•·()\\[\\]]|\\s[-–—]\\s|\\s\\u2022\\s");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern AROUND =
      Pattern.compile("^[\\s*_|•·–—:>-]{1,6}|[\\s*_|•·–—:]{1,6}$");
  private static final Pattern NICKNAME = Pattern.compile("[“\"'‘(].{1,20}");
  private static final int NAME_WORDS = 6;
  private static final int BARE_WORDS = 12;
  private static final int PIECE_WORDS = 5;
  private static final Pattern COPYRIGHT = Pattern.compile("©|\\([cC]\\)|(?i:\\bcopyright\\b)");
  private static final Pattern COPYRIGHT_END =
      Pattern.compile("[|•·]|\\s[-–—]\\s|(?<=\\p{L}{3})[.,;](?:\\s|$)");

  /** {@code ByJane Roe}, as pages read that set a link beside the word. */
  private static final Pattern GLUED =
      Pattern.compile("(By|Von|Por|Par|Autor|Author):?(?=\\p{Lu}\\p{L}+ )");

  /** {@code vor 5 Stunden}, {@code 3 hours ago}, {@code Publicado hace 3 horas}. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?U)(?:\\p{L}+ ){0,3}\\d{1,3} \\p{L}+(?: (?:ago|fa|atrás|geleden|zuvor))?");

  /** Words for whom a picture is by, which another name follows. */
  private static final Pattern PICTURES =
      Pattern.compile(
          "(?i:(?<=\\S)\\s+(?:und |and )?(?:illustration(?:en|s)?|fotos?|photos?|bilder|pictures|grafik(?:en)?|video)"
              + "(?: (?:by|von|de|par)\\b|:))");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");
  private static final BylineWords WORDS = BylineWords.TABLE;
  private static final DateParser DATES = DateParser.of(true);

  /**
   * What a byline credits.
   *
   * @param people the people, in order
   * @param agency the agency's name, null when none is credited
   */
  public record Credits(List<Byline> people, @Nullable String agency) {
    public Credits {
      people = List.copyOf(people);
    }
  }

  /** The credits of a line that opens as bylines do, or that names a person with a job. */
  public Optional<Credits> parse(String line) {
    String plain = plain(line);
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return Optional.empty();
    }
    Opening opening = opening(plain);
    if (opening.role.isEmpty() && !mayNameAJob(plain)) {
      return Optional.empty();
    }
    Reader reader = new Reader(opening.role.isEmpty() ? "author" : opening.role);
    String rest = plain.substring(opening.length);
    boolean clean = reader.read(rest);
    boolean named = !reader.people.isEmpty() || reader.agency != null;
    boolean opened = !opening.role.isEmpty() && (named || reader.organisation);
    boolean bare = named && reader.jobs && Words.of(rest).size() <= BARE_WORDS;
    if (!clean || !(opened || bare) || isSentence(rest)) {
      return Optional.empty();
    }
    return Optional.of(new Credits(reader.people, reader.agency));
  }

  /** Whether a line without an opening is short and holds a job: most are done with here. */
  private static boolean mayNameAJob(String line) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length()
          || line.charAt(i) <= ' '
          || ",;|/•·()[]".indexOf(line.charAt(i)) >= 0) {
        if (i > start && isMainJob(line, start, i)) {
          return LineWords.of(line).size() <= BARE_WORDS;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean isMainJob(String line, int start, int end) {
    int to = end;
    if (end - start > 2
        && (line.charAt(end - 1) | 32) == 's'
        && isApostrophe(line.charAt(end - 2))) {
      to = end - 2;
    } else if (line.charAt(end - 1) == '.' || line.charAt(end - 1) == ':') {
      to = end - 1;
    }
    return WORDS.isMainJob(line, start, to);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /**
   * The credits of a short line that gives a date and a name: {@code Posted on May 4, 2025 by Jane
   * Roe}, {@code Jane Roe | 4.5.2025}.
   */
  public Optional<Credits> dated(String line) {
    List<Stamp> stamps = line.length() > LONGEST ? List.of() : DATES.all(line);
    if (stamps.isEmpty()) {
      return Optional.empty();
    }
    List<Byline> bare = new ArrayList<>();
    int at = 0;
    for (int s = 0; s <= stamps.size(); s++) {
      int end = s < stamps.size() ? stamps.get(s).place().start() : line.length();
      for (String part : PARTS.split(line.substring(Math.min(at, end), end), -1)) {
        String named = WORDS.afterDateWords(part.strip());
        Optional<Credits> credits = parse(WORDS.untilRemark(named));
        if (credits.isPresent()) {
          return credits;
        }
        String open = WORDS.untilRemark(named);
        String nickname = nickname(open);
        if (!nickname.isEmpty()) {
          return Optional.of(new Credits(List.of(new Byline(nickname, "author")), null));
        }
        List<Byline> people = people(open);
        if (people.size() == 1 && people.get(0).name().indexOf(' ') > 0) {
          bare.addAll(people);
        }
      }
      at = s < stamps.size() ? stamps.get(s).place().end() : at;
    }
    return bare.size() == 1 ? Optional.of(new Credits(bare, null)) : Optional.empty();
  }

  /** The one word after a byline's opening, in small letters too; else empty. */
  public static String nickname(String part) {
    Opening opening = opening(part);
    String rest = part.substring(opening.length);
    List<String> words = Words.of(rest);
    boolean one =
        !opening.role.isEmpty()
            && rest.length() > 2
            && rest.indexOf(' ') < 0
            && rest.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.')
            && Character.isLetter(rest.codePointAt(0));
    return one && words.stream().noneMatch(w -> WORDS.isNobody(w) || WORDS.isOrganisation(w))
        ? rest
        : "";
  }

  /**
   * The people that a line or a metadata field names, with or without the words of a byline; none
   * when something else stands there.
   */
  public List<Byline> people(String field) {
    String plain = plain(field);
    if (plain.length() > LONGEST) {
      return List.of();
    }
    Opening opening = opening(plain);
    Reader reader = new Reader(opening.role.isEmpty() ? "author" : opening.role);
    return reader.read(plain.substring(opening.length)) ? List.copyOf(reader.people) : List.of();
  }

  /**
   * The credits that a label with a colon opens anywhere in a line of details: {@code Date: 4 May
   * Author: Jane Roe Source: …}.
   */
  public Optional<Credits> labelled(String line) {
    for (int colon = line.indexOf(':'); colon > 0; colon = line.indexOf(':', colon + 1)) {
      int end = colon;
      while (end > 0 && line.charAt(end - 1) == ' ') {
        end--;
      }
      int start = line.lastIndexOf(' ', end - 1) + 1;
      String label = line.substring(start, end).toLowerCase(Locale.ROOT);
      if (start > 0 && WORDS.role(label).equals("author")) {
        int next = line.indexOf(':', colon + 1);
        int stop = next < 0 ? line.length() : line.lastIndexOf(' ', next);
        List<Byline> people = people(line.substring(colon + 1, Math.max(stop, colon + 1)));
        if (!people.isEmpty()) {
          return Optional.of(new Credits(people, null));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a line opens as bylines do. */
  public boolean opens(String line) {
    return opening(plain(line)).role.equals("author") || isLabel(line);
  }

  /** Whether the brackets at a text's end stand after a whole sentence. */
  public static boolean endsSentence(String text) {
    int open = text.lastIndexOf('(');
    int end = open - 1;
    while (end > 0 && text.charAt(end) == ' ') {
      end--;
    }
    return end > 0 && ".!?”“\"»".indexOf(text.charAt(end)) >= 0;
  }

  /** Whether a line is nothing but a label whose names stand in the next: {@code Author:}. */
  public boolean isLabel(String line) {
    String plain = line.length() > 40 ? "" : line.strip().toLowerCase(Locale.ROOT);
    String label = plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
    return WORDS.role(label).equals("author");
  }

  /** A line without the marks, years and copyright signs around a name. */
  public static String bare(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && !Character.isLetter(line.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(line.charAt(to - 1)) && line.charAt(to - 1) != '.') {
      to--;
    }
    String bare = line.substring(from, to);
    for (String word : new String[] {"copyright ", "by ", "c) "}) {
      if (bare.regionMatches(true, 0, word, 0, word.length())) {
        return bare(bare.substring(word.length()));
      }
    }
    return bare;
  }

  /** The name after a line's copyright sign and its years; empty when there is no sign. */
  public static String copyright(String line) {
    Matcher sign = COPYRIGHT.matcher(line);
    if (!sign.find()) {
      return "";
    }
    String rest = line.substring(sign.end());
    Matcher end = COPYRIGHT_END.matcher(rest);
    return bare(end.find() ? rest.substring(0, end.start()) : rest);
  }

  /** What stands in the brackets at a text's end; empty when there are none. */
  public static String atEnd(String text) {
    int close = text.lastIndexOf(')');
    int open = text.lastIndexOf('(', close);
    boolean end = close >= 0 && text.length() - close <= 6 && open >= 0 && close - open < 50;
    return end && bare(text.substring(close)).isEmpty() ? text.substring(open + 1, close) : "";
  }

  private static boolean isSentence(String rest) {
    return rest.endsWith(".") && Words.of(rest).size() > 8;
  }

  private static String plain(String line) {
    String whole = line.length() > 2 * LONGEST ? "" : line.replace("\u00AD", "").strip();
    Matcher glued = GLUED.matcher(whole);
    String plain = glued.lookingAt() ? glued.replaceFirst("$1 ") : whole;
    boolean marked = !plain.isEmpty() && (isMark(plain.charAt(0)) || isMark(last(plain)));
    return marked ? AROUND.matcher(plain).replaceAll("").strip() : plain;
  }

  private record Opening(String role, int length) {}

  /** The longest opening phrase, after words such as {@code a column}, that gives a role. */
  private static Opening opening(String line) {
    int from = 0;
    for (int skipped = 0; skipped < PIECE_WORDS; skipped++) {
      int end = wordEnd(line, from);
      String word = line.substring(from, end).toLowerCase(Locale.ROOT);
      if (!WORDS.mayOpen(word)) {
        break;
      }
      Opening opening = opening(line, from);
      if (!opening.role.isEmpty() || end >= line.length() || !WORDS.isPiece(word)) {
        return opening;
      }
      from = end + 1;
    }
    return new Opening("", 0);
  }

  private static Opening opening(String line, int from) {
    Opening best = new Opening("", 0);
    int end = from;
    for (int words = 0; words < 3 && end < line.length(); words++) {
      int next = wordEnd(line, end);
      String phrase = line.substring(from, next).toLowerCase(Locale.ROOT);
      int after = next;
      boolean colon = false;
      while (after < line.length() && (line.charAt(after) == ' ' || line.charAt(after) == ':')) {
        colon |= line.charAt(after) == ':';
        after++;
      }
      String role = WORDS.role(phrase);
      if (!role.isEmpty() && (colon || !WORDS.isLabel(phrase)) && next < line.length()) {
        best = new Opening(role, after);
      }
      end = next + 1;
    }
    return best;
  }

  private static int wordEnd(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != ':') {
      end++;
    }
    return end;
  }

  /** What one line's parts are; never leaves {@link BylineParser}. */
  private static final class Reader {
    private final String role;
    private final List<Byline> people = new ArrayList<>();
    private @Nullable String agency;
    private boolean jobs;
    private boolean organisation;

    Reader(String role) {
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
        if (last <= start || !WORDS.isDated(fold(text.substring(start, last)))) {
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
      String name = withoutStop(String.join(" ", words));
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
        boolean degree = WORDS.isDegree(fold(name));
        agency = agency == null && !degree ? name : agency;
        return true;
      }
      if (words.stream().anyMatch(word -> WORDS.isOrganisation(fold(word)))) {
        organisation = true;
        return words.size() <= 8 && isCapitalised(words);
      }
      if (organisation && words.size() == 1) {
        return isCapitalised(words); // "Orrin Press Ltd, Vale": the place
      }
      return person(words, role)
          || (!people.isEmpty() && words.size() <= 3 && isCapitalised(words));
    }

    /** {@code SPA Staff Jane Roe}, {@code Staff Writer}, {@code senior reporter}. */
    private boolean job(List<String> words, int afterJob, String role) {
      jobs |= words.stream().anyMatch(word -> WORDS.isMainJob(fold(word)));
      List<String> before = words.subList(0, firstJob(words));
      for (int end = before.size(); end > 0; end--) {
        String listed = Agencies.TABLE.listed(String.join(" ", before.subList(0, end)));
        agency = agency == null ? listed : agency;
      }
      List<String> after = words.subList(afterJob, words.size());
      boolean organised = after.stream().anyMatch(word -> WORDS.isOrganisation(fold(word)));
      if (after.size() >= 2 && !organised && person(after, role)) {
        return true;
      }
      // "Jane Roe Staff Writer": the name stands before the job
      if (after.isEmpty() && before.size() >= 2 && people.isEmpty()) {
        organised = before.stream().anyMatch(word -> WORDS.isOrganisation(fold(word)));
        return organised || person(before, role) || isCapitalised(before);
      }
      organisation |= people.isEmpty();
      return words.size() <= 8;
    }

    private boolean person(List<String> words, String role) {
      boolean genitive = !people.isEmpty() && WORDS.isParticle(words.get(0));
      if (!isName(words) || genitive || (words.size() == 1 && !people.isEmpty())) {
        return false;
      }
      Byline byline = new Byline(cased(withoutStop(words)), role);
      if (!people.contains(byline)) {
        people.add(byline);
      }
      return true;
    }
  }

  /** Index of the word that ends a name and opens a remark, {@code For} or {@code in}; or 0. */
  private static int remark(List<String> words) {
    for (int i = 2; i < words.size(); i++) {
      if (WORDS.opensRemark(fold(words.get(i)))) {
        return i;
      }
    }
    return 0;
  }

  private static int firstJob(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (WORDS.isJob(fold(words.get(i)))) {
        return i;
      }
    }
    return words.size();
  }

  private static int afterLastJob(List<String> words) {
    int after = 0;
    for (int i = 0; i < words.size(); i++) {
      if (WORDS.isJob(fold(words.get(i)))) {
        after = i + 1;
      }
    }
    return after;
  }

  /** A name without the full stop that ends its sentence, and not an initial or {@code Jr}. */
  private static List<String> withoutStop(List<String> words) {
    String last = words.get(words.size() - 1);
    if (last.length() < 5 || last(last) != '.') {
      return words;
    }
    List<String> plain = new ArrayList<>(words);
    plain.set(words.size() - 1, withoutStop(last));
    return plain;
  }

  private static String withoutStop(String text) {
    boolean stop = !text.isEmpty() && (last(text) == '.' || last(text) == ':');
    return stop ? text.substring(0, text.length() - 1) : text;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** Whether a mark stands around bylines and belongs to none. */
  private static boolean isMark(char c) {
    return "*_|•·–—:>-".indexOf(c) >= 0;
  }

  private static String fold(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    boolean owner = folded.endsWith("'s") || folded.endsWith("’s");
    return owner ? folded.substring(0, folded.length() - 2) : withoutStop(folded);
  }

  private static boolean isCapitalised(List<String> words) {
    return words.stream()
        .allMatch(
            word ->
                !Character.isLowerCase(word.codePointAt(0))
                    || WORDS.isParticle(fold(word))
                    || word.equals("the")
                    || word.equals("of"));
  }

  /** One to six words, capitalised but for particles, without digits. */
  private static boolean isName(List<String> words) {
    boolean cut = words.get(words.size() - 1).endsWith("..");
    if (cut || words.size() > NAME_WORDS || !Character.isLetter(words.get(0).codePointAt(0))) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.codePointAt(0)) || !hasCase(word);
      if (!capital && !WORDS.isParticle(fold(word)) && !NICKNAME.matcher(word).matches()) {
        return false;
      }
      capitals += capital ? 1 : 0;
      if (!word.codePoints().allMatch(BylineParser::mayStandInName)) {
        return false;
      }
    }
    boolean last = !WORDS.isParticle(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
    return capitals > 0 && (last || words.size() > 2) && !WORDS.opensRemark(fold(words.get(0)));
  }

  private static boolean hasCase(String word) {
    int c = word.codePointAt(0);
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  private static boolean mayStandInName(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || "'’‘.-‐“”\"".indexOf(c) >= 0;
  }

  /** The name as credited; a name in capitals alone gets small letters. */
  private static String cased(List<String> words) {
    String name = String.join(" ", words);
    boolean shouted = name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
    if (!shouted || name.equals(name.toLowerCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder cased = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean scottish =
          i >= 2 && name.startsWith("MC", i - 2) && (i == 2 || name.charAt(i - 3) == ' ');
      cased.append(start || scottish ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return cased.toString();
  }
}
