package stemma.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.article.BlockKind;
import stemma.article.Moment;
import stemma.article.lines.BylineParser;
import stemma.article.lines.DateParser;
import stemma.article.lines.DateWords;
import stemma.article.lines.Moments;
import stemma.article.lines.Stamp;
import stemma.article.lines.Words;
import stemma.markup.Attribute;

/**
 * The dates that lines around one article's body give: not those of updates, of people, of other
 * articles and of what stands beside.
 */
final class DatedLines {
  /** What a line is called that tells when and by whom. */
  private static final long CALLED = Hint.set(Hint.DATE, Hint.META, Hint.BYLINE);

  private static final long MENUS = Hint.set(Hint.NAV_TAG, Hint.DIALOG, Hint.COMMENT);
  private static final long OTHERS =
      MENUS | Hint.set(Hint.RELATED, Hint.SIDE, Hint.ASIDE_TAG, Hint.NAVIGATION);

  private static final long ELSEWHERE = Hint.set(Hint.COMMENT, Hint.RELATED);

  /** Where pages show the day of the visit, before the title. */
  private static final long MASTHEAD = Hint.set(Hint.HEADER, Hint.HEADER_TAG, Hint.NAVIGATION);

  private static final int LINE = 120;
  private static final int NOTE = 300;
  private static final int SHORT = 60;
  private static final int LABEL = 30;
  private static final int CLOSE = 2;
  private static final int OPENING = 6;
  private static final List<Stamp> NONE = List.of();
  private static final BylineParser BYLINES = new BylineParser();

  private final Surroundings around;
  private final PageFacts facts;
  private final DateParser dates;

  /** What was found of each block as to its standing elsewhere; null where it was not asked. */
  private final @Nullable Boolean[] known;

  /** Values of the dates that elements mark as an update's, and not as the publication's. */
  private final Set<String> updates;

  DatedLines(Surroundings around, PageFacts facts, DateParser dates) {
    this.around = around;
    this.facts = facts;
    this.dates = dates;
    this.known = new Boolean[around.view.traits.length];
    this.updates = days("dateModified");
    updates.removeAll(days("datePublished"));
  }

  private Set<String> days(String property) {
    Set<String> values = new HashSet<>();
    for (PageFacts.Marked marked : facts.marked()) {
      if (marked.name().equals(property)) {
        String text = marked.element().text(LINE);
        text = text.isBlank() ? marked.element().attr(Attribute.CONTENT) : text;
        dates.first(text).ifPresent(stamp -> values.add(stamp.value()));
      }
    }
    return values;
  }

  /** The date of the first element that is marked as the publication's, else that is a time. */
  @Nullable Moment marked() {
    List<PageFacts.Marked> all = new ArrayList<>();
    facts.marked().stream()
        .filter(marked -> marked.name().equals("datePublished"))
        .forEach(all::add);
    all.addAll(facts.times());
    for (PageFacts.Marked marked : all) {
      String value = marked.element().attr(Attribute.DATETIME);
      value = value.isEmpty() ? marked.element().attr(Attribute.CONTENT) : value;
      Optional<Moment> found = isApart(marked) ? Optional.empty() : Moments.of(value, "page");
      if (found.isPresent() && !updates.contains(found.get().value())) {
        return found.get();
      }
    }
    return null;
  }

  private boolean isApart(PageFacts.Marked marked) {
    boolean far = marked.frame().firstBlock < around.anchor() - CLOSE;
    return around.isApart(
        marked.frame().around, far ? OTHERS | MASTHEAD : ELSEWHERE | Hint.SIDE.bit());
  }

  /** The first date in some lines: those called a date, or those that are nothing else. */
  @Nullable Moment first(List<PageBlock> lines, boolean called) {
    return firstOf(lines.stream().filter(line -> !isOther(line)).toList(), called);
  }

  /** The first date in some lines, of those beside the article too. */
  @Nullable Moment beside(List<PageBlock> lines) {
    List<PageBlock> open =
        lines.stream()
            .filter(line -> !around.isApart(line.around(), MENUS | ELSEWHERE))
            .filter(line -> !isMasthead(line) && !isOfMember(line))
            .toList();
    Moment called = firstOf(open, true);
    return called != null ? called : firstOf(open, false);
  }

  private @Nullable Moment firstOf(List<PageBlock> lines, boolean called) {
    for (PageBlock line : lines) {
      boolean named = (Surroundings.near(line) & CALLED) != 0;
      if (line.text().length() <= LINE && named == called && (called || isDated(line))) {
        Moment moment = stamp(line.text());
        if (moment != null) {
          return moment;
        }
      }
    }
    return null;
  }

  /** Whether a line of some that dates the article shows a day that was stated. */
  boolean show(List<PageBlock> lines, Moment stated) {
    for (PageBlock line : lines) {
      boolean named = (Surroundings.near(line) & CALLED) != 0 || isDated(line);
      for (Stamp stamp : named && line.text().length() <= LINE ? stamps(line) : NONE) {
        if (isOwn(stamp) && stated.value().startsWith(stamp.day())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Stamp> stamps(PageBlock line) {
    return dates.all(line.text());
  }

  /** The first date that a short line of some gives. */
  @Nullable Moment any(int from, int to, int longest) {
    for (int i = Math.max(0, from); i < Math.min(around.view.traits.length, to); i++) {
      PageBlock block = around.block(i);
      boolean linked = block.linkDensity() > 0.5 && block.text().length() > LABEL;
      boolean inside = i > around.firstBody + CLOSE && i < around.lastBody - 1;
      boolean prose = around.roles.kind(i) == BlockKind.PARAGRAPH && isSentence(block.text());
      boolean brief = !prose && block.text().length() <= longest;
      if (!linked && !inside && brief && !isOther(block)) {
        Moment moment = stamp(block.text());
        if (moment != null) {
          return moment;
        }
      }
    }
    return null;
  }

  /**
   * The first date of a note that says that something was published then: {@code Posted on May 4,
   * 2025 in Science}. In what seems the body it must open so.
   */
  @Nullable Moment announced(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(around.view.traits.length, to); i++) {
      PageBlock block = around.block(i);
      BlockKind kind = around.roles.kind(i);
      boolean body = kind != null && kind.isBody();
      int longest = body ? LINE : NOTE;
      boolean other = block.text().length() > longest || isOther(block);
      for (Stamp stamp : other ? NONE : stamps(block)) {
        boolean opens =
            Words.of(block.text().substring(0, stamp.place().start())).size() <= OPENING;
        if (stamp.published() && isOwn(stamp) && (opens || !body)) {
          return stamp.moment("page");
        }
      }
    }
    return null;
  }

  /**
   * The date of a text: of those that are no update's; one to the second only for want of others.
   */
  @Nullable Moment stamp(String text) {
    Stamp machine = null;
    for (Stamp stamp : dates.all(text)) {
      if (isOwn(stamp)) {
        // to the second is what themes hide for machines, of an update more often than not
        if (!stamp.precision().equals("second")) {
          return stamp.moment("page");
        }
        machine = machine == null ? stamp : machine;
      }
    }
    return machine == null ? null : machine.moment("page");
  }

  /** The first date of an update in some lines. */
  @Nullable Moment updated(List<PageBlock> lines) {
    for (PageBlock line : lines) {
      for (Stamp stamp : line.text().length() > LINE ? NONE : stamps(line)) {
        if (stamp.update() || updates.contains(stamp.value())) {
          return stamp.moment("page");
        }
      }
    }
    return null;
  }

  /** Whether a line stands in something else than the article. */
  boolean isOther(PageBlock line) {
    int i = line.index();
    if (known[i] == null) {
      known[i] = isElsewhere(line);
    }
    return known[i];
  }

  private boolean isElsewhere(PageBlock line) {
    return around.isApart(line.around(), isMeta(line) ? MENUS : OTHERS)
        || isMasthead(line)
        || isOfMember(line);
  }

  private boolean isMasthead(PageBlock line) {
    return line.index() < around.anchor() - CLOSE
        && around.isApart(line.around(), MASTHEAD)
        && line.text().length() <= LINE
        && Words.of(line.text()).stream().anyMatch(DateWords.TABLE::isWeekday);
  }

  /** Whether a line beside the title or the body's end tells of an article, and is called so. */
  private boolean isMeta(PageBlock line) {
    int i = line.index();
    boolean title = Math.abs(i - around.anchor()) <= CLOSE;
    boolean close = title || Math.abs(i - around.lastBody) <= CLOSE;
    boolean linked = line.linkDensity() > 0.5;
    return close && !linked && ((line.frame().own & CALLED) != 0 || (title && isDated(line)));
  }

  private boolean isOwn(Stamp stamp) {
    return !stamp.update() && !updates.contains(stamp.value());
  }

  /** Whether a line tells when a person joined, by its own words or by the label before it. */
  boolean isOfMember(PageBlock line) {
    if (line.text().length() > LINE || dates.all(line.text()).isEmpty()) {
      return false;
    }
    String label = line.index() == 0 ? "" : around.block(line.index() - 1).text();
    return isOfMember(line.text()) || (label.length() <= LABEL && isOfMember(label));
  }

  private static boolean isOfMember(String text) {
    return Words.of(text).stream().anyMatch(DateWords.TABLE::isOfMember);
  }

  private boolean isDated(PageBlock line) {
    String text = line.text();
    if (text.length() > LINE) {
      return false;
    }
    if (dates.isDateLine(text) || BYLINES.parse(text).isPresent()) {
      return true;
    }
    List<Stamp> stamps = dates.all(text);
    boolean opens = stamps.size() == 1 && stamps.get(0).place().start() <= 1 && !isSentence(text);
    boolean credit = !stamps.isEmpty() && !isSentence(text) && BYLINES.dated(text).isPresent();
    return credit || (opens && text.length() <= SHORT);
  }

  private static boolean isSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '.' || last == ':' || last == '?' || last == '!';
  }
}
