package stemma.article.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.article.AgencyCredit;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Extraction;
import stemma.article.Outlet;
import stemma.article.lines.AgencyParser;
import stemma.article.lines.SidecarFields;
import stemma.language.LanguageGuess;
import stemma.page.Page;
import stemma.page.Sidecar;
import stemma.text.Span;

/**
 * Takes a page of the form {@code EXACT} as it is.
 *
 * <p><b>Guarantee.</b> The article's text is the page's content to the character; its blocks are
 * the lines that are not empty; nothing is dropped and nothing is an aside. Fields come from what
 * was told beside the page; unless that holds title and date, also from the lines around the
 * article that {@link TextExtractor} finds in it.
 */
public final class ExactExtractor {
  private final LanguageGuess languages = new LanguageGuess();
  private final AgencyParser agencies = new AgencyParser();
  private final TextExtractor lines = new TextExtractor();

  /** The one article of a page that is an article's text. */
  public Extraction extract(Page page) {
    String text = page.content();
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        Span line = stripped(text, start, i);
        if (!line.isEmpty()) {
          blocks.add(new Block(BlockKind.PARAGRAPH, line, page.origin().origin(line), null, null));
        }
        start = i + 1;
      }
    }
    return new Extraction(List.of(article(page, text, blocks)), List.of());
  }

  private static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && PlainLines.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && PlainLines.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private Article article(Page page, String text, List<Block> blocks) {
    Sidecar told = page.sidecar();
    Optional<Article> found = isDescribed(told) ? Optional.empty() : longest(page);
    return new Article(
        page.source().sha256().substring(0, 16) + "-0",
        page.source(),
        0,
        told.title() != null ? told.title() : found.map(Article::title).orElse(null),
        null,
        new Outlet(told.outlet(), SidecarFields.domain(page)),
        found.map(Article::bylines).orElseGet(() -> SidecarFields.bylines(told)),
        agency(told, text, blocks, found),
        found.map(Article::rights).orElseGet(() -> SidecarFields.rights(told)),
        found.map(Article::published).orElseGet(() -> SidecarFields.published(told)),
        found.map(Article::modified).orElseGet(() -> SidecarFields.modified(told)),
        told.url(),
        told.language() != null ? told.language() : languages.guess(text).orElse(null),
        told.details().section(),
        told.tags(),
        text,
        blocks,
        List.of());
  }

  /** Whether a text came with its title and date: its lines need not be asked for fields. */
  private static boolean isDescribed(Sidecar told) {
    return told.title() != null && told.published() != null;
  }

  private Optional<Article> longest(Page page) {
    return lines.extract(page).articles().stream()
        .max(Comparator.comparingInt(article -> article.text().length()));
  }

  private @Nullable AgencyCredit agency(
      Sidecar told, String text, List<Block> blocks, Optional<Article> found) {
    AgencyCredit sidecar = SidecarFields.agency(told);
    AgencyCredit dateline = sidecar != null ? sidecar : inDateline(text, blocks);
    return dateline != null ? dateline : found.map(article -> placed(article, text)).orElse(null);
  }

  /** The agency of an article found in a text, with the places of its evidence in that text. */
  private static @Nullable AgencyCredit placed(Article found, String text) {
    AgencyCredit agency = found.agency();
    if (agency == null) {
      return null;
    }
    List<Span> places = new ArrayList<>();
    for (Span evidence : agency.evidence()) {
      String words = evidence.of(found.text());
      int at = text.indexOf(words, lineOf(evidence, found, text));
      if (at >= 0) {
        places.add(new Span(at, at + words.length()));
      }
    }
    return new AgencyCredit(agency.name(), places);
  }

  /** Where the line of the block that holds a place of a found article starts in the whole text. */
  private static int lineOf(Span place, Article found, String text) {
    return found.blocks().stream()
        .filter(block -> block.span().contains(place))
        .findFirst()
        .map(block -> text.offsetByCodePoints(0, block.origin().start()))
        .orElse(0);
  }

  private @Nullable AgencyCredit inDateline(String text, List<Block> blocks) {
    for (Block block : blocks.subList(0, Math.min(3, blocks.size()))) {
      var found = agencies.inDateline(block.span().of(text));
      if (found.isPresent()) {
        Span place = found.get().place().shifted(block.span().start());
        return new AgencyCredit(found.get().name(), List.of(place));
      }
    }
    return null;
  }
}
