package stemma.collation;

import java.util.Locale;

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
