package stemma.reading.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.language.NameLexicon;
import stemma.reading.EntityType;
import stemma.reading.MentionForm;

/**
 * Which names of bodies, places and other things name the same: names of the same words (in any
 * order, for {@code Department of Justice} and {@code Justice Department}), a name and its tail
 * ({@code U.S. State Department}, {@code State Department}), a company with and without its form,
 * and a name and its initials.
 */
final class OtherNames {
  private final Words words;
  private final List<Referent> things = new ArrayList<>();
  private final Map<String, Referent> byKey = new HashMap<>();
  private final List<String> keys = new ArrayList<>();

  /** All names of bodies that stand in the text. */
  private final Set<String> told = new HashSet<>();

  OtherNames(Words words) {
    this.words = words;
  }

  /** The things that some names name. */
  List<Referent> group(List<Name> names) {
    for (Name name : names) {
      if (name.type() == EntityType.ORGANISATION) {
        told.add(key(name.from(), name.to()));
      }
    }
    for (Name name : names) {
      add(name);
    }
    return things;
  }

  private void add(Name name) {
    int from = name.from();
    if (name.to() - from > 1 && words.is(from, NameLexicon.DETERMINER)) {
      from++;
    }
    int to = name.to();
    if (to - from > 1 && words.isPossessive(to - 1)) {
      to--;
    }
    String key = key(from, to);
    Referent found = byKey.get(key);
    if (found == null) {
      found = known(key, words.string(from, to), name.type());
      if (found == null) {
        found = new Referent(name.type());
        things.add(found);
        keys.add(key);
      }
      byKey.put(key, found);
    }
    Reference reference =
        new Reference(from, to, to - 1, MentionForm.NAME, words.part(from, to), words.told(to - 1));
    reference.referent = found;
    found.names.add(reference);
  }

  private String key(int from, int to) {
    List<String> parts = new ArrayList<>();
    boolean of = false;
    for (int t = from; t < to; t++) {
      of |= t > from && words.is(t, NameLexicon.PREPOSITION);
      if (words.isWord(t) && !words.is(t, NameLexicon.DETERMINER)) {
        parts.add(words.string(t, t + 1).toLowerCase(Locale.ROOT));
      }
    }
    if (of && parts.size() == 3) {
      return parts.get(2) + " " + parts.get(0);
    }
    return String.join(" ", parts);
  }

  private @Nullable Referent known(String key, String name, EntityType type) {
    for (int i = 0; i < things.size(); i++) {
      Referent thing = things.get(i);
      String other = keys.get(i);
      boolean sameKind = thing.type == type || isBody(thing.type) == isBody(type);
      if (sameKind
          && (isTail(key, other)
              || isTail(other, key)
              || isForm(key, other)
              || isForm(other, key))) {
        return thing;
      }
      Reference first = thing.names.get(0);
      String wholeOther = words.string(first.from, first.to);
      if (isInitials(name, wholeOther) || isInitials(wholeOther, name)) {
        return thing;
      }
    }
    return null;
  }

  private static boolean isBody(EntityType type) {
    return type == EntityType.ORGANISATION || type == EntityType.FACILITY;
  }

  /** Whether a name of two words or more ends another, and what is left is no third one's. */
  private boolean isTail(String tail, String whole) {
    return tail.indexOf(' ') > 0
        && whole.endsWith(" " + tail)
        && !told.contains(whole.substring(0, whole.length() - tail.length() - 1));
  }

  /** Whether the second name is the first with the form of a company after it. */
  private static boolean isForm(String name, String whole) {
    if (!whole.startsWith(name + " ")) {
      return false;
    }
    String rest = whole.substring(name.length() + 1);
    return FORMS.contains(rest);
  }

  private static final Set<String> FORMS =
      Set.of(
          "inc",
          "inc.",
          "corp",
          "corp.",
          "co",
          "co.",
          "ltd",
          "ltd.",
          "llc",
          "plc",
          "group",
          "holdings",
          "company",
          "corporation",
          "ag",
          "se",
          "sa",
          "gmbh");

  /** Whether some capitals are the initials of a name's capitalised words. */
  private static boolean isInitials(String capitals, String name) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < capitals.length(); i++) {
      char c = capitals.charAt(i);
      if (Character.isUpperCase(c)) {
        letters.append(c);
      } else if (c != '.') {
        return false;
      }
    }
    if (letters.length() < 2 || name.indexOf(' ') < 0) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < name.length(); i++) {
      boolean starts = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
      if (starts && Character.isUpperCase(name.charAt(i))) {
        if (at == letters.length() || letters.charAt(at) != name.charAt(i)) {
          return false;
        }
        at++;
      }
    }
    return at == letters.length();
  }
}
