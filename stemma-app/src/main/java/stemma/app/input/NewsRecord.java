package stemma.app.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.page.Json;
import stemma.page.Sidecar;

/**
 * What an article's object in JSON tells beside its text, in the words of ninjs (1 to 3) and
 * schema.org; objects of the same document are found by their {@code @id}.
 */
final class NewsRecord {
  private final List<Json> objects;

  NewsRecord(List<Json> objects) {
    this.objects = List.copyOf(objects);
  }

  /** What an article's object tells; what was told from outside comes first. */
  Sidecar told(Json item, Sidecar given) {
    String published =
        first(
            item,
            "datePublished",
            "firstcreated",
            "firstCreated",
            "contentcreated",
            "contentCreated",
            "versioncreated",
            "versionCreated",
            "published",
            "date");
    String modified = first(item, "dateModified", "versioncreated", "versionCreated", "modified");
    String url = first(item, "url", "mainEntityOfPage", "altids");
    String terms = first(item, "usageterms", "usageTerms", "usageInfo", "license");
    return new Sidecar(
        given.url() != null ? given.url() : isAddress(url) ? url : null,
        given.fetched(),
        given.published() != null ? given.published() : published,
        given.outlet() != null ? given.outlet() : outlet(item),
        title(item),
        first(item, "language", "inLanguage"),
        people(item),
        agency(item),
        tags(item),
        given.published() != null ? given.evidence() : "metadata",
        new Sidecar.Details(
            modified == null || modified.equals(published) ? null : modified,
            strings(item.get("articleSection")).stream().findFirst().orElse(null),
            terms));
  }

  private static boolean isAddress(@Nullable String url) {
    return url != null && url.toLowerCase(Locale.ROOT).startsWith("http");
  }

  private @Nullable String outlet(Json item) {
    return item.get("publisher").items().stream()
        .map(this::resolved)
        .flatMap(one -> one.string("name").or(one::string).stream())
        .findFirst()
        .or(() -> item.string("outlet"))
        .or(() -> item.string("copyrightholder"))
        .or(() -> item.string("copyrightHolder"))
        .orElse(null);
  }

  /** The agency that is named as one, or as the source, or stands in the place of an author. */
  private @Nullable String agency(Json item) {
    for (String name : List.of("infosource", "infosources", "agency")) {
      List<String> named = Sidecars.names(item.get(name));
      if (!named.isEmpty()) {
        return named.get(0);
      }
    }
    return item.get("author").items().stream()
        .map(this::resolved)
        .filter(NewsRecord::isOrganisation)
        .flatMap(author -> author.string("name").stream())
        .filter(name -> !name.equals(outlet(item)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isOrganisation(Json object) {
    return strings(object.get("@type")).stream().anyMatch(type -> type.endsWith("Organization"));
  }

  private static @Nullable String title(Json item) {
    return Optional.ofNullable(first(item, "headline", "title", "name"))
        .or(
            () ->
                item.get("headlines").items().stream()
                    .flatMap(headline -> headline.string("value").stream())
                    .findFirst())
        .orElse(null);
  }

  private List<String> people(Json item) {
    for (String name : List.of("author", "byline", "by", "bylines", "creator")) {
      List<Json> people = new ArrayList<>();
      item.get(name).items().stream()
          .map(this::resolved)
          .filter(person -> !isOrganisation(person))
          .forEach(people::add);
      List<String> names = people.stream().flatMap(one -> Sidecars.names(one).stream()).toList();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** Keywords, which may be written in one string, and the names of subjects. */
  private static List<String> tags(Json item) {
    Set<String> tags = new LinkedHashSet<>();
    for (String words : strings(item.get("keywords"))) {
      for (String word : words.split("[,;]", -1)) {
        if (!word.isBlank()) {
          tags.add(word.strip());
        }
      }
    }
    for (String name : List.of("subject", "subjects")) {
      tags.addAll(Sidecars.names(item.get(name)));
    }
    return List.copyOf(tags);
  }

  private static List<String> strings(Json values) {
    return values.items().stream().flatMap(value -> value.string().stream()).toList();
  }

  /** The object itself, or the one of the document that it refers to. */
  private Json resolved(Json object) {
    Optional<String> id = object.string("@id");
    if (id.isEmpty() || object.string("name").isPresent()) {
      return object;
    }
    return objects.stream()
        .filter(other -> other.string("@id").equals(id))
        .findFirst()
        .orElse(object);
  }

  /** The first of some fields that is a string or refers to an address. */
  static @Nullable String first(Json item, String... names) {
    for (String name : names) {
      Optional<String> value = item.string(name).or(() -> item.get(name).string("@id"));
      if (value.isPresent()) {
        return value.get();
      }
    }
    return null;
  }
}
