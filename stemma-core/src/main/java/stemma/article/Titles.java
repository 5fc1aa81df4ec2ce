package stemma.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of a page's article: the heading that metadata confirm, else what metadata say,
 * without the site's name.
 */
final class Titles {
  private static final Pattern PARTS = Pattern.compile("\\s+(?:[|»·•–—-]|::|--|›|<|~)\\s+");
  private static final Pattern STRONG = Pattern.compile("\\s+(?:[|»·•]|::|›|~)\\s+");
  private static final int LONGEST = 300;
  private static final double CONFIRMED = 0.5;

  private static final long ELSEWHERE =
      Hint.set(
          Hint.COMMENT,
          Hint.RELATED,
          Hint.NAV_TAG,
          Hint.NAVIGATION,
          Hint.FOOTER,
          Hint.FOOTER_TAG,
          Hint.SIDE,
          Hint.DIALOG,
          Hint.PROMOTION,
          Hint.HIDDEN);

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
            .or(() -> shown.map(text -> told(text, clean)))
            .or(() -> clean.stream().findFirst())
            .map(Titles::plain);
  }

  /** What a heading shows, without a kicker or date that it also holds and metadata do not. */
  private static String told(String shown, List<String> named) {
    String folded = fold(shown);
    for (String name : named) {
      String part = fold(name);
      boolean held = part.length() < folded.length() && part.length() * 5 > folded.length() * 2;
      if (held && (folded.endsWith(part) || folded.startsWith(part)) && Words.of(name).size() > 2) {
        return name;
      }
    }
    return shown;
  }

  /** Whether the page's other titles hold a headline. */
  private static boolean isConfirmed(String headline, PageFacts facts) {
    String folded = fold(headline);
    return folded.length() > 8
        && !headline.endsWith("…")
        && !headline.endsWith("...")
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
      String separator = rest.substring(lastStart, lastEnd);
      boolean strong = STRONG.matcher(separator).matches() && Words.of(tail).size() <= 5;
      if (isSite(tail, outlet, domain) || strong) {
        rest = rest.substring(0, lastStart);
      } else if (isSite(rest.substring(0, firstStart), outlet, domain)) {
        rest = rest.substring(firstEnd);
      } else {
        return rest;
      }
    }
    return rest;
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

  private static boolean isSite(String part, @Nullable String outlet, @Nullable String domain) {
    String folded = fold(part);
    if (folded.length() < 3) {
      return false;
    }
    boolean named =
        outlet != null && (fold(outlet).contains(folded) || folded.contains(fold(outlet)));
    String host = domain == null ? "" : domain.replace("-", "");
    return (named && part.length() < 60)
        || host.replace(".", "").contains(folded)
        || (host.indexOf('.') > 3 && folded.contains(host.substring(0, host.indexOf('.'))));
  }

  /** The block that shows the title, -1 when none does. */
  static int block(PageFacts facts, StructuredData data, PageText text, @Nullable String domain) {
    List<Set<String>> named = new ArrayList<>();
    data.string("headline").map(Titles::words).ifPresent(named::add);
    facts.meta("og:title").map(Titles::words).ifPresent(named::add);
    facts
        .title()
        .map(title -> withoutSite(title, facts.meta("og:site_name").orElse(null), domain))
        .map(Titles::words)
        .ifPresent(named::add);
    named.removeIf(Set::isEmpty);
    String site = facts.meta("og:site_name").map(Titles::fold).orElse("");
    int best = -1;
    double most = 0;
    for (PageBlock block : text.blocks()) {
      double score = score(block, named, site);
      if (score > most) {
        most = score;
        best = block.index();
      }
    }
    return best;
  }

  private static double score(PageBlock block, List<Set<String>> named, String site) {
    String tag = block.frame().tag;
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    long near = block.hints() | block.frame().own;
    Frame parent = block.frame().parent;
    boolean called = Hint.TITLE.in(near) || (parent != null && Hint.TITLE.in(parent.own));
    if ((!heading && !called) || block.text().length() > LONGEST) {
      return 0;
    }
    String folded = fold(block.text());
    if (folded.length() < 3 || folded.equals(site)) {
      return 0;
    }
    double overlap = 0;
    Set<String> own = words(block.text());
    for (Set<String> words : named) {
      long shared = own.stream().filter(words::contains).count();
      // a title element also names the site, so what is missing of it counts less
      double covered = (double) shared / Math.max(1, own.size());
      double covers = (double) shared / words.size();
      overlap = Math.max(overlap, covered * 0.6 + covers * 0.4);
    }
    boolean first = tag.equals("h1");
    if (overlap < CONFIRMED && !(first && !Hint.HEADER.in(near) && own.size() > 2)) {
      return 0;
    }
    if (first && block.linkDensity() > 0.9 && overlap < 0.8) {
      return overlap * 0.5;
    }
    double score = overlap + (first ? 0.35 : heading ? 0.1 : 0) + (called ? 0.05 : 0);
    return (block.around() & ELSEWHERE) != 0 ? score * 0.4 : score;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Words.of(text));
  }

  /** A text's letters and digits in lower case. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
