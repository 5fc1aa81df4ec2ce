package stemma.article.lines;

import com.carrotsearch.hppc.IntHashSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lexicon {@code bylines.tsv}. */
public final class BylineWords {
  /** The table that is shipped. */
  public static final BylineWords TABLE = new BylineWords();

  private final Map<String, Set<String>> words = new HashMap<>();

  /** What phrases that open bylines make of the names after them. */
  private final Map<String, String> roles = new HashMap<>();

  /** First words of those phrases, and words that may stand before them. */
  private final Set<String> openers = new HashSet<>();

  private final IntHashSet jobs = new IntHashSet();

  private BylineWords() {
    for (String[] row : Table.rows(BylineWords.class, "bylines.tsv", 2)) {
      // a hash set, as most words that are asked for are not in it
      words.put(row[0], new HashSet<>(List.of(row[1].split("\\|", -1))));
    }
    open("author", "by");
    for (String role : List.of("photographer", "contributor", "editor")) {
      open(role, role);
    }
    openers.addAll(words.getOrDefault("piece", Set.of()));
    for (String job : words.getOrDefault("job", Set.of())) {
      jobs.add(LineWords.hash(LineWords.BASIS, job, 0, job.length()));
    }
  }

  private void open(String role, String kind) {
    for (String phrase : words.getOrDefault(kind, Set.of())) {
      roles.put(phrase, role);
      openers.add(phrase.split("[ :]", 2)[0]);
    }
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a word is a job or goes with one. */
  public boolean isJob(String word) {
    return is("job", word) || is("rank", word) || ends("jobend", word);
  }

  /** Whether a longer word ends in one of a kind's: {@code Gerichtsreporterin}. */
  private boolean ends(String kind, String word) {
    if (word.length() < 8) {
      return false;
    }
    for (String end : words.getOrDefault(kind, Set.of())) {
      if (word.length() > end.length() && word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word goes before a name as a degree or an office does. */
  boolean isTitle(String word) {
    return is("title", word);
  }

  /** Whether a word stands where a name is expected and names nobody: buttons, roles, accounts. */
  public boolean isNobody(String word) {
    return is("nobody", word);
  }

  /** Whether a phrase opens a byline only with a colon after it. */
  boolean isLabel(String phrase) {
    return is("label", phrase);
  }

  /** Whether a word may stand before {@code by} in a byline: {@code a column by}. */
  public boolean isPiece(String word) {
    return is("piece", word);
  }

  /** Whether a short word in capitals after a name is a degree or a country, no employer. */
  boolean isDegree(String word) {
    return is("degree", word);
  }

  /** Whether a word alone is a job. */
  boolean isMainJob(String word) {
    return is("job", word);
  }

  /** Whether a piece of a line is a word that alone is a job. */
  boolean isMainJob(String line, int start, int end) {
    return jobs.contains(LineWords.hash(LineWords.BASIS, line, start, end))
        && isMainJob(line.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Whether an opening phrase, or a word that may stand before one, can start with a word. */
  boolean mayOpen(String word) {
    return openers.contains(word);
  }

  /** Whether a word tells that a name is that of an organisation. */
  public boolean isOrganisation(String word) {
    return is("org", word) || ends("orgend", word);
  }

  /** Whether a word stands beside dates and in no name: {@code on}, {@code Uhr}. */
  public boolean isBesideDates(String word) {
    return is("dated", word);
  }

  /** Whether a word is of a date or stands beside one: {@code on}, {@code Mo}, {@code May}. */
  boolean isDated(String word) {
    return is("dated", word) || DateWords.TABLE.belongs(word);
  }

  /** A text without the words of dates at its start: {@code am}, {@code posted on}, {@code Uhr}. */
  public String afterDateWords(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != ':') {
        end++;
      }
      String word = text.substring(at, end).toLowerCase(Locale.ROOT).replaceAll("[.,]$", "");
      boolean date = word.isEmpty() || DateWords.TABLE.belongs(word) || is("dated", word);
      if (!date || !role(word).isEmpty()) {
        break;
      }
      at = Math.min(text.length(), end + 1);
    }
    return text.substring(at).strip();
  }

  /** A text up to the first word that starts something else than a name: comments, categories. */
  String untilRemark(String text) {
    String[] words = text.split("\\s+", -1);
    StringBuilder kept = new StringBuilder();
    for (String word : words) {
      String plain = word.toLowerCase(Locale.ROOT).replaceAll("[:.,]$", "");
      boolean number = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
      if (kept.length() > 0 && (number || is("remark", plain) || is("dated", plain))) {
        break;
      }
      kept.append(kept.isEmpty() ? "" : " ").append(word);
    }
    return kept.toString();
  }

  boolean joins(String word) {
    return is("and", word);
  }

  /** Whether a word in lower case may stand inside a name. */
  public boolean isParticle(String word) {
    return is("particle", word);
  }

  boolean opensRemark(String word) {
    return is("place", word);
  }

  /** The role that an opening phrase gives to the names after it; empty when it opens no byline. */
  public String role(String phrase) {
    return roles.getOrDefault(phrase, "");
  }
}
