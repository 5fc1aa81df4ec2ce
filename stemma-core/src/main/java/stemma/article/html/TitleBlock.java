package stemma.article.html;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.cursors.IntCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.lines.LineWords;

/** Finds the block that shows the title of a page's article: the heading that metadata confirm. */
final class TitleBlock {
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

  private TitleBlock() {}

  /** The block that shows the title, -1 when none does. */
  static int of(PageFacts facts, StructuredData data, PageText text, @Nullable String domain) {
    List<IntHashSet> named = new ArrayList<>();
    data.string("headline").map(TitleBlock::words).ifPresent(named::add);
    facts.meta("og:title").map(TitleBlock::words).ifPresent(named::add);
    facts
        .title()
        .map(title -> Titles.withoutSite(title, facts.meta("og:site_name").orElse(null), domain))
        .map(TitleBlock::words)
        .ifPresent(named::add);
    named.removeIf(IntHashSet::isEmpty);
    Site site = Site.of(facts, domain, text);
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

  private static double score(PageBlock block, List<IntHashSet> named, Site site) {
    String tag = block.frame().tag;
    boolean heading = Site.isHeading(block);
    long near = block.hints() | block.frame().own;
    Frame parent = block.frame().parent;
    boolean called = Hint.TITLE.in(near) || (parent != null && Hint.TITLE.in(parent.own));
    if ((!heading && !called) || block.text().length() > LONGEST) {
      return 0;
    }
    String folded = Titles.fold(block.text());
    if (folded.length() < 3 || site.isNamed(folded)) {
      return 0;
    }
    double overlap = 0;
    IntHashSet own = words(block.text());
    for (IntHashSet words : named) {
      int shared = 0;
      for (IntCursor word : own) {
        shared += words.contains(word.value) ? 1 : 0;
      }
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
    if ((block.around() & ELSEWHERE) != 0) {
      return score * (first && overlap > 0.99 ? 0.7 : 0.4);
    }
    return score;
  }

  /**
   * What the site is called, in letters and digits.
   *
   * @param name as metadata say, or empty
   * @param part the part of the page's own title that names the site, where another heading shows
   *     the article; or empty
   * @param host the domain
   */
  private record Site(String name, String part, String host) {
    static Site of(PageFacts facts, @Nullable String domain, PageText text) {
      String title = facts.title().orElse("");
      List<String> ends = Titles.ends(title);
      String part = "";
      if (!ends.isEmpty()) {
        // a trail of arrows leads from the site to the article, a dash or bar adds the site
        boolean trail = title.indexOf('»') >= 0 || title.indexOf('›') >= 0;
        String article = Titles.fold(ends.get(trail ? 1 : 0));
        boolean shown =
            text.blocks().stream()
                .anyMatch(block -> isHeading(block) && Titles.foldsTo(block.text(), article));
        part = shown ? Titles.fold(ends.get(trail ? 0 : 1)) : "";
      }
      return new Site(
          facts.meta("og:site_name").map(Titles::fold).orElse(""),
          part,
          domain == null ? "" : Titles.fold(domain));
    }

    boolean isNamed(String folded) {
      boolean label = folded.length() > 5 && host.startsWith(folded);
      return folded.equals(name) || folded.equals(part) || folded.equals(host) || label;
    }

    private static boolean isHeading(PageBlock block) {
      String tag = block.frame().tag;
      return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
  }

  private static IntHashSet words(String text) {
    LineWords words = LineWords.of(text);
    IntHashSet hashes = new IntHashSet(words.size());
    for (int i = 0; i < words.size(); i++) {
      hashes.add(words.hash(i));
    }
    return hashes;
  }
}
