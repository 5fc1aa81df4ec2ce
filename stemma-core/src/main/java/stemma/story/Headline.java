package stemma.story;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.reading.Reading;
import stemma.text.Span;

/** The story in one line: the headline most like all the others, the earliest of equals. */
final class Headline {
  private static final int LONGEST = 120;

  private Headline() {}

  /** The title of a story; the first words of an article where none has a title. */
  static String of(Sources sources) {
    String best = null;
    double bestScore = -1;
    String bestDate = "";
    Set<String> seen = new TreeSet<>();
    for (Reading reading : sources.readings()) {
      String title = line(reading.article());
      if (title == null || !seen.add(title)) {
        continue;
      }
      double score = score(title, sources);
      String date = sources.published(reading.id());
      if (score > bestScore + 1e-9
          || (Math.abs(score - bestScore) <= 1e-9 && date.compareTo(bestDate) < 0)) {
        best = title;
        bestScore = score;
        bestDate = date;
      }
    }
    return best == null ? "" : best;
  }

  private static double score(String title, Sources sources) {
    Set<String> stems = stems(title);
    double sum = 0;
    int others = 0;
    for (Reading reading :
        sources.readings().subList(0, Math.min(200, sources.readings().size()))) {
      String other = line(reading.article());
      if (other != null) {
        sum += sources.rarity().likeness(stems, stems(other));
        others++;
      }
    }
    return others == 0 ? 0 : sum / others;
  }

  private static Set<String> stems(String title) {
    return Rarity.stems(title, new Span(0, title.length()));
  }

  private static @Nullable String line(Article article) {
    if (article.title() != null && !article.title().isBlank()) {
      return article.title();
    }
    String text = article.text().strip();
    if (text.isEmpty()) {
      return null;
    }
    int newline = text.indexOf('\n');
    String first = newline < 0 ? text : text.substring(0, newline);
    if (first.length() <= LONGEST) {
      return first;
    }
    int space = first.lastIndexOf(' ', LONGEST - 3);
    int cut = space > 0 ? space : LONGEST - 3;
    int end = Character.isLowSurrogate(first.charAt(cut)) ? cut - 1 : cut;
    return first.substring(0, end) + " …";
  }
}
