package stemma.article;

import java.util.Locale;
import java.util.Optional;

/** Finds the title of a page's article, and the block that shows it. */
final class Titles {
  private final Optional<String> title;
  private final int block;

  Titles(PageFacts facts, StructuredData data, PageText text) {
    Optional<String> named =
        data.string("headline").or(() -> facts.meta("og:title")).or(facts::title);
    int shown = -1;
    for (PageBlock candidate : text.blocks()) {
      if (candidate.frame().tag.equals("h1") && shown < 0) {
        shown = candidate.index();
      }
      if (named.isPresent() && fold(named.get()).equals(fold(candidate.text()))) {
        shown = candidate.index();
        break;
      }
    }
    this.block = shown;
    int found = shown;
    this.title = found >= 0 ? Optional.of(text.blocks().get(found).text()) : named;
  }

  /** The block that shows a title, -1 when none does: what the page names, else its first h1. */
  static int block(PageFacts facts, PageText text) {
    Optional<String> named = facts.meta("og:title").or(facts::title);
    String folded = named.map(Titles::fold).orElse("");
    int shown = -1;
    for (PageBlock candidate : text.blocks()) {
      boolean heading = candidate.frame().tag.equals("h1");
      if (heading && shown < 0) {
        shown = candidate.index();
      }
      if (candidate.text().length() < 400 && candidate.text().length() > 8) {
        String own = fold(candidate.text());
        if (own.equals(folded) || (heading && own.length() > 8 && folded.contains(own))) {
          return candidate.index();
        }
      }
    }
    return shown;
  }

  Optional<String> title() {
    return title;
  }

  int block() {
    return block;
  }

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
