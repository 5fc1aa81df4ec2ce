package stemma.collation.lineage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stemma.article.Outlet;

/**
 * Whether two names are one agency's: the same but for case and article, or one the other's
 * initials.
 */
final class AgencyNames {
  private AgencyNames() {}

  static boolean areSame(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return a.equals(b) || areInitials(one, other) || areInitials(other, one);
  }

  /**
   * Whether an outlet is an agency, by its name or its address: {@code Meridian Press Agency},
   * {@code meridianpress.example}, {@code mpa.example}, {@code mpanews.example}.
   */
  static boolean isOutlet(Outlet outlet, String agency) {
    return isOutlet(outlet.name(), agency) || isOutlet(outlet.domain(), agency);
  }

  private static boolean isOutlet(@Nullable String outlet, String agency) {
    if (outlet == null || areSame(outlet, agency)) {
      return outlet != null;
    }
    int dot = outlet.indexOf('.');
    if (dot < 2 || outlet.indexOf(' ') >= 0) {
      return false;
    }
    String label = outlet.substring(0, dot).toLowerCase(Locale.ROOT);
    String host = label.endsWith("news") ? label.substring(0, label.length() - 4) : label;
    String joined = plain(agency).replaceAll("[\\s.-]+", "");
    return label.equals(joined)
        || host.equals(joined)
        || areInitials(label.toUpperCase(Locale.ROOT), agency)
        || areInitials(host.toUpperCase(Locale.ROOT), agency);
  }

  private static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static boolean areInitials(String letters, String name) {
    String wanted = letters.strip().replace(".", "");
    if (wanted.length() < 2
        || wanted.length() > 6
        || !wanted.equals(wanted.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    for (String word : name.strip().split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        all.append(Character.toUpperCase(word.charAt(0)));
        if (Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
          capitals.append(word.charAt(0));
        }
      }
    }
    return wanted.contentEquals(all) || wanted.contentEquals(capitals);
  }
}
