package stemma.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.page.Json;
import stemma.page.Page;
import stemma.page.Sidecar;

/**
 * The fields of a page's article.
 *
 * <p>Where sources disagree: structured data is believed before {@code meta} elements, these before
 * the page's own lines, these before what was told beside the page; an option is believed first.
 */
final class PageFields {
  private final Sidecar sidecar;
  private final PageFacts facts;
  private final StructuredData data;
  private final @Nullable String url;
  private final @Nullable String title;
  private final int titleBlock;

  PageFields(Page page, PageFacts facts, StructuredData data, PageText text) {
    this.sidecar = page.sidecar();
    this.facts = facts;
    this.data = data;
    this.url = page.source().url() != null ? page.source().url() : sidecar.url();
    Titles titles = new Titles(facts, data, text);
    this.titleBlock = titles.block();
    this.title = titles.title().orElse(sidecar.title());
  }

  /** Address of the page as told, else as it tells itself. */
  @Nullable String url() {
    return url != null ? url : canonical();
  }

  @Nullable String title() {
    return title;
  }

  /** Index of the block that shows the title, -1 when none does. */
  int titleBlock() {
    return titleBlock;
  }

  @Nullable String outletName() {
    return sidecarOr(
        "option".equals(sidecar.evidence()) ? sidecar.outlet() : null,
        facts
            .meta("og:site_name")
            .or(() -> publisher())
            .or(() -> facts.meta("application-name", "publisher", "dc.publisher"))
            .orElse(sidecar.outlet()));
  }

  private static @Nullable String sidecarOr(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
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

  List<Byline> bylines() {
    Set<String> names = new LinkedHashSet<>();
    Json article = data.article();
    if (article != null) {
      for (Json author : article.get("author").items()) {
        Json person = data.resolved(author);
        if (!StructuredData.isOf(person, "organization")) {
          person.string("name").or(person::string).ifPresent(names::add);
        }
      }
    }
    if (names.isEmpty()) {
      facts.meta("author", "article:author", "dc.creator").ifPresent(names::add);
    }
    if (names.isEmpty()) {
      names.addAll(sidecar.bylines());
    }
    List<Byline> bylines = new ArrayList<>();
    for (String name : names) {
      if (!name.isBlank() && !name.startsWith("http")) {
        bylines.add(new Byline(name.strip(), "author"));
      }
    }
    return bylines;
  }

  @Nullable Moment published() {
    Optional<Moment> told =
        Optional.ofNullable(sidecar.published())
            .flatMap(value -> Moments.of(value, sidecar.evidence()));
    if ("option".equals(sidecar.evidence()) && told.isPresent()) {
      return told.get();
    }
    return data.string("datePublished")
        .or(() -> facts.meta("article:published_time", "datepublished", "date", "dc.date"))
        .flatMap(value -> Moments.of(value, "metadata"))
        .or(() -> time())
        .or(() -> told)
        .or(() -> Optional.ofNullable(url()).flatMap(Moments::ofAddress))
        .orElse(null);
  }

  private Optional<Moment> time() {
    return facts.times().stream()
        .map(time -> time.element().attr("datetime"))
        .flatMap(value -> Moments.of(value, "page").stream())
        .findFirst();
  }

  @Nullable Moment modified() {
    return data.string("dateModified")
        .or(() -> facts.meta("article:modified_time", "datemodified", "og:updated_time"))
        .flatMap(value -> Moments.of(value, "metadata"))
        .orElse(null);
  }

  @Nullable String canonical() {
    return facts.canonical().or(() -> facts.meta("og:url")).orElse(null);
  }

  @Nullable String language() {
    return facts
        .language()
        .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag())
        .filter(tag -> !tag.equals("und"))
        .orElse(sidecar.language());
  }

  @Nullable String section() {
    return data.string("articleSection").or(() -> facts.meta("article:section")).orElse(null);
  }

  List<String> tags() {
    Set<String> tags = new LinkedHashSet<>();
    Json article = data.article();
    if (article != null) {
      for (Json keyword : article.get("keywords").items()) {
        keyword.string().ifPresent(words -> addAll(tags, words));
      }
    }
    facts.metas("article:tag").forEach(words -> addAll(tags, words));
    if (tags.isEmpty()) {
      facts.meta("news_keywords", "keywords").ifPresent(words -> addAll(tags, words));
    }
    tags.addAll(sidecar.tags());
    return List.copyOf(tags);
  }

  private static void addAll(Set<String> tags, String words) {
    for (String word : words.split(",", -1)) {
      if (!word.isBlank()) {
        tags.add(word.strip());
      }
    }
  }
}
