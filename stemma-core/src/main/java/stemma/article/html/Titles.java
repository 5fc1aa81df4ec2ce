package stemma.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stemma.article.lines.Words;

/**
 * Finds the title of a page's article: the heading that metadata confirm, else what metadata say,
 * without the site's name.
 */
final class Titles {
  private static final Pattern PARTS = Pattern.compile("\\s+(?:[|»·•–—:-]|::|--|›|<|~)\\s+");
  private static final Pattern STRONG = Pattern.compile("\\s+(?:[|»·•]|::|›|~)\\s+");
  private final Optional<String> title;

  Titles(
      PageFacts facts,
      StructuredData data,
      PageView view,
      @Nullable String outlet,
      @Nullable String domain) {
    List<String> named = new ArrayList<>();
    data.string("headline").ifPresent(named::add);
    facts.meta("og:title").ifPresent(named::add);
    facts.meta("twitter:title", "dc.title", "title").ifPresent(named::add);
    facts.title().ifPresent(named::add);
    Optional<String> shown =
        view.titleBlock < 0
            ? Optional.empty()
            : Optional.of(view.page.blocks().get(view.titleBlock).text());
    List<String> clean =
        named.stream()
            .map(name -> withoutSite(name.strip().replaceAll("\\s+", " "), outlet, domain))
            .filter(name -> !name.isBlank())
            .toList();
    Optional<String> headline =
        data.article() != null && StructuredData.isOf(data.article(), "newsarticle")
            ? data.string("headline").map(name -> withoutSite(name.strip(), outlet, domain))
            : Optional.empty();
    this.title =
        headline
            .filter(name -> isConfirmed(name, facts))
            .filter(name -> shown.filter(text -> isCut(name, text)).isEmpty())
            .or(() -> shown.map(text -> told(text, clean, named)))
            .or(() -> clean.stream().filter(name -> !endsOpen(name)).findFirst())
            .or(() -> clean.stream().findFirst())
            .map(Titles::plain);
  }

  /** Whether a heading goes on where a name stops. */
  private static boolean isCut(String name, String shown) {
    String part = fold(name);
    String whole = fold(shown);
    return whole.length() > part.length() && whole.startsWith(part);
  }

  private static boolean endsOpen(String name) {
    return name.endsWith("…") || name.endsWith("...");
  }

  /** What a heading shows, without a kicker or date that it also holds and metadata do not. */
  private static String told(String shown, List<String> clean, List<String> named) {
    String folded = fold(shown);
    for (String name : clean) {
      String part = fold(name);
      boolean held = part.length() < folded.length() && part.length() * 5 > folded.length() * 2;
      boolean twice = clean.stream().filter(other -> fold(other).equals(part)).count() > 1;
      boolean kept =
          folded.endsWith(part)
              || (folded.startsWith(part)
                  && (twice || !Character.isLetter(folded.charAt(part.length()))));
      if (held && kept && !endsOpen(name) && Words.of(name).size() > 2) {
        return name;
      }
    }
    return Stream.concat(clean.stream(), named.stream())
        .flatMap(name -> Kickers.without(shown, name.strip()).stream())
        .findFirst()
        .orElse(shown);
  }

  /** Whether the page's other titles hold a headline. */
  private static boolean isConfirmed(String headline, PageFacts facts) {
    String folded = fold(headline);
    return folded.length() > 8
        && !endsOpen(headline)
        && (facts.meta("og:title").map(Titles::fold).filter(folded::equals).isPresent()
            || facts.title().map(Titles::fold).filter(title -> title.contains(folded)).isPresent());
  }

  private static String plain(String title) {
    return title.replace("\u00AD", "").replaceAll("\\s+", " ");
  }

  /** The title; empty when nothing tells it. */
  Optional<String> title() {
    return title;
  }

  /** A title without the name of the site at its end or start. */
  static String withoutSite(String title, @Nullable String outlet, @Nullable String domain) {
    String rest = title;
    for (int round = 0; round < 2; round++) {
      Matcher matcher = PARTS.matcher(rest);
      int lastStart = -1;
      int lastEnd = -1;
      int firstStart = -1;
      int firstEnd = -1;
      while (matcher.find()) {
        firstStart = firstStart < 0 ? matcher.start() : firstStart;
        firstEnd = firstEnd < 0 ? matcher.end() : firstEnd;
        lastStart = matcher.start();
        lastEnd = matcher.end();
      }
      if (lastStart < 0) {
        return rest;
      }
      String tail = rest.substring(lastEnd);
      String head = rest.substring(0, firstStart);
      String separator = rest.substring(lastStart, lastEnd);
      boolean strong = STRONG.matcher(separator).matches() && Words.of(tail).size() <= 5;
      // arrows lead from the site to the article, or back: the longer end is the article's
      boolean trail = separator.indexOf('»') >= 0 || separator.indexOf('›') >= 0;
      boolean back = trail && Words.of(head).size() < Words.of(tail).size();
      if (isSite(tail, outlet, domain) || (strong && !back)) {
        rest = rest.substring(0, lastStart);
      } else if (isSite(head, outlet, domain) || (strong && back)) {
        rest = rest.substring(firstEnd);
      } else {
        return rest;
      }
    }
    return rest;
  }

  /** What stands before the first and after the last separator of a title; empty without one. */
  static List<String> ends(String title) {
    Matcher matcher = PARTS.matcher(title);
    int first = -1;
    int last = -1;
    while (matcher.find()) {
      first = first < 0 ? matcher.start() : first;
      last = matcher.end();
    }
    return first < 0
        ? List.of()
        : List.of(title.substring(0, first).strip(), title.substring(last).strip());
  }

  /** The site's name in a page's own title: what stands beside the article's title there. */
  static Optional<String> site(String whole, String title) {
    Matcher matcher = PARTS.matcher(whole);
    String wanted = fold(title);
    while (!wanted.isEmpty() && matcher.find()) {
      String before = whole.substring(0, matcher.start()).strip();
      String after = whole.substring(matcher.end()).strip();
      if (fold(before).equals(wanted) && isName(after)) {
        return Optional.of(after);
      }
      if (fold(after).equals(wanted) && isName(before)) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String part) {
    int words = Words.of(part).size();
    return words > 0
        && words <= 5
        && part.length() <= 50
        && Character.isUpperCase(part.codePointAt(0))
        && !PARTS.matcher(part).find();
  }

  /** Whether a part of a title is the site's name: the outlet's, or what the domain says. */
  static boolean isSite(String part, @Nullable String outlet, @Nullable String domain) {
    String folded = fold(part);
    if (folded.length() < 3) {
      return false;
    }
    String name = outlet == null ? "" : fold(outlet);
    boolean named =
        !name.isEmpty()
            && (name.contains(folded)
                || (folded.contains(name) && name.length() * 3 > folded.length()));
    if (domain == null) {
      return named && part.length() < 60;
    }
    String host = domain.replace("-", "");
    int dot = host.indexOf('.');
    boolean label = dot > 3 && dot * 2 > folded.length() && folded.contains(host.substring(0, dot));
    return (named && part.length() < 60) || host.replace(".", "").contains(folded) || label;
  }

  /** Whether a text has no letter or digit, so that nothing is left of it when folded. */
  static boolean isFoldedAway(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text folds to some letters and digits; most are told apart by their first ones. */
  static boolean foldsTo(String text, String folded) {
    int at = 0;
    for (int i = 0; i < text.length() && at < 3; i++) {
      char c = text.charAt(i);
      if (c > 127) {
        break;
      }
      if (Character.isLetterOrDigit(c)) {
        if (at == folded.length() || folded.charAt(at) != Character.toLowerCase(c)) {
          return false;
        }
        at++;
      }
    }
    return fold(text).equals(folded);
  }

  /** A text's letters and digits in lower case. */
  static String fold(String text) {
    char[] folded = new char[text.length()];
    int length = 0;
    boolean small = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (letter || ((c >= 'A' && c <= 'Z') || (c > 127 && Character.isLetterOrDigit(c)))) {
        folded[length++] = c;
        small &= letter;
      }
    }
    String kept = new String(folded, 0, length);
    return small ? kept : kept.toLowerCase(Locale.ROOT);
  }
}
