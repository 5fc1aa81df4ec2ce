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
  private static final Pattern AROUND =
      Pattern.compile("^[\\s*_|•·–—:>-]{1,6}|[\\s*_|•·–—:]{1,6}$");
  private static final int BARE_WORDS = 12;
  private static final int PIECE_WORDS = 5;
  private static final Pattern COPYRIGHT = Pattern.compile("©|\\([cC]\\)|(?i:\\bcopyright\\b)");
  private static final Pattern COPYRIGHT_END =
      Pattern.compile("[|•·]|\\s[-–—]\\s|(?<=\\p{L}{3})[.,;](?:\\s|$)");

  private static final String GLUED_LETTERS = "BVPA";

  /** {@code ByJane Roe}, as pages read that set a link beside the word. */
  private static final Pattern GLUED =
      Pattern.compile("^(By|Von|Por|Par|Autor|Author):?(?=\\p{Lu}\\p{L}+ )");

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
    BylineReader reader = new BylineReader(opening.role.isEmpty() ? "author" : opening.role);
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
    BylineReader reader = new BylineReader(opening.role.isEmpty() ? "author" : opening.role);
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
    boolean open = !whole.isEmpty() && GLUED_LETTERS.indexOf(whole.charAt(0)) >= 0;
    String plain = open ? GLUED.matcher(whole).replaceFirst("$1 ") : whole;
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

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** Whether a mark stands around bylines and belongs to none. */
  private static boolean isMark(char c) {
    return "*_|•·–—:>-".indexOf(c) >= 0;
  }
}
