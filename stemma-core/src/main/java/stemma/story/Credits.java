package stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import stemma.article.AgencyCredit;
import stemma.article.Article;
import stemma.article.Rights;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Reading;

/**
 * Which article credits which agency, and what the republication terms on its page ask for that was
 * not found there.
 *
 * <p>Only what a text can show is called missing: a byline and the agency's name. Whether a logo or
 * a link stands on the page is not told.
 */
final class Credits {
  private static final List<String> ORDER = List.of("logo", "byline", "affiliation", "link");

  private static final int LONGEST_SHORT_FORM = 6;

  private Credits() {}

  /** The credits of a story, by article. */
  static List<Credit> of(Sources sources) {
    List<Credit> credits = new ArrayList<>();
    Set<String> names = names(sources);
    for (Reading reading : sources.readings()) {
      Article article = reading.article();
      AgencyCredit agency = article.agency();
      List<String> requires = requires(article);
      if (agency != null || !requires.isEmpty()) {
        credits.add(
            new Credit(
                article.id(),
                agency == null ? null : full(agency.name(), names),
                requires,
                missing(article, requires),
                agency == null ? List.of() : agency.evidence()));
      }
    }
    return List.copyOf(credits);
  }

  /** The names that may be written out: of agencies credited and of bodies named. */
  private static Set<String> names(Sources sources) {
    Set<String> names = new TreeSet<>();
    for (Reading reading : sources.readings()) {
      if (reading.article().agency() != null) {
        names.add(reading.article().agency().name());
      }
      for (Entity entity : reading.entities()) {
        if (entity.type() == EntityType.ORGANISATION) {
          names.add(entity.name());
        }
      }
    }
    return names;
  }

  /** The name that a short form stands for, when the story writes exactly one out. */
  private static String full(String name, Set<String> names) {
    if (name.length() > LONGEST_SHORT_FORM || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    List<String> fitting = names.stream().filter(other -> initials(other).equals(name)).toList();
    return fitting.size() == 1 ? fitting.get(0) : name;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean starts = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
      if (starts && Character.isUpperCase(name.charAt(i))) {
        initials.append(name.charAt(i));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }

  private static List<String> requires(Article article) {
    TreeSet<String> asked = new TreeSet<>();
    for (Rights rights : article.rights()) {
      asked.addAll(rights.requires());
    }
    return ORDER.stream().filter(asked::contains).toList();
  }

  private static List<String> missing(Article article, List<String> requires) {
    List<String> missing = new ArrayList<>();
    if (requires.contains("byline") && article.bylines().isEmpty()) {
      missing.add("byline");
    }
    if (requires.contains("affiliation") && !namesAgency(article)) {
      missing.add("affiliation");
    }
    return missing;
  }

  private static boolean namesAgency(Article article) {
    if (article.agency() == null) {
      return false;
    }
    String name = article.agency().name().toLowerCase(Locale.ROOT);
    return !article.agency().evidence().isEmpty()
        || article.text().toLowerCase(Locale.ROOT).contains(name)
        || article.asides().stream()
            .anyMatch(aside -> aside.text().toLowerCase(Locale.ROOT).contains(name));
  }
}
