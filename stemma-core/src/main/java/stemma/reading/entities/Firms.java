package stemma.reading.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.language.Hashing;
import stemma.language.LexiconFile;
import stemma.language.NameLexicon;
import stemma.reading.EntityType;

/**
 * Names that read like a person's and are a business's: somewhere in the text it has shares, staff
 * or a chief executive, and nowhere a title.
 */
final class Firms {
  private static final LexiconFile WORDS = LexiconFile.read("english/firm-words");
  private static final Set<Integer> LINKS = words("link");

  /** What only a business has, before a link and its name. */
  private static final Set<Integer> BEFORE = words("before");

  /** What only a business has, right behind its name. */
  private static final Set<Integer> BEHIND = words("behind");

  private static final int CHIEF = Hashing.lower("chief");
  private static final int EXECUTIVE = Hashing.lower("executive");

  private Firms() {}

  private static Set<Integer> words(String place) {
    return WORDS.rows().stream()
        .filter(row -> row.cell("place").equals(place))
        .map(row -> Hashing.lower(row.cell("word")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names, those of firms being organisations wherever they stand. */
  static List<Name> told(Words words, List<Name> names) {
    Set<String> firms = new HashSet<>();
    Set<String> persons = new HashSet<>();
    for (Name name : names) {
      if (name.type() == EntityType.PERSON) {
        // one word that is part of a longer name is that person's, whatever stands beside it
        for (int t = name.from(); t < name.to() && name.to() - name.from() > 1; t++) {
          persons.add(words.string(t, t + 1).toLowerCase(Locale.ROOT));
        }
        if (words.is(name.from() - 1, NameLexicon.TITLE)) {
          persons.add(string(words, name));
        } else if (isFirm(words, name)) {
          firms.add(string(words, name));
        }
      }
    }
    firms.removeAll(persons);
    if (firms.isEmpty()) {
      return names;
    }
    return names.stream()
        .map(
            name ->
                firms.contains(string(words, name))
                    ? new Name(name.from(), name.to(), name.span(), EntityType.ORGANISATION)
                    : name)
        .toList();
  }

  private static boolean isFirm(Words words, Name name) {
    int from = name.from();
    int to = name.to();
    boolean owned =
        words.sameSentence(from - 2, from)
            && LINKS.contains(words.lower(from - 1))
            && BEFORE.contains(words.lower(from - 2));
    int behind = words.isPossessive(to) ? to + 1 : to;
    boolean owner = behind == to || to - from == 1;
    return owned || (owner && words.sameSentence(from, behind) && isOfFirm(words, behind));
  }

  /** Whether only a business has what begins at a token. */
  private static boolean isOfFirm(Words words, int t) {
    return words.isLower(t)
        && (BEHIND.contains(words.lower(t))
            || (words.lower(t) == CHIEF && words.lower(t + 1) == EXECUTIVE));
  }

  private static String string(Words words, Name name) {
    return words.string(name.from(), name.to()).toLowerCase(Locale.ROOT);
  }
}
