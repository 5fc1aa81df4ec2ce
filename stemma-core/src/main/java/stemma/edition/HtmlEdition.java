package stemma.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import stemma.story.Story;

/**
 * The edition as one HTML page that holds all it needs.
 *
 * <p><b>Guarantee.</b> The page asks nothing of the network and says so in its content security
 * policy; whatever stands in the articles comes out as text; every claim links to its place in the
 * article; the same edition gives the same characters on any machine. It can be read without its
 * script.
 *
 * <p><b>Cost.</b> Time and memory proportional to the page, which holds every article's text once.
 */
public final class HtmlEdition {
  private final String version;
  private final String style = resource("report.css");
  private final String script = resource("report.js");

  /**
   * An edition of one version of Stemma.
   *
   * @param version what the page names as its generator's version
   */
  public HtmlEdition(String version) {
    this.version = version;
  }

  /**
   * Writes the page; the writer is left open.
   *
   * @throws IOException if writing fails
   */
  public void write(Edition edition, Writer writer) throws IOException {
    writer.write(page(edition));
  }

  private String page(Edition edition) {
    Labels labels = Labels.of(edition);
    Sheet sheet = new Sheet(new Html(), labels, new Citations(labels));
    Html html = sheet.html();
    html.doctype().tag("html", "lang", "en").line();
    head(html, title(edition));
    html.tag("body").line();
    html.leaf("a", "Skip to the report", "class", "skip", "href", "#report").line();
    masthead(html, edition);
    html.tag("main", "id", "report", "tabindex", "-1").line();
    index(sheet, edition.stories());
    for (int i = 0; i < edition.stories().size(); i++) {
      new StoryView(sheet).write(anchor(i), edition.stories().get(i));
    }
    articles(sheet, edition);
    html.end().line();
    html.tag("footer")
        .text("Made by Stemma " + version + ". It shows differences and their places; what");
    html.text(
        " they mean is for the reader to judge. “Not found in this text” says no more than that.");
    html.end().line().tag("script").resource(script).end().line();
    return html.end().line().end().line().finish();
  }

  private void head(Html html, String title) {
    html.tag("head").line().empty("meta", "charset", "utf-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.empty("meta", "name", "color-scheme", "content", "light dark").line();
    html.empty("meta", "name", "referrer", "content", "no-referrer").line();
    html.empty("meta", "name", "generator", "content", "Stemma " + version).line();
    html.leaf("title", title).line();
    html.tag("style").resource(style).end().line().end().line();
  }

  private String policy() {
    return "default-src 'none'; style-src '"
        + digest(style)
        + "'; script-src '"
        + digest(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String title(Edition edition) {
    return switch (edition.stories().size()) {
      case 0 -> "No story · Stemma";
      case 1 -> StoryView.title(edition.stories().get(0)) + " · Stemma";
      default -> Phrasing.count(edition.stories().size(), "story") + " · Stemma";
    };
  }

  private static String anchor(int story) {
    return "s" + (story + 1);
  }

  private static void masthead(Html html, Edition edition) {
    int articles = edition.readings().size();
    int stories = edition.stories().size();
    html.tag("header", "class", "masthead").tag("h1").leaf("span", "Stemma", "class", "brand");
    html.text(" " + Phrasing.count(articles, "article") + ", " + Phrasing.count(stories, "story"));
    html.end().end().line();
  }

  private static void index(Sheet sheet, List<Story> stories) {
    if (stories.size() < 2) {
      return;
    }
    Html html = sheet.html();
    html.tag("nav", "class", "index", "aria-label", "Stories").line();
    sheet.openTable(
        "Stories",
        "Story",
        "Articles",
        "Independent origins",
        "Quotations that differ",
        "Figures and dates that differ",
        "Dates");
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      html.tag("tr").tag("th", "scope", "row");
      html.leaf("a", StoryView.title(story), "href", "#" + anchor(i), "dir", "auto").end();
      number(html, story.collation().gathering().readings().size());
      number(html, story.collation().lineage().independentOrigins());
      Differences differences = Differences.of(story);
      number(html, differences.quotations().size());
      number(html, differences.figures().size() + differences.dates().size());
      html.leaf("td", dates(story)).end().line();
    }
    sheet.endTable();
    html.end().line();
  }

  private static void number(Html html, int number) {
    html.leaf("td", "" + number, "class", "number");
  }

  private static String dates(Story story) {
    String from = story.from();
    String to = story.to();
    return from == null || to == null ? "–" : Phrasing.range(from, to);
  }

  private static void articles(Sheet sheet, Edition edition) {
    Html html = sheet.html();
    List<Labels.Label> labels = sheet.labels().all();
    html.tag("section", "class", "articles", "id", "articles", "aria-labelledby", "articles-h")
        .line();
    html.leaf("h2", labels.isEmpty() ? "No article was found" : "The articles", "id", "articles-h")
        .line();
    if (!labels.isEmpty()) {
      Legend.write(html);
      contents(html, labels);
    }
    ArticleView view = new ArticleView(sheet, Passages.of(edition.reuse(), sheet.labels()));
    labels.forEach(view::write);
    html.end().line();
  }

  private static void contents(Html html, List<Labels.Label> labels) {
    html.tag("nav", "aria-label", "Articles").tag("ol", "class", "contents").line();
    for (Labels.Label label : labels) {
      html.tag("li").leaf("a", label.name(), "href", "#" + label.anchor(), "dir", "auto");
      String title = label.reading().article().title();
      if (title != null) {
        html.text(" ").leaf("bdi", Phrasing.line(title));
      }
      html.end().line();
    }
    html.end().end().line();
  }

  private static String digest(String resource) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(resource.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(HtmlEdition.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the library's own resource " + name, e);
    }
  }
}
