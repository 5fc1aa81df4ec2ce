package stemma.article.html;

import java.util.List;
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
  private static final long CALLED = Hint.set(Hint.DATE, Hint.META, Hint.BYLINE);
  private static final long OTHERS =
      Hint.set(Hint.COMMENT, Hint.RELATED, Hint.SIDE, Hint.NAV_TAG, Hint.DIALOG, Hint.ASIDE_TAG);
  private static final int TAIL = 12;
  private static final int BESIDE = 4;
  private static final DateParser DATES = DateParser.of(false);
  private static final BylineParser BYLINES = new BylineParser();

  private final Surroundings around;
  private final PageFields fields;

  Dating(Surroundings around, PageFields fields) {
    this.around = around;
    this.fields = fields;
  }

  @Nullable Moment published() {
    if (!around.range.alone()) {
      return firstOf(() -> stamp(around.lines(), true), () -> stamp(around.lines(), false));
    }
    Moment told = SidecarFields.published(fields.sidecar());
    if (told != null && told.evidence().equals("option")) {
      return told;
    }
    List<PageBlock> beside = beside();
    Moment shown = firstOf(() -> stamp(beside, true), () -> stamp(beside, false));
    Moment stated = fields.published();
    if (stated != null) {
      return shown == null ? stated : reconciled(stated, shown);
    }
    Moment found =
        firstOf(
            () -> shown,
            () -> stamp(around.lines(), true),
            fields::marked,
            () -> stamp(around.lines(), false),
            () -> told,
            fields::addressed,
            this::anywhere,
            this::opening,
            this::inside,
            fields::modified);
    return found != null ? found : updated();
  }

  /** The lines close to the title, which date the article itself. */
  private List<PageBlock> beside() {
    int anchor = around.anchor();
    return around.head.stream()
        .filter(line -> line.index() >= anchor - BESIDE && line.index() <= around.firstBody + 3)
        .filter(line -> (line.around() & OTHERS) == 0)
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

  /** The first date in some lines: those called a date, or those that are nothing else. */
  private static @Nullable Moment stamp(List<PageBlock> lines, boolean called) {
    for (PageBlock line : lines) {
      boolean named = (Surroundings.near(line) & CALLED) != 0;
      if (line.text().length() <= 120 && named == called && (called || isDated(line))) {
        Moment moment = stamp(line.text());
        if (moment != null) {
          return moment;
        }
      }
    }
    return null;
  }

  private static @Nullable Moment stamp(String text) {
    Stamp machine = null;
    for (Stamp stamp : DATES.all(text)) {
      if (!stamp.update() && isPast(stamp)) {
        // to the second is what themes hide for machines, of an update more often than not
        if (!stamp.precision().equals("second")) {
          return stamp.moment("page");
        }
        machine = machine == null ? stamp : machine;
      }
    }
    return machine == null ? null : machine.moment("page");
  }

  private static boolean isPast(Stamp stamp) {
    return stamp.precision().length() > 4 || stamp.value().length() >= 10;
  }

  /** The first date in a short line of a wider neighbourhood. */
  private @Nullable Moment anywhere() {
    int anchor = around.anchor();
    int end = Math.min(around.view.traits.length, around.lastBody + 2 * TAIL);
    for (int i = Math.max(0, anchor - 2 * TAIL); i < end; i++) {
      PageBlock block = around.block(i);
      boolean other =
          (block.around() & OTHERS) != 0
              || (i > around.firstBody + 2 && i < around.lastBody - 1)
              || (block.linkDensity() > 0.5 && block.text().length() > 30);
      if (!other && block.text().length() <= 90) {
        Moment moment = stamp(block.text());
        if (moment != null) {
          return moment;
        }
      }
    }
    return null;
  }

  /** The date that the first paragraph opens with, as press releases do. */
  private @Nullable Moment opening() {
    for (int i = around.firstBody; i < Math.min(around.lastBody + 1, around.firstBody + 3); i++) {
      String text = around.block(i).text();
      Moment moment = stamp(text.substring(0, Math.min(text.length(), 80)));
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  /**
   * The first line inside what seems the body that is called a date, or that names who and when.
   */
  private @Nullable Moment inside() {
    for (int i = around.firstBody; i < around.lastBody; i++) {
      PageBlock block = around.block(i);
      String text = block.text();
      boolean other = (block.around() & OTHERS) != 0 || text.length() > 90;
      if (!other && (BYLINES.dated(text).isPresent() || DATES.isDateLine(text))) {
        Moment moment = stamp(text);
        if (moment != null) {
          return moment;
        }
      }
    }
    return null;
  }

  /** The first date of an update near the article, where nothing else dates it. */
  private @Nullable Moment updated() {
    for (PageBlock line : around.lines()) {
      if (line.text().length() <= 120) {
        for (Stamp stamp : DATES.all(line.text())) {
          if (stamp.update() && isPast(stamp)) {
            return stamp.moment("page");
          }
        }
      }
    }
    return null;
  }

  private static boolean isDated(PageBlock line) {
    String text = line.text();
    if (DATES.isDateLine(text) || BYLINES.parse(text).isPresent()) {
      return true;
    }
    List<Stamp> stamps = text.length() <= 60 ? DATES.all(text) : List.of();
    return stamps.size() == 1 && stamps.get(0).place().start() <= 1 && !isSentence(text);
  }

  private static boolean isSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '.' || last == ':' || last == '?' || last == '!';
  }
}
