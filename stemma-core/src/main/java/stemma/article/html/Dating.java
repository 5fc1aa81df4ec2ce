package stemma.article.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stemma.article.Moment;
import stemma.article.lines.BylineParser;
import stemma.article.lines.DateParser;
import stemma.article.lines.SidecarFields;
import stemma.article.lines.Stamp;
import stemma.article.lines.Zones;

/** When one article was published: metadata where they speak of it, else the lines around it. */
final class Dating {
  private static final int TAIL = 12;
  private static final int BESIDE = 4;
  private static final int FOOT = 40;
  private static final int LINE = 90;
  private static final int OPENINGS = 6;
  private static final BylineParser BYLINES = new BylineParser();

  private final Surroundings around;
  private final PageFields fields;
  private final DateParser dates;
  private final DatedLines lines;

  Dating(Surroundings around, PageFields fields) {
    this.around = around;
    this.fields = fields;
    this.dates = fields.dates();
    this.lines = new DatedLines(around, fields.facts(), dates);
  }

  @Nullable Moment published() {
    if (!around.range.alone()) {
      return firstOf(
          () -> lines.first(around.lines(), true), () -> lines.first(around.lines(), false));
    }
    Moment told = SidecarFields.published(fields.sidecar());
    if (told != null && told.evidence().equals("option")) {
      return told;
    }
    List<PageBlock> beside = beside();
    Moment stated = fields.published();
    if (stated != null && lines.show(beside, stated)) {
      return stated;
    }
    Moment shown = firstOf(() -> lines.first(beside, true), () -> lines.first(beside, false));
    if (stated != null) {
      return shown == null ? stated : reconciled(stated, shown);
    }
    Moment found =
        firstOf(
            () -> shown,
            () -> lines.first(around.lines(), true),
            this::announced,
            lines::marked,
            this::entitled,
            () -> lines.first(around.lines(), false),
            () -> told,
            fields::addressed,
            this::anywhere,
            this::opening,
            this::inside,
            () -> lines.beside(around.lines()),
            fields::scripted,
            fields::modified);
    return found != null ? found : updated();
  }

  /** The date of an update that lines around the body tell, or the page's foot, as wikis do. */
  private @Nullable Moment updated() {
    int blocks = around.view.traits.length;
    List<PageBlock> foot =
        around.view.page.blocks().subList(Math.max(around.lastBody, blocks - FOOT), blocks);
    return firstOf(() -> lines.updated(around.lines()), () -> lines.updated(foot));
  }

  /** The lines close to the title, which date the article itself. */
  private List<PageBlock> beside() {
    int anchor = around.anchor();
    return around.head.stream()
        .filter(line -> line.index() >= anchor - BESIDE && line.index() <= around.firstBody + 3)
        .filter(line -> !lines.isOther(line))
        .toList();
  }

  /**
   * The day that a page shows where metadata tell another: readers see it, and metadata may be of
   * the page's making, of a later edition or of another time zone. The same instant in another zone
   * keeps its offset.
   */
  private static Moment reconciled(Moment stated, Moment shown) {
    String day = shown.value().substring(0, Math.min(10, shown.value().length()));
    if (day.length() < 10 || stated.value().startsWith(day) || isSwapped(stated.value(), day)) {
      return stated;
    }
    return Zones.local(stated, shown);
  }

  /** Whether a day is another with day and month exchanged: {@code 1/11/2021} read as January. */
  private static boolean isSwapped(String stated, String day) {
    return stated.startsWith(
        day.substring(0, 5) + day.substring(8, 10) + "-" + day.substring(5, 7));
  }

  @SafeVarargs
  private static @Nullable Moment firstOf(Supplier<@Nullable Moment>... sources) {
    for (Supplier<@Nullable Moment> source : sources) {
      Moment moment = source.get();
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  /** The date of a note around the article that says that it was published then. */
  private @Nullable Moment announced() {
    return lines.announced(around.anchor() - TAIL, around.lastBody + 2 * TAIL);
  }

  /** The date that stands in the title's line: beside the title, or opening it. */
  private @Nullable Moment entitled() {
    if (around.range.title() < 0) {
      return null;
    }
    String line = around.block(around.range.title()).text();
    String title = fields.title();
    int from = title == null ? -1 : line.indexOf(title);
    for (Stamp stamp : line.length() > 2 * LINE ? List.<Stamp>of() : dates.all(line)) {
      boolean beside =
          from >= 0
              && (stamp.place().end() <= from || stamp.place().start() >= from + title.length());
      if (beside || stamp.place().start() <= 1) {
        return stamp.moment("page");
      }
    }
    return null;
  }

  /** The first date in a short line of a wider neighbourhood. */
  private @Nullable Moment anywhere() {
    return lines.any(around.anchor() - 2 * TAIL, around.lastBody + 2 * TAIL, LINE);
  }

  /** The date that a first paragraph opens with, after a place perhaps, as press releases do. */
  private @Nullable Moment opening() {
    int end = Math.min(around.lastBody + 1, around.firstBody + OPENINGS);
    for (int i = around.firstBody; i < end; i++) {
      PageBlock block = around.block(i);
      Optional<Stamp> stamp =
          lines.isOfMember(block) ? Optional.empty() : dates.opening(block.text());
      if (stamp.isPresent()) {
        return stamp.get().moment("page");
      }
    }
    return null;
  }

  /**
   * The first line inside what seems the body that is called a date, that is a place and a date, or
   * that names who and when.
   */
  private @Nullable Moment inside() {
    for (int i = around.firstBody; i < around.lastBody; i++) {
      PageBlock block = around.block(i);
      String text = block.text();
      if (text.length() <= LINE && !lines.isOther(block)) {
        boolean dated = BYLINES.dated(text).isPresent() || dates.isDateLine(text);
        Moment moment = dated ? lines.stamp(text) : null;
        if (moment != null) {
          return moment;
        }
      }
    }
    return null;
  }
}
