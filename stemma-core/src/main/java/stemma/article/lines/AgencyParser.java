package stemma.article.lines;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.text.Span;

/**
 * Finds the wire or agency that a line credits for a text: {@code PARIS (AP) —}, {@code From the …
 * News Foundation}, {@code Reuters contributed to this report}, {@code © dpa}.
 *
 * <p>An agency is credited by a listed name or by a name that says what it is; the mention of an
 * agency in a sentence of the report is no credit.
 *
 * <p><b>Cost.</b> One pass over the first 400 characters of a line; every pattern is bounded.
 */
public final class AgencyParser {
  private static final int REACH = 400;
  private static final Agencies AGENCIES = Agencies.TABLE;

  private static final String NAME =
      "((?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}.&'’/-]{0,30}(?: (?:of |the |and |für |de )?[\\p{Lu}][\\p{L}\\p{N}.&'’/-]{0,30}){0,6}|dpa|epd|apa|sda)";

  /**
   * A form of credit.
   *
   * @param pattern its pattern, the agency in the first group
   * @param signs what each line of the form holds one of; a line without is done with
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared or changed
  private record Form(Pattern pattern, String... signs) {
    Matcher matcher(String line) {
      return pattern.matcher(line);
    }

    boolean isSigned(String line) {
      for (String sign : signs) {
        if (line.contains(sign)) {
          return true;
        }
      }
      return signs.length == 0;
    }
  }

  /** A place, perhaps a date, the agency, a dash: before the first sentence. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[\\p{Lu}][\\p{L}.'’ -]{1,40}(?:, [\\p{L}.'’ ]{1,30}){0,2}(?:,? \\d{1,2}\\.?(?: \\p{L}{3,10}\\.?)?)?,?"
              + " ?[(\\[]([\\p{L}][\\p{L}\\p{N} .&'’/-]{1,48})[)\\]]\\s{0,2}(?:[-–—:]|\\.\\s?[-–—])");

  /** The agency alone in brackets before the first sentence. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^[(\\[]([\\p{L}][\\p{L}\\p{N} .&'’/-]{1,48})[)\\]]\\s{0,2}(?:[-–—:]|(?=\\p{Lu}))");

  /** A name in a dateline that need not be listed: {@code Harrow Press}. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?:The )?(?:\\p{Lu}[\\p{L}'’-]* ){1,3}(?:Press|Wire|News|Agency|Service|Newswire)");

  /** The call sign of a US broadcaster, which names itself in its datelines: {@code WXYZ}. */
  private static final Pattern CALL_SIGN = Pattern.compile("[KW][A-Z]{2,3}(?:-TV|-FM|-AM)?");

  private static final Pattern ENDING =
      Pattern.compile("[(\\[]((?:\\p{L})[\\p{L}\\p{N} .&'’/-]{1,48})[)\\]]\\.?$");

  private static final Form CREATED =
      form(
          "^(?i:(?:all |the |alle |die )?(?:content|contents|stories|articles|texts|reports|story|article|inhalte|texte)"
              + " (?:(?:created|produced|provided|distributed|written|supplied) by|of|from|by|der|von)) "
              + NAME);

  private static final Form FROM =
      form(
          "^(?:From|Via|Source|Sources|Credit|Agency|Quelle|Quellen|Agentur|Fuente|Agencia|Fonte|Agenzia|Bron|Källa|Kilde|Źródło|Texte?|Avec|Mit Material (?:von|der)|With files from|With reporting from|With reports from)"
              + ":? "
              + NAME
              + "(?:[,;/| ].{0,60})?$");

  private static final Form CONTRIBUTED =
      form(
          NAME
              + " (?:(?:also )?contributed(?: to this| reporting| additional)|provided (?:the )?(?:reporting|material))",
          "contributed",
          "provided");

  private static final Form COPYRIGHT =
      form(
          "(?:©|\\([cC]\\)|Copyright)[\\s\\d©,–-]{0,20}(?:by |bei )?" + NAME,
          "©",
          "(c)",
          "(C)",
          "Copyright");

  private static final Form DISTRIBUTED =
      form(
          "(?:distributed|syndicated|supplied|(?:first|originally) (?:published|reported|produced|written)|(?:re)?published with permission) (?:by|from|through|via|on|at|in) "
              + NAME,
          "distributed",
          "syndicated",
          "supplied",
          "first ",
          "originally ",
          "published with permission");

  /** The outlet and the agency in one line: {@code Some Times and Some Press Agency}. */
  private static final Form JOINED =
      form(
          "^(?:\\p{Lu}[\\p{L}.'’-]{0,20} ){1,4}(?:and|und|et|with|mit|/|&) " + NAME + "$",
          " and ",
          " und ",
          " et ",
          " with ",
          " mit ",
          " / ",
          " & ");

  private static final List<Form> FORMS =
      List.of(CREATED, FROM, CONTRIBUTED, DISTRIBUTED, COPYRIGHT, JOINED);

  /** Marks around a name that stands alone. */
  private static final Pattern AROUND = Pattern.compile("^[(\\[/–—-]{1,3} ?|[)\\]/.–—-]{1,3}$");

  private static final Pattern FULL = Pattern.compile(NAME);

  /** The sentence goes on to say that the named one is a wire service. */
  private static final Pattern WIRE_SERVICE =
      Pattern.compile("^, an? .{0,80}(?:newswire|wire|agency|service)");

  private static Form form(String pattern, String... signs) {
    return new Form(Pattern.compile(pattern), signs);
  }

  /** An agency and where its name stands. */
  public record Found(String name, Span place) {}

  /** The agency that a paragraph's dateline credits. */
  public Optional<Found> inDateline(String paragraph) {
    String head = head(paragraph);
    Found found = inBrackets(DATELINE.matcher(head));
    return Optional.ofNullable(found != null ? found : inBrackets(OPENING.matcher(head)));
  }

  /**
   * The agency that a text's last paragraph credits at its end: {@code … he said. (Reuters)}. Only
   * listed agencies are found.
   */
  public Optional<Found> atEnd(String paragraph) {
    int from = Math.max(0, paragraph.length() - 60);
    Matcher matcher = ENDING.matcher(paragraph.substring(from).stripTrailing());
    if (!matcher.find() || AGENCIES.listed(matcher.group(1)) == null) {
      return Optional.empty();
    }
    String name = AGENCIES.agency(matcher.group(1)).orElseThrow();
    return Optional.of(new Found(name, new Span(from + matcher.start(1), from + matcher.end(1))));
  }

  /** The agency that a line of its own, outside the report, credits. */
  public Optional<Found> inCreditLine(String line) {
    String head = head(line).strip();
    int shift = line.indexOf(head);
    for (Form form : FORMS) {
      Matcher matcher = form.isSigned(head) ? form.matcher(head) : null;
      if (matcher != null && matcher.find()) {
        Found found = named(head, matcher, form.equals(CREATED));
        if (found != null) {
          return Optional.of(new Found(found.name, found.place.shifted(shift)));
        }
      }
    }
    String bare = AROUND.matcher(head).replaceAll("");
    return AGENCIES.listed(bare) == null
        ? Optional.empty()
        : Optional.of(new Found(AGENCIES.agency(bare).orElseThrow(), whole(line)));
  }

  /** The agency that a name, short or long, is one of. */
  public Optional<String> named(String name) {
    return AGENCIES.agency(name);
  }

  /**
   * The full name of an agency that is credited by its initials, where the page gives it: {@code
   * MPA} where a line names the Meridian Press Agency; the initials themselves where none does.
   *
   * @param lines the page's lines, of each of which the beginning is looked at
   */
  public String inFull(String name, Iterable<String> lines) {
    boolean initials = name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT));
    if (!initials || AGENCIES.listed(name) != null) {
      return name;
    }
    for (String line : lines) {
      Matcher matcher = FULL.matcher(head(line));
      while (matcher.find()) {
        String full = Agencies.withoutArticle(matcher.group(1));
        if (initials(full).equals(name) && AGENCIES.agency(full).isPresent()) {
          return full;
        }
      }
    }
    return name;
  }

  /** The first letters of a name's capitalised words. */
  public static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private static @Nullable Found inBrackets(Matcher matcher) {
    if (!matcher.find()) {
      return null;
    }
    String inside = matcher.group(1);
    Optional<String> agency = AGENCIES.agency(inside);
    boolean isShort = inside.length() <= 6 && inside.equals(inside.toUpperCase(Locale.ROOT));
    boolean named = BRACKETED.matcher(inside).matches();
    boolean station = agency.isEmpty() && CALL_SIGN.matcher(inside).matches();
    if (station || (agency.isEmpty() && !named && !(isShort && inside.length() >= 2))) {
      return null;
    }
    return new Found(agency.orElse(inside), new Span(matcher.start(1), matcher.end(1)));
  }

  private static @Nullable Found named(String head, Matcher matcher, boolean says) {
    String name = matcher.group(1);
    // the pattern's last words may belong to the sentence: the longest part that is a name counts
    for (int end = name.length(); end > 0; end = name.lastIndexOf(' ', end - 1)) {
      Optional<String> agency = AGENCIES.agency(name.substring(0, end).replaceAll("[.,]$", ""));
      if (agency.isPresent()) {
        return new Found(agency.get(), new Span(matcher.start(1), matcher.start(1) + end));
      }
    }
    return says && WIRE_SERVICE.matcher(head.substring(matcher.end())).find()
        ? new Found(Agencies.withoutArticle(name), new Span(matcher.start(1), matcher.end(1)))
        : null;
  }

  private static Span whole(String line) {
    return new Span(0, line.length());
  }

  private static String head(String line) {
    return line.length() > REACH ? line.substring(0, REACH) : line;
  }
}
