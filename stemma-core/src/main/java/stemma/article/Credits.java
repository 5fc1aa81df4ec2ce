package stemma.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who and when, of one article: metadata where they speak of it, else the lines around its body.
 */
final class Credits {
  private static final long CALLED = Hint.set(Hint.DATE, Hint.META, Hint.BYLINE);
  private static final long OTHERS =
      Hint.set(Hint.COMMENT, Hint.RELATED, Hint.SIDE, Hint.NAV_TAG, Hint.DIALOG, Hint.ASIDE_TAG);

  /** Words of buttons and lines that stand where an author's name is expected. */
  private static final Set<String> PLACES =
      Set.of(
          "mehr",
          "more",
          "admin",
          "wordpressadmin",
          "minute",
          "minuten",
          "minutes",
          "min",
          "text",
          "by",
          "von",
          "par",
          "por",
          "artikelübersicht",
          "profil",
          "profile",
          "alle",
          "all",
          "agencies",
          "agenturen",
          "jobs",
          "archiv",
          "www",
          "com",
          "de",
          "net",
          "inhalte",
          "anonymous",
          "guest",
          "gast",
          "user",
          "über",
          "about",
          "zum",
          "zur",
          "deinen",
          "dein");

  private static final int HEAD = 8;
  private static final int TAIL = 12;
  private static final int LINE = 200;
  private static final AgencyParser AGENCIES = new AgencyParser();
  private static final BylineParser BYLINES = new BylineParser();
  private static final DateParser DATES = DateParser.of(false);
  private static final TermsParser TERMS = new TermsParser();

  private final PageView view;
  private final BlockRoles roles;
  private final ArticleRange range;
  private final PageFields fields;
  private final int firstBody;
  private final int lastBody;
  private @Nullable String agency;

  Credits(PageView view, BlockRoles roles, ArticleRange range, PageFields fields) {
    this.view = view;
    this.roles = roles;
    this.range = range;
    this.fields = fields;
    int first = -1;
    int last = range.from();
    for (int i = range.from(); i < range.to(); i++) {
      BlockKind kind = roles.kind(i);
      if (kind != null && kind.isBody()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    this.firstBody = Math.max(first, range.from());
    this.lastBody = last;
  }

  /** Blocks around the body whose lines may credit or date it, those before it first. */
  private List<PageBlock> lines() {
    int anchor = range.title() >= 0 ? Math.min(range.title(), firstBody) : firstBody;
    int from = range.alone() ? Math.max(0, anchor - HEAD) : range.from();
    int end = range.alone() ? view.traits.length : range.to();
    List<PageBlock> lines = new ArrayList<>();
    for (int i = from; i < Math.min(end, firstBody + 3); i++) {
      lines.add(view.page.blocks().get(i));
    }
    for (int i = Math.max(lastBody - 1, firstBody + 3); i < Math.min(end, lastBody + TAIL); i++) {
      lines.add(view.page.blocks().get(i));
    }
    lines.removeIf(
        block ->
            block.text().length() > LINE
                || Hint.COMMENT.in(block.around())
                || Hint.RELATED.in(block.hints() | block.frame().own)
                || roles.kind(block.index()) == BlockKind.TITLE
                || roles.kind(block.index()) == BlockKind.CAPTION);
    return lines;
  }

  List<Byline> bylines() {
    Set<Byline> people = new LinkedHashSet<>();
    if (range.alone()) {
      for (String name : fields.authors()) {
        credit(name, people);
      }
    }
    if (people.isEmpty()) {
      fromLines(people);
    }
    if (people.isEmpty() && range.alone()) {
      people.addAll(SidecarFields.bylines(fields.sidecar()));
    }
    people.removeIf(person -> fields.isOutletName(person.name()));
    return List.copyOf(people);
  }

  private void credit(String name, Set<Byline> people) {
    Optional<String> wire = AGENCIES.named(name);
    if (wire.isPresent()) {
      agency = agency == null ? wire.get() : agency;
      return;
    }
    List<Byline> found = BYLINES.people(name);
    people.addAll(found);
    if (found.isEmpty() && isPlain(name)) {
      people.add(new Byline(name.strip(), "author"));
    }
  }

  /** Whether a name that is marked as an author's may be a person's, if an unusual one. */
  private static boolean isPlain(String name) {
    List<String> words = Words.of(name);
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    return letters
        && name.strip().length() > 1
        && name.length() <= 40
        && !words.isEmpty()
        && words.size() <= 4
        && DATES.all(name).isEmpty()
        && words.stream().noneMatch(PLACES::contains)
        && name.chars().noneMatch(c -> ",;:|/@()".indexOf(c) >= 0)
        && words.stream()
            .noneMatch(
                word ->
                    BylineWords.TABLE.isJob(word)
                        || BylineWords.TABLE.isOrganisation(word)
                        || !BylineWords.TABLE.role(word).isEmpty());
  }

  private void fromLines(Set<Byline> people) {
    for (PageBlock line : lines()) {
      long near = near(line);
      boolean called = Hint.BYLINE.in(near);
      Optional<BylineParser.Credits> credits = BYLINES.parse(line.text());
      if (credits.isPresent()) {
        people.addAll(credits.get().people());
        agency = agency == null ? credits.get().agency() : agency;
      } else if (called && !Hint.DATE.in(line.frame().own)) {
        people.addAll(BYLINES.people(line.text()));
      }
      if (!people.isEmpty()) {
        return;
      }
    }
  }

  private static long near(PageBlock block) {
    Frame parent = block.frame().parent;
    long near = block.hints() | block.frame().own;
    return parent != null && parent.blocks <= 6 ? near | parent.own : near;
  }

  /** The agency credited; ask after {@link #bylines}. */
  @Nullable AgencyCredit agency(Composition text) {
    AgencyCredit told = SidecarFields.agency(fields.sidecar());
    if (told != null) {
      return told;
    }
    List<Block> body = text.blocks().stream().filter(block -> block.kind().isBody()).toList();
    for (int i = 0; i < Math.min(2, body.size()); i++) {
      Block block = body.get(i);
      Optional<AgencyParser.Found> found = AGENCIES.inDateline(block.span().of(text.text()));
      if (found.isPresent()) {
        return credit(found.get(), block);
      }
    }
    if (!body.isEmpty()) {
      Block last = body.get(body.size() - 1);
      Optional<AgencyParser.Found> found = AGENCIES.atEnd(last.span().of(text.text()));
      if (found.isPresent()) {
        return credit(found.get(), last);
      }
    }
    return fromLines();
  }

  private @Nullable AgencyCredit credit(AgencyParser.Found found, Block block) {
    String name = inFull(found.name());
    return isOwn(name)
        ? null
        : new AgencyCredit(name, List.of(found.place().shifted(block.span().start())));
  }

  private String inFull(String name) {
    return AGENCIES.inFull(name, view.page.blocks().stream().map(PageBlock::text).toList());
  }

  /** Whether an agency's page credits the agency itself. */
  private boolean isOwn(String name) {
    String outlet = fields.outlet().name();
    return fields.isOutlet(name)
        || (outlet != null && AgencyParser.initials(outlet).equals(name) && name.length() > 1);
  }

  private @Nullable AgencyCredit fromLines() {
    String name = agency;
    for (PageBlock line : lines()) {
      if (name == null) {
        Optional<BylineParser.Credits> credits = BYLINES.parse(line.text());
        name = credits.map(BylineParser.Credits::agency).orElse(null);
      }
      if (name == null) {
        name = AGENCIES.inCreditLine(line.text()).map(AgencyParser.Found::name).orElse(null);
      }
      name = name == null || isOwn(name) ? null : name;
    }
    return name == null ? null : new AgencyCredit(inFull(name), List.of());
  }

  List<Rights> rights() {
    List<Rights> rights = new ArrayList<>();
    int end = range.alone() ? view.traits.length : range.to();
    for (int i = range.from(); i < end && rights.size() < 5; i++) {
      PageBlock block = view.page.blocks().get(i);
      BlockKind kind = roles.kind(i);
      boolean inside = kind != null && i < lastBody - 2;
      if (!inside && block.text().length() >= 40 && block.linkDensity() < 0.6) {
        TERMS.parse(block.text()).ifPresent(rights::add);
      }
    }
    return rights;
  }

  @Nullable Moment published() {
    if (!range.alone()) {
      return firstOf(() -> stamp(lines(), true), () -> stamp(lines(), false));
    }
    Moment told = SidecarFields.published(fields.sidecar());
    if (told != null && told.evidence().equals("option")) {
      return told;
    }
    Moment stated =
        firstOf(
            fields::published,
            () -> stamp(lines(), true),
            fields::marked,
            () -> stamp(lines(), false),
            () -> told,
            fields::addressed);
    return stated != null ? stated : firstOf(this::anywhere, this::opening, fields::modified);
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
      boolean named = (near(line) & CALLED) != 0;
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
    for (Stamp stamp : DATES.all(text)) {
      if (!stamp.update() && isPast(stamp)) {
        return stamp.moment("page");
      }
    }
    return null;
  }

  private static boolean isPast(Stamp stamp) {
    return stamp.precision().length() > 4 || stamp.value().length() >= 10;
  }

  /** The first date in a short line of a wider neighbourhood. */
  private @Nullable Moment anywhere() {
    int anchor = range.title() >= 0 ? Math.min(range.title(), firstBody) : firstBody;
    int end = Math.min(view.traits.length, lastBody + 2 * TAIL);
    for (int i = Math.max(0, anchor - 2 * TAIL); i < end; i++) {
      PageBlock block = view.page.blocks().get(i);
      boolean other =
          (block.around() & OTHERS) != 0
              || (i > firstBody + 2 && i < lastBody - 1)
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
    for (int i = firstBody; i < Math.min(lastBody + 1, firstBody + 3); i++) {
      String text = view.page.blocks().get(i).text();
      Moment moment = stamp(text.substring(0, Math.min(text.length(), 80)));
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  private static boolean isDated(PageBlock line) {
    return DATES.isDateLine(line.text()) || BYLINES.parse(line.text()).isPresent();
  }
}
