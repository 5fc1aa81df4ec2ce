package stemma.reading.quantities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import stemma.language.LexiconFile;

/** The singular of English nouns: a short list of exceptions, then endings. */
final class Singular {
  private final Map<String, String> exceptions = new HashMap<>();

  Singular(LexiconFile file) {
    for (LexiconFile.Row row : file.rows()) {
      exceptions.put(row.cell("plural"), row.cell("singular"));
    }
  }

  /** The singular in lower case; a noun that is singular stays as it is. */
  String of(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    String known = exceptions.get(word);
    if (known != null) {
      return known;
    }
    int length = word.length();
    if (length > 5 && word.endsWith("is") && Character.isUpperCase(noun.charAt(0))) {
      // Israelis, Iraqis: a capital tells them from analysis and crisis
      return word.substring(0, length - 1);
    }
    if ((length < 4 && !word.equals("tvs") && !word.equals("tds"))
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("'s") || word.endsWith("\u2019s")) {
      return word.substring(0, length - 2);
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing =
        word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("zzes");
    return word.substring(0, length - (hissing ? 2 : 1));
  }

  /** Whether a word looks like a plural. */
  boolean isPlural(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    String known = exceptions.get(word);
    if (known != null) {
      return !known.equals(word)
          || (word.endsWith("s") && !word.equals("news") && !word.equals("lens"));
    }
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && !word.endsWith("'s");
  }
}
