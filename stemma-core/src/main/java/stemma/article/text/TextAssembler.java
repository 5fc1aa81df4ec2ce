package stemma.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.Aside;
import stemma.article.AsideKind;
import stemma.article.BlockKind;
import stemma.article.lines.Composition;
import stemma.article.lines.PostLine;
import stemma.language.LanguageGuess;
import stemma.page.Page;
import stemma.page.Sidecar;
import stemma.text.Span;

/** Puts one article of a page of plain text together: blocks, asides, fields. */
final class TextAssembler {
  private static final LanguageGuess LANGUAGES = new LanguageGuess();

  private final Page page;
  private final MarkedPage marked;
  private final ArticleRun run;
  private final int ordinal;
  private final TextFields fields;
  private final Composition text = new Composition();
  private final List<Aside> asides = new ArrayList<>();
  private @Nullable String standfirst;
  private boolean pasted;

  TextAssembler(Page page, MarkedPage marked, ArticleRun run, int ordinal) {
    this.page = page;
    this.marked = marked;
    this.run = run;
    this.ordinal = ordinal;
    this.fields = new TextFields(page, marked, run, ordinal);
  }

  Article article() {
    for (int i = run.from(); i < run.to(); i++) {
      i = line(i);
    }
    Sidecar told = page.sidecar();
    String words = text.text();
    return new Article(
        page.source().sha256().substring(0, 16) + "-" + ordinal,
        page.source(),
        ordinal,
        fields.title(),
        standfirst,
        fields.outlet(),
        fields.bylines(),
        fields.agency(words, text.blocks()),
        fields.rights(),
        fields.published(),
        fields.modified(),
        told.url(),
        told.language() != null ? told.language() : LANGUAGES.guess(words).orElse(null),
        fields.section(),
        fields.tags(),
        words,
        text.blocks(),
        asides);
  }

  /** Places a line, or several that belong together; answers the index of the last one placed. */
  private int line(int i) {
    if (i == run.title()) {
      block(BlockKind.TITLE, i, fields.strippedTitle());
    } else if (i < run.first()) {
      before(i);
    } else if (i <= run.last()) {
      return body(i);
    } else {
      after(i);
    }
    return i;
  }

  private void before(int i) {
    PlainLine line = marked.line(i);
    boolean between = run.title() >= 0 && i > run.title();
    if (between && marked.is(i, LineRole.CAPTION)) {
      block(BlockKind.CAPTION, i, line.text());
    } else if (between && isStandfirst(i)) {
      standfirst = line.text();
      block(BlockKind.STANDFIRST, i, line.text());
    } else {
      aside(i, leftover(i, false));
    }
  }

  private boolean isStandfirst(int i) {
    PlainLine line = marked.line(i);
    return standfirst == null
        && marked.is(i, LineRole.OPEN)
        && line.words() >= 6
        && line.words() <= 70
        && line.mark() == PlainLine.Mark.NONE
        && !marked.isSame(i, run.title())
        && isCreditedAfter(i)
        && ArticleStart.overlap(marked, i, run.first()) >= 0.2;
  }

  /** Whether a byline or a date stands between a line and the body. */
  private boolean isCreditedAfter(int i) {
    for (int k = i + 1; k < run.first(); k++) {
      if (marked.is(k, LineRole.BYLINE) || marked.is(k, LineRole.DATE)) {
        return true;
      }
    }
    return marked.line(i).isTitleLike();
  }

  private int body(int i) {
    PlainLine line = marked.line(i);
    LineRole role = marked.role(i);
    if (role == LineRole.POST || role == LineRole.POST_LINE) {
      pasted = false;
      return post(i);
    }
    if (role == LineRole.CAPTION) {
      block(BlockKind.CAPTION, i, line.text());
    } else if (role != LineRole.OPEN) {
      aside(i, role.aside());
    } else if (isLeadStandfirst(i)) {
      standfirst = line.text();
      block(BlockKind.STANDFIRST, i, line.text());
    } else {
      open(i, line);
    }
    return i;
  }

  /** A first sentence set apart on a page that sets nothing else apart is the standfirst. */
  private boolean isLeadStandfirst(int i) {
    if (standfirst != null || i != run.first() || run.title() != i - 1 || run.last() - i < 3) {
      return false;
    }
    int gaps = 0;
    for (int k = i + 1; k <= run.last(); k++) {
      gaps += marked.line(k).gap() ? 1 : 0;
    }
    return marked.line(i).words() <= 50 && marked.line(i + 1).gap() && gaps == 1;
  }

  private void open(int i, PlainLine line) {
    boolean repeated = marked.repeats(i) > 1;
    if (line.mark() == PlainLine.Mark.QUOTE) {
      block(BlockKind.QUOTATION, i, line.text());
      return;
    }
    if (line.isTitleLike() && repeated && !isHeading(i, line)) {
      aside(i, AsideKind.RELATED);
      return;
    }
    boolean heading = line.isTitleLike() && isHeading(i, line);
    pasted &= !heading;
    block(heading ? BlockKind.HEADING : kind(i, line), i, line.text());
  }

  private boolean isHeading(int i, PlainLine line) {
    return line.mark() == PlainLine.Mark.HEADING
        || (line.mark() != PlainLine.Mark.BULLET
            && line.words() <= 14
            && i < run.last()
            && marked.isBody(i + 1));
  }

  private BlockKind kind(int i, PlainLine line) {
    if (line.mark() == PlainLine.Mark.BULLET) {
      pasted = false;
      return BlockKind.LIST;
    }
    pasted = isPasted(i, line);
    return pasted || line.mark() == PlainLine.Mark.QUOTE
        ? BlockKind.QUOTATION
        : BlockKind.PARAGRAPH;
  }

  /**
   * A long paragraph without quotation marks after a colon was pasted in, and so were the long ones
   * after it.
   */
  private boolean isPasted(int i, PlainLine line) {
    char first = line.text().charAt(0);
    boolean marks = first == '“' || first == '"' || first == '‘' || first == '«' || first == '„';
    if (marks || line.words() < 25 || line.measure().introduces()) {
      return false;
    }
    boolean introduced =
        marked.is(i - 1, LineRole.OPEN) && marked.line(i - 1).measure().introduces();
    return (introduced && line.words() >= 40) || pasted;
  }

  private int post(int i) {
    int end = i;
    while (end < marked.size() && marked.is(end, LineRole.POST)) {
      end++;
    }
    if (!marked.is(end, LineRole.POST_LINE)) {
      end--;
    }
    Optional<PostLine> credit = PostLine.parse(marked.line(end).text());
    StringBuilder words = new StringBuilder();
    for (int k = i; k <= end; k++) {
      words.append(k == i ? "" : "\n").append(marked.line(k).text());
    }
    Span place = marked.line(i).place().hull(marked.line(end).place());
    text.add(
        BlockKind.POST,
        words.toString(),
        page.origin().origin(place),
        credit.map(PostLine::author).orElse(null),
        credit.map(PostLine::posted).orElse(null));
    return end;
  }

  private void after(int i) {
    aside(i, leftover(i, true));
  }

  /** What a line outside the article is that nothing else has told. */
  private AsideKind leftover(int i, boolean after) {
    PlainLine line = marked.line(i);
    if (!marked.is(i, LineRole.OPEN)) {
      return marked.role(i).aside();
    }
    if (line.mark() == PlainLine.Mark.BULLET && line.words() <= 4) {
      return AsideKind.NAVIGATION;
    }
    if (line.words() <= 3) {
      return line.shape() == LineShape.LABEL ? AsideKind.NAVIGATION : AsideKind.OTHER;
    }
    return after || line.isTitleLike() ? AsideKind.RELATED : AsideKind.OTHER;
  }

  private void block(BlockKind kind, int i, String words) {
    text.add(kind, words, page.origin().origin(marked.line(i).place()));
  }

  private void aside(int i, AsideKind kind) {
    PlainLine line = marked.line(i);
    asides.add(new Aside(kind, line.text(), page.origin().origin(line.place())));
  }
}
