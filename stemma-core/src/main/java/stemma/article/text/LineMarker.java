package stemma.article.text;

import java.util.List;
import java.util.regex.Pattern;
import stemma.article.lines.AgencyParser;
import stemma.article.lines.Appeals;
import stemma.article.lines.BylineParser;
import stemma.article.lines.BylineWords;
import stemma.article.lines.DateParser;
import stemma.article.lines.Furniture;
import stemma.article.lines.PostLine;
import stemma.article.lines.Stamp;
import stemma.article.lines.TermsParser;
import stemma.article.lines.Words;
import stemma.text.Span;

/** Tells the roles that lines have by what they themselves say, their neighbours unseen. */
final class LineMarker {
  private static final Pattern SEPARATOR = Pattern.compile("\\s[|/·•>»›]\\s|\\s{3,}|\\t| [|] ?");

  /** The way from a site's front page to the page. */
  private static final Pattern TRAIL = Pattern.compile("[^»›>]{1,60} [»›>] [^»›>]{1,60} [»›>] ");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S{1,500}|\\S{1,60}@\\S{1,60}\\.\\w{2,10}");
  private static final Pattern AGO =
      Pattern.compile(
          "\\d{1,3}\\s?(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago"
              + "|(?:vor|hace|il y a) \\d{1,3} \\p{L}{3,10}|\\d{1,3} \\p{L}{3,10} (?:geleden|fa)\\b");
  private static final Pattern COPYRIGHT =
      Pattern.compile("^(?:©|\\([cC]\\)|Copyright\\b).{0,160}|.{0,60}© ?\\d{4}.{0,100}");
  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?:photo|image|picture|foto|bild|file photo|symbolbild|archivbild|credit|pictured|getty)\\b ?[:|/©-].{0,200}"
              + "|.{3,400}[(\\[](?:ap |file )?(?:photos?|image|picture|foto|bild|credit|reuters|afp|screenshot|via)\\b.{0,80}[)\\]]\\.?"
              + "|.{3,300}(?:getty images|/ ?shutterstock|via ap|ap photo|/ ?reuters|/ ?afp|/ ?dpa|via wikimedia commons)[)\\]]?\\.?",
          Pattern.CASE_INSENSITIVE);

  /** A caption ends with who took the picture and for whom: {@code (Jane Roe/AP)}. */
  private static final Pattern CREDITED =
      Pattern.compile("[(\\[]\\p{Lu}[^()/]{1,40}/ ?\\p{Lu}[^()/]{1,30}[)\\]]\\.?$");

  private static final Pattern PHOTO =
      Pattern.compile(
          "^(?:photos?|images?|pictures?|fotos?|bild(?:er)?|video|graphics?|illustrations?)\\b(?::| by | von )",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SECTION =
      Pattern.compile("^in [\\p{Lu}][\\p{L}&' ]{1,30}(?:, [\\p{Lu}][\\p{L}&' ]{1,30}){0,4}$");

  private final DateParser dates = DateParser.of(true);
  private final BylineParser bylines = new BylineParser();
  private final AgencyParser agencies = new AgencyParser();
  private final TermsParser terms = new TermsParser();
  private final String content;

  LineMarker(String content) {
    this.content = content;
  }

  LineRole[] mark(List<PlainLine> lines) {
    LineRole[] roles = new LineRole[lines.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = role(lines.get(i));
    }
    return roles;
  }

  private LineRole role(PlainLine line) {
    String text = line.text();
    if (PostLine.parse(text).isPresent()) {
      return LineRole.POST_LINE;
    }
    if (isMenu(line)) {
      return LineRole.NAVIGATION;
    }
    Furniture.Kind kind = line.mark() == PlainLine.Mark.QUOTE ? null : Furniture.TABLE.kind(text);
    if (kind != null) {
      return role(kind);
    }
    if (dates.isDateLine(text)) {
      return LineRole.DATE;
    }
    if (line.shape() == LineShape.MARKS && !hasSymbols(text)) {
      return LineRole.OTHER;
    }
    return line.words() > 60 ? longRole(text) : shortRole(line, text);
  }

  private LineRole longRole(String text) {
    return isTerms(text) ? LineRole.RIGHTS : LineRole.OPEN;
  }

  private LineRole shortRole(PlainLine line, String text) {
    if (isTerms(text) || (line.words() <= 22 && COPYRIGHT.matcher(text).matches())) {
      return LineRole.RIGHTS;
    }
    if (line.words() <= 7 && AGO.matcher(text).find()) {
      return LineRole.RELATED;
    }
    if (line.words() <= 24 && line.shape() != LineShape.PROSE && PHOTO.matcher(text).find()) {
      return LineRole.CAPTION;
    }
    if (ADDRESS.matcher(text).matches()) {
      return LineRole.OTHER;
    }
    if (line.words() <= 6 && SECTION.matcher(text).matches()) {
      return LineRole.SECTION;
    }
    if (line.words() <= 24 && bylines.parse(text).isPresent()) {
      return LineRole.BYLINE;
    }
    if (CAPTION.matcher(text).matches()
        || CREDITED.matcher(text).find()
        || endsInDate(line, text)) {
      return LineRole.CAPTION;
    }
    if (isDated(line, text)) {
      return bylines.dated(text).isPresent() ? LineRole.BYLINE : LineRole.DATE;
    }
    if (line.words() <= 24 && agencies.inCreditLine(text).isPresent()) {
      return LineRole.AGENCY;
    }
    boolean quoted = text.indexOf('“') >= 0 || text.indexOf('"') >= 0;
    return !quoted && Appeals.TABLE.isAppeal(text) ? LineRole.PROMOTION : LineRole.OPEN;
  }

  private boolean isTerms(String text) {
    boolean quoted = text.startsWith("“") || text.startsWith("\"") || text.startsWith("‘");
    return !quoted && text.length() > 30 && terms.parse(text).isPresent();
  }

  /** A short line that gives a date among few other words. */
  private boolean isDated(PlainLine line, String text) {
    if (line.words() > 16 || line.isSentence() || text.length() > 160) {
      return false;
    }
    List<Stamp> stamps = dates.all(text);
    if (stamps.isEmpty()) {
      return false;
    }
    Span place = stamps.get(0).place();
    String rest = text.substring(0, place.start()) + " " + text.substring(place.end());
    int others = Words.of(BylineWords.TABLE.afterDateWords(rest.strip())).size();
    boolean opens = place.start() <= 2 || text.substring(place.end()).isBlank();
    return others <= 4 || (others <= 9 && (opens || bylines.dated(text).isPresent()));
  }

  /** A caption often ends in the date of its picture: a phrase, a comma, a date. */
  private boolean endsInDate(PlainLine line, String text) {
    if (line.words() > 30 || line.words() < 5) {
      return false;
    }
    List<Stamp> stamps = dates.all(text);
    if (stamps.isEmpty()) {
      return false;
    }
    int start = stamps.get(stamps.size() - 1).place().start();
    int end = stamps.get(stamps.size() - 1).place().end();
    boolean last = text.substring(end).replace(".", "").isBlank();
    boolean comma = start > 2 && text.substring(0, start).stripTrailing().endsWith(",");
    return last && comma && line.measure().small() < 0.5;
  }

  /** Whether a line is a row of three labels or more with marks or wide blanks between them. */
  private boolean isMenu(PlainLine line) {
    if (line.words() > 40 || line.measure().sentence()) {
      return false;
    }
    String[] parts = SEPARATOR.split(line.place().of(content).strip(), -1);
    if (parts.length < 3) {
      return false;
    }
    int labels = 0;
    for (String part : parts) {
      int words = Words.of(part).size();
      labels += words <= 3 ? 1 : 0;
    }
    boolean dated = !dates.all(line.text()).isEmpty();
    boolean trail = TRAIL.matcher(line.text()).find();
    return (labels == parts.length || trail) && !dated;
  }

  private static boolean hasSymbols(String text) {
    return text.codePoints()
        .anyMatch(c -> c > 0x2190 && Character.getType(c) == Character.OTHER_SYMBOL);
  }

  private static LineRole role(Furniture.Kind kind) {
    return switch (kind) {
      case COMMENTS -> LineRole.COMMENTS_HEAD;
      case RELATED -> LineRole.RELATED_HEAD;
      case APPEAL -> LineRole.APPEAL_HEAD;
      case PROMOTION -> LineRole.PROMOTION;
      case NAVIGATION -> LineRole.NAVIGATION;
      case RIGHTS -> LineRole.RIGHTS;
      case OTHER -> LineRole.OTHER;
    };
  }
}
