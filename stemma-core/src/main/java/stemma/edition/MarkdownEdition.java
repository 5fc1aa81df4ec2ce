package stemma.edition;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.Moment;
import stemma.story.Story;

/**
 * The edition as Markdown: what the HTML page tells, compact, with places given as an article's
 * name and the words there.
 *
 * <p><b>Guarantee.</b> Whatever stands in the articles comes out as text, never as markup; the same
 * edition gives the same characters on any machine.
 */
public final class MarkdownEdition {
  private final String version;

  /**
   * An edition of one version of Stemma.
   *
   * @param version what the report names as its generator's version
   */
  public MarkdownEdition(String version) {
    this.version = version;
  }

  /**
   * Writes the report; the writer is left open.
   *
   * @throws IOException if writing fails
   */
  public void write(Edition edition, Writer writer) throws IOException {
    Labels labels = Labels.of(edition);
    Markdown markdown = new Markdown();
    for (Story story : edition.stories()) {
      new MarkdownStory(markdown, labels).write(story);
    }
    articles(markdown, labels);
    markdown.paragraph("Made by Stemma " + Markdown.escaped(version) + ".");
    writer.write(markdown.finish());
  }

  private static void articles(Markdown markdown, Labels labels) {
    markdown.heading(1, labels.all().isEmpty() ? "No article was found" : "Articles");
    for (Labels.Label label : labels.all()) {
      Article article = label.reading().article();
      StringBuilder line = new StringBuilder("**" + Markdown.escaped(label.name()) + "**");
      add(line, article.title());
      Moment published = article.published();
      add(line, published == null ? null : Phrasing.date(published.value()));
      add(line, article.canonicalUrl() != null ? article.canonicalUrl() : article.source().url());
      add(line, article.source().path());
      markdown.item(0, line.toString());
      String unread = Phrasing.unread(label.reading());
      if (!unread.isEmpty()) {
        markdown.item(1, Markdown.escaped(unread));
      }
    }
    markdown.gap();
  }

  private static void add(StringBuilder line, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      line.append(", ").append(Markdown.escaped(value));
    }
  }
}
