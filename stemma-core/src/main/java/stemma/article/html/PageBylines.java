package stemma.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.article.BlockKind;
import stemma.article.Byline;
import stemma.article.lines.BylineParser;
import stemma.article.lines.DateParser;
import stemma.article.lines.GivenNames;
import stemma.article.lines.SidecarFields;

/**
 * Who wrote an article of a page, and which agency is named in their place.
 *
 * <p>Sources are asked in this order until one names a person: metadata; elements that mark an
 * author; lines before the body; lines after it; what was told beside the page; the person whose
 * site it is. A nickname is believed where a page marks it as an author's.
 */
final class PageBylines {
  private static final BylineParser BYLINES = new BylineParser();
  private static final DateParser DATES = DateParser.of(false);
  private static final int NEAR_DATE = 2;
  private static final int SIGNATURE = 70;
  private static final int FOOT = 25;
  private static final int CREDIT = 120;
  private static final long BESIDE = Hint.set(Hint.RELATED, Hint.SIDE, Hint.NAV_TAG, Hint.CAPTION);

  private final Surroundings around;
  private final PageFields fields;
  private final AuthorNames names;
  private final AuthorMarks marks;

  PageBylines(Surroundings around, PageFields fields) {
    this.around = around;
    this.fields = fields;
    this.names = new AuthorNames(fields);
    this.marks =
        new AuthorMarks(fields.facts(), names, around.range, around.firstBody, around.lastBody);
  }

  /** The agency that stood where an author was looked for; ask after {@link #people}. */
  @Nullable String agency() {
    return names.agency();
  }

  List<Byline> people() {
    List<Byline> people = new ArrayList<>(first());
    people.removeIf(person -> fields.isOutletName(person.name()));
    people.removeIf(person -> isLonger(person.name(), people));
    return List.copyOf(people);
  }

  /** Whether a name is another one with something after it. */
  private static boolean isLonger(String name, List<Byline> people) {
    return people.stream()
        .anyMatch(other -> other.name().indexOf(' ') > 0 && name.startsWith(other.name() + " "));
  }

  private Set<Byline> first() {
    boolean alone = around.range.alone();
    Set<Byline> people = new LinkedHashSet<>();
    if (alone) {
      fields.organisations().forEach(names::people);
    }
    for (List<String> source : alone ? fields.authors() : List.<List<String>>of()) {
      source.forEach(name -> people.addAll(names.people(name)));
      if (!people.isEmpty()) {
        return people.stream().allMatch(PageBylines::isFull)
            ? shown(people).orElse(people)
            : inFull(people);
      }
    }
    people.addAll(marks.best());
    if (!people.isEmpty() && people.stream().noneMatch(PageBylines::isFull)) {
      return shown(people).orElse(people);
    }
    if (people.isEmpty()) {
      head(people);
    }
    if (people.isEmpty()) {
      tail(people);
    }
    if (people.isEmpty()) {
      inside(people);
    }
    if (people.isEmpty() && alone) {
      people.addAll(SidecarFields.bylines(fields.sidecar()));
    }
    if (people.isEmpty() && alone) {
      owner().ifPresent(people::add);
    }
    return people;
  }

  /**
   * Those whom a byline below the title names in full, where metadata name others: who entered a
   * text into the system, the first of several authors, or an account. Where lines around the title
   * hold the names of metadata too, the byline must hold them and more.
   */
  private Optional<Set<Byline>> shown(Set<Byline> stated) {
    Set<Byline> shown = new LinkedHashSet<>();
    for (PageBlock line : around.head) {
      if (shown.isEmpty() && isBelowTitle(line) && BYLINES.opens(line.text())) {
        BYLINES.parse(line.text()).ifPresent(c -> shown.addAll(names.credited(c)));
        shown.removeIf(person -> !GivenNames.TABLE.isPerson(person.name()));
      }
    }
    Set<String> theirs = folded(shown);
    boolean other = !theirs.isEmpty() && !theirs.equals(folded(stated));
    return other && (theirs.containsAll(folded(stated)) || !isShown(stated))
        ? Optional.of(shown)
        : Optional.empty();
  }

  private boolean isBelowTitle(PageBlock line) {
    return line.index() >= around.anchor()
        && line.index() <= around.firstBody + 1
        && !around.isApart(line.around(), BESIDE);
  }

  private static Set<String> folded(Set<Byline> people) {
    Set<String> folded = new HashSet<>();
    people.forEach(person -> folded.add(Titles.fold(person.name())));
    return folded;
  }

  /** Whether lines around the title hold one of some names. */
  private boolean isShown(Set<Byline> people) {
    return around.head.stream()
        .anyMatch(line -> people.stream().anyMatch(one -> line.text().contains(one.name())));
  }

  /** Names by the fuller form that marks and lines give: the surname to a first name. */
  private Set<Byline> inFull(Set<Byline> people) {
    List<String> others = others();
    Set<Byline> full = new LinkedHashSet<>();
    for (Byline person : people) {
      full.add(
          isFull(person)
              ? person
              : new Byline(Authors.inFull(person.name(), others), person.role()));
    }
    return full;
  }

  private static boolean isFull(Byline person) {
    return person.name().indexOf(' ') >= 0;
  }

  /** The names that marks and lines around the body give. */
  private List<String> others() {
    List<String> others = new ArrayList<>(marks.all());
    Set<Byline> before = new LinkedHashSet<>();
    head(before);
    Set<Byline> after = new LinkedHashSet<>();
    tail(after);
    inside(after);
    before.forEach(other -> others.add(other.name()));
    after.forEach(other -> others.add(other.name()));
    return others;
  }

  private void head(Set<Byline> people) {
    for (PageBlock line : around.head) {
      line(line, people);
      if (!people.isEmpty()) {
        return;
      }
    }
    for (PageBlock line : around.head) {
      if (line.index() <= around.firstBody && isBesideDate(line)) {
        person(BylineParser.bare(line.text())).ifPresent(people::add);
      }
    }
  }

  private void tail(Set<Byline> people) {
    for (PageBlock line : around.tail) {
      line(line, people);
      people.removeIf(person -> !GivenNames.TABLE.isPerson(person.name()));
      if (people.isEmpty()) {
        signature(line, people);
      }
      if (!people.isEmpty()) {
        return;
      }
    }
    signature(around.block(around.lastBody), people);
  }

  /** The last line or ending of a paragraph that credits someone where a body seems to go on. */
  private void inside(Set<Byline> people) {
    for (int i = around.lastBody - 1; i > around.firstBody && people.isEmpty(); i--) {
      PageBlock block = around.block(i);
      BlockKind kind = around.roles.kind(i);
      if (kind != null && kind.isBody() && kind != BlockKind.QUOTATION) {
        String text = block.text();
        if (text.length() <= CREDIT && BYLINES.opens(text)) {
          line(block, people);
          people.removeIf(person -> !GivenNames.TABLE.isPerson(person.name()));
        }
        if (people.isEmpty() && kind == BlockKind.PARAGRAPH && isAfterProse(i)) {
          person(text).ifPresent(people::add);
        }
        if (people.isEmpty() && BylineParser.endsSentence(text)) {
          person(BylineParser.atEnd(text)).ifPresent(people::add);
        }
      }
    }
  }

  private boolean isAfterProse(int i) {
    String before = around.block(i - 1).text();
    return before.length() > SIGNATURE && ".!?”»".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private void line(PageBlock line, Set<Byline> people) {
    long near = Surroundings.near(line);
    boolean called = Hint.BYLINE.in(near);
    Optional<BylineParser.Credits> credits =
        BYLINES.parse(line.text()).or(() -> BYLINES.labelled(line.text()));
    if (credits.isEmpty() && line.text().length() <= 120) {
      credits = BYLINES.dated(line.text()).filter(c -> isSure(c, near));
    }
    if (credits.isPresent()) {
      people.addAll(names.credited(credits.get()));
    } else if (called && !Hint.DATE.in(line.frame().own)) {
      people.addAll(names.somebody(BYLINES.people(line.text())));
    } else if (BYLINES.isLabel(line.text()) && line.index() + 1 < around.view.traits.length) {
      String next = around.block(line.index() + 1).text();
      if (next.length() <= SIGNATURE) {
        people.addAll(names.somebody(BYLINES.people(next)));
        boolean named = line.text().length() > 3;
        people.removeIf(p -> named ? p.name().indexOf(' ') < 0 : !isSure(p.name()));
      }
    }
  }

  private static boolean isSure(BylineParser.Credits credits, long near) {
    return Hint.BYLINE.in(near)
        || credits.people().stream().allMatch(person -> isSure(person.name()));
  }

  private static boolean isSure(String name) {
    return GivenNames.TABLE.isPerson(name)
        || (name.indexOf(' ') < 0 && GivenNames.TABLE.isGiven(name));
  }

  private boolean isBesideDate(PageBlock line) {
    int last = Math.min(around.view.traits.length - 1, line.index() + NEAR_DATE);
    for (int i = Math.max(0, line.index() - NEAR_DATE); i <= last; i++) {
      PageBlock other = around.block(i);
      if (i != line.index() && other.text().length() <= 60 && !DATES.all(other.text()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The person that a line is the name of, and nothing else. */
  private Optional<Byline> person(String line) {
    return GivenNames.TABLE.isPerson(line) && !fields.isOutlet(line)
        ? BYLINES.people(line).stream().findFirst()
        : Optional.empty();
  }

  /** A name alone at the body's end, perhaps in brackets or after a copyright mark. */
  private void signature(PageBlock line, Set<Byline> people) {
    String text = line.text();
    if (line.index() > around.lastBody + 3) {
      return;
    }
    String name = text.length() <= SIGNATURE ? BylineParser.bare(text) : "";
    if (line.index() <= around.lastBody && !GivenNames.TABLE.isPerson(name)) {
      name = BylineParser.atEnd(text);
    }
    person(name).ifPresent(people::add);
  }

  /** The person whose site it is: by the site's name, or by the copyright line at its foot. */
  private Optional<Byline> owner() {
    String site = fields.outlet().name();
    Optional<Byline> named = site == null ? Optional.empty() : person(BylineParser.bare(site));
    int blocks = around.view.traits.length;
    for (int i = blocks - 1; i >= Math.max(around.lastBody, blocks - FOOT); i--) {
      String text = around.block(i).text();
      if (named.isEmpty() && text.length() <= CREDIT) {
        named = person(BylineParser.copyright(text));
      }
    }
    return named;
  }
}
