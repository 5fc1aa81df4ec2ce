package stemma.article.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.article.Byline;
import stemma.article.lines.BylineParser;
import stemma.article.lines.GivenNames;

/**
 * Who wrote an article of a page of plain text: the lines that credit someone, a name alone beside
 * a date, the line after a label, a signature at the end, the person whose site it is.
 */
final class TextBylines {
  private static final int SIGNATURE = 70;
  private static final int FOOT = 25;
  private static final BylineParser BYLINES = new BylineParser();

  private final MarkedPage marked;
  private final ArticleRun run;
  private final Predicate<String> outlets;

  /**
   * @param outlets whether a name is the outlet's
   */
  TextBylines(MarkedPage marked, ArticleRun run, Predicate<String> outlets) {
    this.marked = marked;
    this.run = run;
    this.outlets = outlets;
  }

  List<Byline> people(@Nullable String outlet) {
    Set<Byline> people = new LinkedHashSet<>();
    credited(people);
    if (people.isEmpty()) {
      bareName().ifPresent(people::add);
    }
    if (people.isEmpty()) {
      labelled().ifPresent(people::add);
    }
    if (people.isEmpty()) {
      signature().ifPresent(people::add);
    }
    if (people.isEmpty() && outlet != null) {
      person(BylineParser.bare(outlet)).ifPresent(people::add);
    }
    if (people.isEmpty()) {
      owner().ifPresent(people::add);
    }
    return List.copyOf(people);
  }

  private void credited(Set<Byline> people) {
    int zone = -1;
    for (int i : TextFields.near(marked, run, LineRole.BYLINE)) {
      int here = i > run.last() ? 2 : 1;
      if (zone < 0 || zone == here) {
        credits(marked.line(i).text()).ifPresent(credits -> people.addAll(credits.people()));
        people.removeIf(byline -> outlets.test(byline.name()));
        zone = people.isEmpty() ? -1 : here;
      }
    }
  }

  static Optional<BylineParser.Credits> credits(String line) {
    return BYLINES.parse(line).or(() -> BYLINES.labelled(line)).or(() -> BYLINES.dated(line));
  }

  private Optional<Byline> person(String line) {
    return GivenNames.TABLE.isPerson(line)
        ? BYLINES.people(line).stream().findFirst()
        : Optional.empty();
  }

  /** A name alone on a line between title and body, beside a date or a byline. */
  private Optional<Byline> bareName() {
    for (int i = Math.max(run.from(), run.title() - 3); i < run.first(); i++) {
      String text = marked.line(i).text();
      boolean label = marked.is(i, LineRole.OPEN) && marked.line(i).words() <= 4;
      boolean placed = i > run.title() || run.title() - i <= 2;
      if (label && placed && i != run.title() && !outlets.test(text)) {
        boolean sure = GivenNames.TABLE.isPerson(text);
        boolean near = isBesideDate(i) || i == run.title() + 1 || i == run.first() - 1;
        List<Byline> people = sure ? near ? BYLINES.people(text) : List.of() : unsure(i, text);
        boolean full = people.size() == 1 && people.get(0).name().indexOf(' ') > 0;
        if (full) {
          return Optional.of(people.get(0));
        }
      }
    }
    return Optional.empty();
  }

  private List<Byline> unsure(int i, String text) {
    boolean name = marked.line(i).words() <= 3 && isBesideDate(i) && isNeverSmall(text);
    return name ? BYLINES.people(text) : List.of();
  }

  private boolean isBesideDate(int i) {
    for (int k = Math.max(run.from(), i - 2); k <= Math.min(i + 2, marked.size() - 1); k++) {
      if (marked.is(k, LineRole.DATE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether none of a name's words stands on the page in small letters, as no name's does. */
  private boolean isNeverSmall(String name) {
    for (String word : name.split(" ", -1)) {
      Pattern small =
          Pattern.compile("(?U)\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "\\b");
      boolean cased = !word.equals(word.toLowerCase(Locale.ROOT));
      if (cased && marked.lines.stream().anyMatch(l -> small.matcher(l.text()).find())) {
        return false;
      }
    }
    return true;
  }

  /** The name on the line after a label: {@code Author}, {@code Von:}. */
  private Optional<Byline> labelled() {
    int end = Math.min(run.to(), run.last() + FOOT) - 1;
    for (int i = Math.max(run.from(), run.title() - 4); i < end; i++) {
      boolean outside = i < run.first() || i >= run.last() - 2;
      if (outside && BYLINES.isLabel(marked.line(i).text())) {
        Optional<Byline> person = person(marked.line(i + 1).text());
        if (person.isPresent()) {
          return person;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A name alone at the body's end, perhaps in brackets, or in brackets after its last sentence.
   */
  private Optional<Byline> signature() {
    for (int i = run.last(); i < Math.min(run.to(), run.last() + 4); i++) {
      String text = marked.line(i).text();
      String name = text.length() <= SIGNATURE ? BylineParser.bare(text) : "";
      if (i == run.last() && !GivenNames.TABLE.isPerson(name)) {
        name = BylineParser.atEnd(text);
      }
      Optional<Byline> person = outlets.test(name) ? Optional.empty() : person(name);
      if (person.isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  /** The person that the copyright line at the page's foot names. */
  private Optional<Byline> owner() {
    for (int i = marked.size() - 1; i >= Math.max(run.last(), marked.size() - FOOT); i--) {
      String text = marked.line(i).text();
      if (text.length() <= SIGNATURE && text.indexOf('©') >= 0) {
        Optional<Byline> person = person(BylineParser.bare(text));
        if (person.isPresent()) {
          return person;
        }
      }
    }
    return Optional.empty();
  }
}
