package stemma.article.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.article.AgencyCredit;
import stemma.article.Block;
import stemma.article.Byline;
import stemma.article.Moment;
import stemma.article.Outlet;
import stemma.article.Rights;
import stemma.article.lines.AgencyParser;
import stemma.article.lines.BylineWords;
import stemma.article.lines.DateParser;
import stemma.article.lines.Moments;
import stemma.article.lines.SidecarFields;
import stemma.article.lines.Stamp;
import stemma.article.lines.TermsParser;
import stemma.article.lines.Words;
import stemma.language.LanguageGuess;
import stemma.page.Page;
import stemma.page.Sidecar;

/** The fields of one article of a page of plain text, from the lines around its body. */
final class TextFields {
  private static final int HEAD = 12;
  private static final int TAIL = 12;
  private static final int LINE = 90;
  private static final int OPENINGS = 3;
  private static final Pattern SITE =
      Pattern.compile("^(.{8,}?)\\s(?:[|»·•]|[-–—]{1,2})\\s([^|–—]{2,50})$");
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright)[\\s©]{0,4}(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?\\s)?(?:by )?"
              + "([\\p{Lu}\\d][^©|.,]{1,60}?)(?:\\s\\d{4})?(?:[|.,].*|,? Inc.*|,? All .*)?$");

  /** What stands behind the date of a dateline: a source perhaps, and a dash. */
  private static final Pattern DATELINE_END =
      Pattern.compile(" ?(?:\\([^)]{2,50}\\))? ?(?:\u2014|\u2013|--?|:|/)");

  private static final AgencyParser AGENCIES = new AgencyParser();
  private static final LanguageGuess LANGUAGES = new LanguageGuess();
  private static final TermsParser TERMS = new TermsParser();

  private final Page page;
  private final MarkedPage marked;
  private final ArticleRun run;
  private final Sidecar told;
  private final DateParser dates;
  private final @Nullable String outlet;
  private final @Nullable String stripped;

  TextFields(Page page, MarkedPage marked, ArticleRun run, int ordinal) {
    this.page = page;
    this.marked = marked;
    this.run = run;
    this.told = page.sidecar();
    this.dates = DateParser.of(isEnglish());
    String owner = owner();
    String site = run.title() >= 0 ? site(marked.line(run.title()).text(), owner) : null;
    this.outlet =
        told.outlet() != null
            ? told.outlet()
            : owner != null ? owner : site != null ? site : header();
    this.stripped = run.title() < 0 ? null : withoutSite(marked.line(run.title()).text(), site);
  }

  /** Whether 3/4/2025 may be March 4: in English, or where the language is unknown. */
  private boolean isEnglish() {
    StringBuilder body = new StringBuilder();
    for (int i = run.first(); i <= run.last() && body.length() < 2000; i++) {
      body.append(marked.line(i).text()).append('\n');
    }
    return LANGUAGES.guess(body.toString()).map(tag -> tag.equals("en")).orElse(true);
  }

  @Nullable String title() {
    return stripped != null ? stripped : told.title();
  }

  /** The title's line without the site's name; empty when there is no such line. */
  String strippedTitle() {
    return stripped == null ? "" : stripped;
  }

  Outlet outlet() {
    return new Outlet(outlet, SidecarFields.domain(page));
  }

  private static String withoutSite(String title, @Nullable String site) {
    if (site == null) {
      return title;
    }
    Matcher matcher = SITE.matcher(title);
    return matcher.matches() ? matcher.group(1).strip() : title;
  }

  /** The name of the site after a title's last dash or bar; null when there is none. */
  private @Nullable String site(String title, @Nullable String owner) {
    Matcher matcher = SITE.matcher(title);
    if (!matcher.matches()) {
      return null;
    }
    String name = matcher.group(2).strip();
    Set<String> words = new LinkedHashSet<>(Words.of(name));
    boolean known =
        name.equalsIgnoreCase(owner)
            || name.equalsIgnoreCase(told.outlet())
            || marked.repeats(name) > 0
            || isDomain(name);
    boolean organised = words.stream().anyMatch(BylineWords.TABLE::isOrganisation);
    boolean capitals = LineMeasure.of(name).small() <= 0.34 && words.size() <= 6;
    return known || (organised && capitals) ? name : null;
  }

  private boolean isDomain(String name) {
    String domain = SidecarFields.domain(page);
    String joined = String.join("", Words.of(name));
    return domain != null && joined.length() > 2 && domain.replace("-", "").contains(joined);
  }

  /** Who the page's copyright line names, unless that is an agency. */
  private @Nullable String owner() {
    for (int i = marked.size() - 1; i >= 0; i--) {
      if (marked.is(i, LineRole.RIGHTS) && marked.line(i).words() <= 22) {
        Matcher matcher = OWNER.matcher(marked.line(i).text());
        if (matcher.find()) {
          String name = matcher.group(1).strip();
          boolean sentence = LineMeasure.of(name).small() > 0.5;
          if (!sentence && AGENCIES.named(name).isEmpty() && LineMeasure.of(name).words() > 0) {
            return name;
          }
        }
      }
    }
    return null;
  }

  /** The page's first line, when it is a name that returns on the page. */
  private @Nullable String header() {
    PlainLine first = marked.line(0);
    boolean label = first.words() <= 5 && first.isTitleLike() && first.measure().small() < 0.5;
    if (!label || run.title() == 0 || !marked.is(0, LineRole.OPEN)) {
      return null;
    }
    String name = first.text().toLowerCase(Locale.ROOT);
    for (int i = 1; i < marked.size(); i++) {
      String line = marked.line(i).text();
      int at = line.toLowerCase(Locale.ROOT).indexOf(name);
      if (at >= 0 && Character.isUpperCase(line.charAt(at))) {
        return first.text().equals(first.text().toUpperCase(Locale.ROOT))
            ? line.substring(at, Math.min(line.length(), at + name.length()))
            : first.text();
      }
    }
    return null;
  }

  /** Indices of the lines near the title and the body's ends that have a role, nearest first. */
  private List<Integer> near(LineRole role) {
    return near(marked, run, role);
  }

  static List<Integer> near(MarkedPage marked, ArticleRun run, LineRole role) {
    int anchor = run.title() >= 0 ? run.title() : run.first();
    List<Integer> near = new ArrayList<>();
    int from = Math.max(run.from(), anchor - 4);
    for (int i = from; i < Math.min(run.to(), run.last() + TAIL); i++) {
      boolean inside = i > run.first() && i < run.last();
      if (marked.is(i, role)
          && !inside
          && (i < run.first() || i > run.last())
          && i < anchor + HEAD + (run.last() - anchor)) {
        near.add(i);
      }
    }
    near.sort(
        Comparator.<Integer>comparingInt(i -> i > run.last() ? 2 : i >= anchor ? 0 : 1)
            .thenComparingInt(i -> Math.abs(i - anchor)));
    return near;
  }

  List<Byline> bylines() {
    List<Byline> sidecar = SidecarFields.bylines(told);
    return sidecar.isEmpty()
        ? new TextBylines(marked, run, this::isOutlet).people(outlet)
        : sidecar;
  }

  private boolean isOutlet(@Nullable String name) {
    return name != null && (name.equalsIgnoreCase(outlet) || isDomain(name));
  }

  @Nullable AgencyCredit agency(String text, List<Block> blocks) {
    AgencyCredit sidecar = SidecarFields.agency(told);
    if (sidecar != null) {
      return sidecar;
    }
    AgencyCredit inText = inText(text, blocks);
    if (inText != null) {
      return new AgencyCredit(inFull(inText.name()), inText.evidence());
    }
    List<String> names = new ArrayList<>();
    for (int i : near(LineRole.BYLINE)) {
      TextBylines.credits(marked.line(i).text()).ifPresent(credits -> add(names, credits.agency()));
    }
    for (LineRole role : List.of(LineRole.AGENCY, LineRole.RIGHTS)) {
      for (int i : near(role)) {
        AGENCIES.inCreditLine(marked.line(i).text()).ifPresent(found -> add(names, found.name()));
      }
    }
    return names.isEmpty() ? null : new AgencyCredit(inFull(names.get(0)), List.of());
  }

  private void add(List<String> names, @Nullable String name) {
    if (name != null && !isOutlet(name)) {
      names.add(name);
    }
  }

  private static @Nullable AgencyCredit inText(String text, List<Block> blocks) {
    List<Block> body = blocks.stream().filter(block -> block.kind().isBody()).toList();
    for (int i = 0; i < Math.min(2, body.size()); i++) {
      Optional<AgencyParser.Found> found = AGENCIES.inDateline(body.get(i).span().of(text));
      if (found.isPresent()) {
        return credit(found.get(), body.get(i));
      }
    }
    if (body.isEmpty()) {
      return null;
    }
    Block last = body.get(body.size() - 1);
    return AGENCIES.atEnd(last.span().of(text)).map(found -> credit(found, last)).orElse(null);
  }

  private static AgencyCredit credit(AgencyParser.Found found, Block block) {
    return new AgencyCredit(found.name(), List.of(found.place().shifted(block.span().start())));
  }

  private String inFull(String name) {
    return AGENCIES.inFull(name, marked.lines.stream().map(PlainLine::text).toList());
  }

  List<Rights> rights() {
    List<Rights> rights = new ArrayList<>();
    for (int i = run.from(); i < run.to(); i++) {
      if (marked.is(i, LineRole.RIGHTS)) {
        TERMS.parse(marked.line(i).text()).ifPresent(rights::add);
      }
    }
    return List.copyOf(rights);
  }

  @Nullable Moment published() {
    Moment sidecar = SidecarFields.published(told);
    Moment onPage = stamp(false);
    if (sidecar == null || (onPage != null && isFiner(onPage, sidecar))) {
      return onPage != null ? onPage : elsewhere();
    }
    return sidecar;
  }

  /**
   * A date that no line around the article gives by itself: the address, a line with more in it.
   */
  private @Nullable Moment elsewhere() {
    String url = page.source().url() != null ? page.source().url() : told.url();
    Optional<Moment> addressed =
        url == null ? Optional.empty() : Moments.ofAddress(url, isEnglish());
    if (addressed.isPresent()) {
      return addressed.get();
    }
    int anchor = run.title() >= 0 ? run.title() : run.first();
    Moment before = stamp(Math.max(run.from(), anchor - HEAD), run.first() + 2, false);
    Moment after =
        before != null ? before : stamp(run.last(), Math.min(run.to(), run.last() + TAIL), false);
    Moment opening = after != null ? after : opening();
    return opening != null
        ? opening
        : stamp(Math.max(run.from(), anchor - HEAD), Math.min(run.to(), run.last() + TAIL), true);
  }

  /** The date of the dateline that one of the first lines of the body opens with. */
  private @Nullable Moment opening() {
    for (int i = run.first(); i < Math.min(run.last() + 1, run.first() + OPENINGS); i++) {
      String line = marked.line(i).text();
      Optional<Stamp> stamp = dates.opening(line);
      if (stamp.isPresent()
          && stamp.get().value().length() >= 10
          && DATELINE_END.matcher(line.substring(stamp.get().place().end())).lookingAt()) {
        return stamp.get().moment("page");
      }
    }
    return null;
  }

  /** The first date of some short lines. */
  private @Nullable Moment stamp(int from, int to, boolean update) {
    for (int i = from; i < Math.min(to, marked.size()); i++) {
      String text = marked.line(i).text();
      boolean outside = i < run.first() + 2 || i >= run.last();
      boolean other = marked.is(i, LineRole.RELATED) || marked.is(i, LineRole.CAPTION);
      if (outside && text.length() <= LINE && !other && !marked.line(i).isProse()) {
        for (Stamp stamp : dates.all(text)) {
          if (stamp.update() == update && stamp.value().length() >= 10) {
            return stamp.moment("page");
          }
        }
      }
    }
    return null;
  }

  /** Whether the page gives the time of the very day that was told without one. */
  private static boolean isFiner(Moment onPage, Moment sidecar) {
    return !sidecar.evidence().equals("option")
        && sidecar.precision().equals("day")
        && onPage.value().startsWith(sidecar.value() + "T");
  }

  @Nullable Moment modified() {
    return stamp(true);
  }

  private @Nullable Moment stamp(boolean update) {
    List<Integer> lines = new ArrayList<>(near(LineRole.DATE));
    lines.addAll(near(LineRole.BYLINE));
    for (int i : lines) {
      for (Stamp stamp : dates.all(marked.line(i).text())) {
        if (stamp.update() == update) {
          return stamp.moment("page");
        }
      }
    }
    return null;
  }

  @Nullable String section() {
    for (int i : near(LineRole.SECTION)) {
      return marked.line(i).text().substring(3).split(",", -1)[0].strip();
    }
    int before = run.title() - 1;
    boolean label =
        before >= run.from()
            && marked.is(before, LineRole.OPEN)
            && marked.line(before).shape() == LineShape.LABEL
            && !marked.line(before).text().equalsIgnoreCase(outlet)
            && !isCredited(marked.line(before).text());
    return label ? marked.line(before).text() : null;
  }

  private boolean isCredited(String label) {
    for (int i = run.from(); i < run.to(); i++) {
      boolean credit = marked.is(i, LineRole.AGENCY) || marked.is(i, LineRole.BYLINE);
      if (credit && marked.line(i).text().contains(label)) {
        return true;
      }
    }
    return false;
  }

  List<String> tags() {
    if (!told.tags().isEmpty()) {
      return told.tags();
    }
    for (int i = run.last() + 1; i < Math.min(run.to(), run.last() + TAIL); i++) {
      String line = marked.line(i).text();
      int colon = line.indexOf(':');
      boolean tagged =
          marked.is(i, LineRole.OTHER) && line.toLowerCase(Locale.ROOT).startsWith("tag");
      if (tagged && colon > 0 && line.indexOf(',') > 0) {
        return Pattern.compile(",")
            .splitAsStream(line.substring(colon + 1))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .toList();
      }
    }
    return List.of();
  }
}
