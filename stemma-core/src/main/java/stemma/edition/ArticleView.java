package stemma.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stemma.article.AgencyCredit;
import stemma.article.Article;
import stemma.article.Aside;
import stemma.article.AsideKind;
import stemma.article.BlockKind;
import stemma.article.Byline;
import stemma.article.Moment;
import stemma.page.Source;
import stemma.reading.Reading;
import stemma.text.Span;

/** One article: its fields, its text with marks, and what stood around it. */
final class ArticleView {
  private final Sheet sheet;
  private final Html html;
  private final Passages passages;

  ArticleView(Sheet sheet, Passages passages) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.passages = passages;
  }

  void write(Labels.Label label) {
    Reading reading = label.reading();
    Article article = reading.article();
    html.tag(
        "article",
        "class",
        "source",
        "id",
        label.anchor(),
        "aria-labelledby",
        label.anchor() + "-h");
    html.leaf("h3", label.name(), "id", label.anchor() + "-h", "dir", "auto").line();
    title(article);
    fields(article);
    new ReadingView(sheet).write(reading);
    Map<Span, String> common = passages.in(reading.id());
    html.tag("div", "class", "text", "lang", sheet.language(reading.id()));
    MarkedText.write(
        html, article.text(), article.blocks(), Marks.of(reading, common, sheet.citations()));
    html.end().line();
    asides(article);
    html.end().line();
  }

  /** The title, where it does not stand in the text. */
  private void title(Article article) {
    String title = article.title();
    if (title != null && article.blocks().stream().noneMatch(b -> b.kind() == BlockKind.TITLE)) {
      html.leaf("p", Phrasing.line(title), "class", "headline", "dir", "auto").line();
    }
  }

  private void fields(Article article) {
    html.tag("dl", "class", "fields").line();
    field("Outlet", article.outlet().name());
    field("By", bylines(article));
    AgencyCredit agency = article.agency();
    field("Agency", agency == null ? null : agency.name());
    moment("Published", article.published());
    moment("Modified", article.modified());
    field("Section", article.section());
    field("Language", article.language());
    field(
        "Address",
        article.canonicalUrl() != null ? article.canonicalUrl() : article.source().url());
    field("Read from", source(article.source()));
    html.end().line();
  }

  private static @Nullable String bylines(Article article) {
    List<String> names = new ArrayList<>();
    for (Byline byline : article.bylines()) {
      boolean author = byline.role().isEmpty() || byline.role().equals("author");
      names.add(byline.name() + (author ? "" : " (" + byline.role() + ")"));
    }
    return names.isEmpty() ? null : Phrasing.list(names);
  }

  private static @Nullable String source(Source source) {
    if (source.path() == null) {
      return source.record();
    }
    return source.record() == null ? source.path() : source.path() + ", " + source.record();
  }

  private void moment(String name, @Nullable Moment moment) {
    if (moment != null) {
      field(name, Phrasing.date(moment.value()) + " (told by the " + moment.evidence() + ")");
    }
  }

  private void field(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      html.tag("div").leaf("dt", name);
      sheet.phrase("dd", value);
      html.end().line();
    }
  }

  private void asides(Article article) {
    Map<AsideKind, List<Aside>> kinds = new EnumMap<>(AsideKind.class);
    for (Aside aside : article.asides()) {
      kinds.computeIfAbsent(aside.kind(), kind -> new ArrayList<>()).add(aside);
    }
    kinds.forEach(
        (kind, asides) -> {
          sheet.openFold(
              "Around the article: " + Phrasing.words(kind) + " (" + asides.size() + ")");
          html.tag("ul", "class", "asides").line();
          asides.forEach(aside -> html.leaf("li", aside.text(), "dir", "auto").line());
          html.end().end().line();
        });
  }
}
