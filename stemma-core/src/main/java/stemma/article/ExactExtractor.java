package stemma.article;

import java.util.ArrayList;
import java.util.List;
import stemma.language.LanguageGuess;
import stemma.page.Page;
import stemma.page.Sidecar;
import stemma.text.Span;

/**
 * Takes a page of the form {@code EXACT} as it is.
 *
 * <p><b>Guarantee.</b> The article's text is the page's content to the character; its blocks are
 * the lines that are not empty; nothing is dropped and nothing is an aside. Fields come from what
 * was told beside the page, and the agency also from the text's dateline.
 */
final class ExactExtractor {
  private final LanguageGuess languages = new LanguageGuess();
  private final AgencyParser agencies = new AgencyParser();

  Extraction extract(Page page) {
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
    AgencyCredit agency = SidecarFields.agency(told);
    return new Article(
        page.source().sha256().substring(0, 16) + "-0",
        page.source(),
        0,
        told.title(),
        null,
        new Outlet(told.outlet(), SidecarFields.domain(page)),
        SidecarFields.bylines(told),
        agency != null ? agency : inDateline(text, blocks),
        List.of(),
        SidecarFields.published(told),
        null,
        told.url(),
        told.language() != null ? told.language() : languages.guess(text).orElse(null),
        null,
        told.tags(),
        text,
        blocks,
        List.of());
  }

  private @org.jspecify.annotations.Nullable AgencyCredit inDateline(
      String text, List<Block> blocks) {
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
