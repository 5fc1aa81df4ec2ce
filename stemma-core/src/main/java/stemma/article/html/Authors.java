package stemma.article.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stemma.article.lines.BylineWords;
import stemma.article.lines.GivenNames;
import stemma.article.lines.Words;
import stemma.page.Json;

/**
 * The authors that a page's metadata name, as written there.
 *
 * <p>JSON-LD comes first, then {@code meta} elements in the order of how strictly publishing
 * systems fill them. What is called an organisation there is no author.
 */
final class Authors {
  private static final String[] KEYS = {
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "citation_author",
    "og:author",
    "article:author_name",
    "og:article:author",
    "cxenseparse:author",
    "article.author",
    "vr:author",
    "dc.contributor",
    "creator",
    "authors"
  };
  private static final int LONGEST = 200;

  /** What follows the name in the first sentence of a biography. */
  private static final Set<String> VERBS =
      Set.of(
          "is",
          "was",
          "has",
          "writes",
          "ist",
          "war",
          "hat",
          "schreibt",
          "arbeitet",
          "est",
          "es",
          "-",
          "–",
          "—");

  private final PageFacts facts;
  private final StructuredData data;

  Authors(PageFacts facts, StructuredData data) {
    this.facts = facts;
    this.data = data;
  }

  /** The names that each source gives, the source believed most first; none is empty. */
  List<List<String>> sources() {
    List<List<String>> sources = new ArrayList<>();
    add(structured(), sources);
    for (String key : KEYS) {
      add(facts.metas(key).stream().filter(Authors::isName).toList(), sources);
    }
    add(labelled(), sources);
    return sources;
  }

  /** The organisations that structured data name as authors of the article. */
  List<String> organisations() {
    Json article = data.article();
    return article == null
        ? List.of()
        : article.get("author").items().stream()
            .map(data::resolved)
            .filter(author -> StructuredData.isOf(author, "organization"))
            .flatMap(author -> author.string("name").stream())
            .toList();
  }

  private static void add(List<String> names, List<List<String>> sources) {
    if (!names.isEmpty()) {
      sources.add(List.copyOf(new LinkedHashSet<>(names)));
    }
  }

  private List<String> structured() {
    List<String> names = new ArrayList<>();
    Json article = data.article();
    if (article != null) {
      article.get("author").items().forEach(author -> addNames(author, names));
      if (names.isEmpty()) {
        article.get("creator").items().forEach(author -> addNames(author, names));
      }
    }
    for (Json object : data.objects()) {
      if (names.isEmpty() && StructuredData.isText(object)) {
        object.get("author").items().forEach(author -> addNames(author, names));
      }
    }
    return names;
  }

  private void addNames(Json author, List<String> names) {
    Json person = data.resolved(author);
    if (StructuredData.isOf(person, "organization")) {
      return;
    }
    if (person.isObject()) {
      String about = person.string("description").orElse("");
      person.get("name").items().stream()
          .flatMap(name -> name.string().stream())
          .filter(Authors::isName)
          .forEach(name -> names.add(fuller(name.strip(), about)));
    } else {
      person.string().filter(Authors::isName).ifPresent(names::add);
    }
  }

  /** A first name alone with the surname that a biography opens with: {@code Jane Roe is …}. */
  private static String fuller(String name, String about) {
    if (name.indexOf(' ') >= 0 || !about.startsWith(name + " ")) {
      return name;
    }
    String[] words = about.split("\\s+", 4);
    boolean sentence =
        words.length > 3
            && Character.isUpperCase(words[1].codePointAt(0))
            && VERBS.contains(words[2]);
    String full = words.length > 1 ? words[0] + " " + words[1] : name;
    return sentence || GivenNames.TABLE.isPerson(full) ? full : name;
  }

  /** The names of {@code twitter:data} beside the label {@code Written by}, in any language. */
  private List<String> labelled() {
    for (int i = 1; i <= 2; i++) {
      String label = facts.meta("twitter:label" + i).orElse("").toLowerCase(Locale.ROOT).strip();
      if (!BylineWords.TABLE.role(label).isEmpty()) {
        return facts.metas("twitter:data" + i).stream().filter(Authors::isName).toList();
      }
    }
    return List.of();
  }

  private static boolean isName(String value) {
    return !value.isBlank()
        && value.charAt(0) != '@'
        && !value.contains("://")
        && value.length() < LONGEST;
  }

  /**
   * A name in full where others hold it: {@code Jane Roe} for {@code Jane}, {@code janeroe} or
   * {@code jane.roe}; the name itself where none does.
   */
  static String inFull(String name, Iterable<String> others) {
    Set<String> parts = Set.copyOf(Words.of(name));
    String folded = Titles.fold(name);
    for (String other : others) {
      List<String> words = Words.of(other);
      boolean longer = words.size() > 1 && words.size() <= 4 && other.indexOf(' ') > 0;
      boolean same = longer && Titles.fold(other).equals(folded);
      boolean first =
          name.indexOf(' ') < 0
              && longer
              && words.containsAll(parts)
              && (words.get(0).equals(Words.of(name).get(0)) || parts.size() > 1);
      if (same || first) {
        return other;
      }
    }
    return name;
  }
}
