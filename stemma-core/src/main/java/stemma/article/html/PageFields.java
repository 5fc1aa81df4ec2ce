package stemma.article.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.article.Moment;
import stemma.article.Outlet;
import stemma.article.lines.DateParser;
import stemma.article.lines.GivenNames;
import stemma.article.lines.Moments;
import stemma.article.lines.SidecarFields;
import stemma.language.LanguageGuess;
import stemma.page.Json;
import stemma.page.Page;
import stemma.page.Sidecar;

/**
 * What a page's structured data and elements tell of its article.
 *
 * <p>Where sources disagree: an option is believed first, then structured data, {@code meta}
 * elements, properties marked in the page, the page's own lines, and last what was told beside the
 * page. A title is what the page shows, as far as metadata confirm it.
 */
final class PageFields {
  private static final String[] DATES = {
    "article:published_time",
    "datepublished",
    "og:published_time",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "cxenseparse:recs:publishtime",
    "article_date_original",
    "citation_publication_date",
    "citation_date",
    "prism.publicationdate",
    "rnews:datepublished",
    "originalpublicationdate",
    "article:post_date",
    "publication_date",
    "vr:published_time"
  };
  private static final String[] UPDATES = {
    "article:modified_time",
    "datemodified",
    "og:updated_time",
    "article:modified",
    "last-modified",
    "lastmod",
    "dcterms.modified",
    "dc.date.modified",
    "revised"
  };

  /** The beginning of a text that tells its language, in UTF-16 code units. */
  private static final int TELLING = 4000;

  private static final LanguageGuess LANGUAGES = new LanguageGuess();

  private final Page page;
  private final PageFacts facts;
  private final StructuredData data;
  private final @Nullable String outlet;
  private final @Nullable String domain;
  private final Titles titles;

  /** Whether a block of the page shows a title. */
  private final boolean titled;

  PageFields(Page page, PageFacts facts, StructuredData data, PageView view) {
    this.page = page;
    this.facts = facts;
    this.data = data;
    this.outlet = outletName();
    String url = page.source().url() != null ? page.source().url() : page.sidecar().url();
    String own = SidecarFields.domain(page);
    this.domain = own != null || url != null ? own : canonical() == null ? null : host();
    this.titled = view.titleBlock >= 0;
    this.titles = new Titles(facts, data, view, outlet, domain);
  }

  private @Nullable String host() {
    String address = canonical();
    int from = address == null ? -1 : address.indexOf("://");
    if (address == null || from < 0) {
      return null;
    }
    int end = from + 3;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(from + 3, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  Sidecar sidecar() {
    return page.sidecar();
  }

  @Nullable String title() {
    String told = page.sidecar().title();
    return told != null && !titled ? told : titles.title().orElse(told);
  }

  String description() {
    return facts.meta("og:description", "description", "twitter:description").orElse("");
  }

  Outlet outlet() {
    String title = titles.title().orElse("");
    String name =
        outlet != null ? outlet : facts.title().flatMap(t -> Titles.site(t, title)).orElse(null);
    return new Outlet(name, domain);
  }

  private @Nullable String outletName() {
    Sidecar told = page.sidecar();
    if (told.outlet() != null) {
      return told.outlet();
    }
    return facts
        .meta("og:site_name")
        .or(this::publisher)
        .or(() -> facts.meta("application-name", "publisher", "dc.publisher", "copyright"))
        .filter(name -> name.length() <= 80 && !name.contains("://"))
        .orElse(null);
  }

  /** Whether a name is the outlet's, or the site's. */
  boolean isOutlet(@Nullable String name) {
    return name != null && (isOutletName(name) || isSite(name));
  }

  /** Whether a name is the outlet's own, and no person's whose site this is. */
  boolean isOutletName(String name) {
    boolean same = outlet != null && Titles.fold(name).equals(Titles.fold(outlet));
    return same && !GivenNames.TABLE.isPerson(name);
  }

  /** Whether a name is the site's, or says more of it: {@code The Example}, {@code Example.org}. */
  boolean isSite(String name) {
    if (domain == null || GivenNames.TABLE.isPerson(name)) {
      return false;
    }
    String folded = Titles.fold(name);
    String host = Titles.fold(domain);
    String label = Titles.fold(label(domain));
    return folded.equals(host)
        || (host.endsWith(folded) && folded.length() > 7 && name.indexOf('.') > 0)
        || folded.equals(label)
        || (label.length() > 5 && folded.endsWith(label) && folded.length() <= label.length() + 4);
  }

  /** The part of a domain that is registered: {@code example} of {@code news.example.co.uk}. */
  private static String label(String domain) {
    int end = domain.lastIndexOf('.');
    while (end > 0) {
      int start = domain.lastIndexOf('.', end - 1) + 1;
      if (end - start > 3 || start == 0) {
        return domain.substring(start, end);
      }
      end = start - 1;
    }
    return domain;
  }

  private Optional<String> publisher() {
    Json article = data.article();
    return article == null
        ? Optional.empty()
        : article.get("publisher").items().stream()
            .map(data::resolved)
            .flatMap(object -> object.string("name").stream())
            .filter(name -> !name.isBlank())
            .findFirst();
  }

  /** The authors that each source of metadata names, the source believed most first. */
  List<List<String>> authors() {
    return new Authors(facts, data).sources();
  }

  /** The organisations that metadata name in an author's place. */
  List<String> organisations() {
    return new Authors(facts, data).organisations();
  }

  /** What the page's elements mark. */
  PageFacts facts() {
    return facts;
  }

  /** When the article was published, by structured data or {@code meta} elements. */
  @Nullable Moment published() {
    Moment own = first(data.string("datePublished").stream().toList(), DATES);
    return own != null ? own : first(data.strings("datePublished", "uploadDate"));
  }

  @Nullable Moment modified() {
    Moment stated = first(data.string("dateModified").stream().toList(), UPDATES);
    return stated != null ? stated : SidecarFields.modified(page.sidecar());
  }

  private @Nullable Moment first(List<String> stated, String... keys) {
    for (String value : stated) {
      Optional<Moment> moment = Moments.of(value, "metadata");
      if (moment.isPresent()) {
        return moment.get();
      }
    }
    for (String key : keys) {
      for (String value : facts.metas(key)) {
        Optional<Moment> found = Moments.of(value, "metadata");
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return null;
  }

  /** The day that the page's address names. */
  @Nullable Moment addressed() {
    String url = page.source().url() != null ? page.source().url() : canonical();
    return url == null ? null : Moments.ofAddress(url, isMonthFirst()).orElse(null);
  }

  /** When the article was published, by the one date that the page's scripts call so. */
  @Nullable Moment scripted() {
    return ScriptDates.published(page.content()).orElse(null);
  }

  /** Reads dates as this page writes them: 3/4/2025 is March 4 in English of the US. */
  DateParser dates() {
    String tag = locale();
    boolean other = tag.length() >= 2 && !tag.startsWith("en");
    return other ? DateParser.ofDayFirst() : DateParser.of(isMonthFirst());
  }

  private boolean isMonthFirst() {
    String tag = locale();
    String land = domain == null ? "com" : domain.substring(domain.lastIndexOf('.') + 1);
    boolean general = land.length() > 2 || land.equals("us");
    return tag.startsWith("en-us") || (tag.equals("en") && general);
  }

  private String locale() {
    return facts
        .language()
        .or(() -> facts.meta("og:locale", "content-language"))
        .orElse("")
        .strip()
        .replace('_', '-')
        .toLowerCase(Locale.ROOT);
  }

  @Nullable String canonical() {
    return facts.canonical().or(() -> facts.meta("og:url")).orElse(null);
  }

  /** The text's language: as the page says when its words do not contradict, else by its words. */
  @Nullable String language(String text) {
    Optional<String> stated =
        facts
            .language()
            .or(() -> facts.meta("content-language", "og:locale", "language"))
            .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag())
            .filter(tag -> !tag.equals("und"));
    Optional<String> guessed = LANGUAGES.guess(text.substring(0, Math.min(text.length(), TELLING)));
    if (guessed.isPresent()
        && stated.filter(tag -> tag.split("-", 2)[0].equals(guessed.get())).isEmpty()) {
      return guessed.get();
    }
    return stated.orElse(page.sidecar().language());
  }

  @Nullable String section() {
    Json article = data.article();
    Optional<String> stated =
        article == null
            ? Optional.empty()
            : article.get("articleSection").items().stream()
                .flatMap(item -> item.string().stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    return stated
        .or(() -> facts.meta("article:section", "section", "parsely-section"))
        .orElse(page.sidecar().details().section());
  }

  List<String> tags() {
    Set<String> tags = new LinkedHashSet<>(page.sidecar().tags());
    Json article = data.article();
    if (article != null) {
      for (Json keyword : article.get("keywords").items()) {
        keyword.string().ifPresent(words -> addAll(tags, words));
      }
    }
    facts.metas("article:tag").forEach(words -> addAll(tags, words));
    if (tags.isEmpty()) {
      facts.meta("news_keywords", "keywords", "parsely-tags").ifPresent(w -> addAll(tags, w));
    }
    return tags.stream().limit(100).toList();
  }

  private static void addAll(Set<String> tags, String words) {
    for (String word : words.split("[,;]", -1)) {
      if (!word.isBlank() && word.length() < 100) {
        tags.add(word.strip());
      }
    }
  }
}
