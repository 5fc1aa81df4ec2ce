package stemma.article.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stemma.article.Byline;
import stemma.article.lines.GivenNames;
import stemma.markup.Attribute;

/**
 * The names that a page's elements mark as its author's: {@code itemprop}, {@code rel}, links to
 * authors' pages, hCard, and what publishing systems call the element that holds a name.
 *
 * <p>A mark near the title counts more than one after the body, and that more than one elsewhere;
 * marks on comments and on other articles do not count.
 */
final class AuthorMarks {
  private static final int HEAD = 10;
  private static final int TAIL = 16;
  private static final int LONGEST = 90;
  private static final int TOGETHER = 4;
  private static final int MOST = 8;
  private static final int PROSE = 160;

  /** A mark's kind and zone that sum to less name nobody but by full names of people. */
  private static final int BELIEVED = 5;

  private static final int ZONE = 10;
  private static final int SURE = 5;

  private static final long OTHERS = Hint.set(Hint.COMMENT, Hint.RELATED, Hint.NAV_TAG);
  private static final long APART =
      Hint.set(Hint.SIDE, Hint.FOOTER, Hint.ASIDE_TAG, Hint.FOOTER_TAG, Hint.NAVIGATION);

  private final PageFacts facts;
  private final AuthorNames names;
  private final ArticleRange range;
  private final int firstBody;
  private final int lastBody;

  /** Names and how far their mark is to be believed. */
  private record Candidate(List<Byline> people, int weight, int at) {}

  AuthorMarks(PageFacts facts, AuthorNames names, ArticleRange range, int firstBody, int lastBody) {
    this.facts = facts;
    this.names = names;
    this.range = range;
    this.firstBody = firstBody;
    this.lastBody = lastBody;
  }

  /** The people marked best, and those beside them, in page order. */
  List<Byline> best() {
    List<Candidate> all = candidates();
    Candidate best = null;
    for (Candidate one : all) {
      best = best == null || one.weight > best.weight ? one : best;
    }
    Set<Byline> people = new LinkedHashSet<>();
    for (Candidate one : all) {
      if (best != null && one.weight == best.weight && Math.abs(one.at - best.at) <= TOGETHER) {
        people.addAll(one.people);
      }
    }
    return people.size() > MOST ? List.of() : List.copyOf(people);
  }

  /** Everyone marked, the best first. */
  List<String> all() {
    return candidates().stream()
        .sorted((a, b) -> Integer.compare(b.weight, a.weight))
        .flatMap(one -> one.people.stream().map(Byline::name))
        .toList();
  }

  /** Candidates near the article; where there are none, one nickname that stands alone. */
  private List<Candidate> candidates() {
    List<Candidate> near = candidates(BELIEVED);
    if (!near.isEmpty()) {
      return near;
    }
    List<Candidate> far = candidates(BELIEVED - 1);
    boolean alone = far.stream().flatMap(one -> one.people.stream()).distinct().count() == 1;
    return alone ? far : List.of();
  }

  private List<Candidate> candidates(int least) {
    List<Candidate> all = new ArrayList<>();
    for (PageFacts.Marked marked : facts.marked()) {
      int kind = kind(marked.name());
      int zone = kind == 0 ? 0 : zone(marked.frame());
      if (zone > 0) {
        List<Byline> people = people(marked, kind, zone, least);
        if (!people.isEmpty()) {
          int sure = isSure(people) ? SURE : 0;
          all.add(new Candidate(people, zone * ZONE + kind + sure, marked.frame().firstBlock));
        }
      }
    }
    return all;
  }

  private static boolean isSure(List<Byline> people) {
    return people.stream().allMatch(person -> GivenNames.TABLE.isPerson(person.name()));
  }

  /** Whom a mark names; a nickname only where the mark is strong and stands near the article. */
  private List<Byline> people(PageFacts.Marked marked, int kind, int zone, int least) {
    String text = marked.element().text(LONGEST).strip();
    text = text.isEmpty() ? marked.element().attr(Attribute.CONTENT).strip() : text;
    boolean cut = text.endsWith("…") || text.endsWith("...");
    boolean prose = kind == 1 && marked.frame().characters > PROSE;
    if (text.isEmpty() || text.length() >= LONGEST || cut || prose) {
      return List.of();
    }
    List<Byline> people = names.people(text);
    boolean full = people.stream().allMatch(person -> person.name().indexOf(' ') > 0);
    boolean near = kind + zone >= least && (kind > 1 || full);
    return near || isSure(people) ? people : List.of();
  }

  private static int kind(String mark) {
    return switch (mark) {
      case "author" -> 4;
      case "rel=author" -> 3;
      case "author-name" -> 2;
      case "author-page", "author-like" -> 1;
      default -> 0;
    };
  }

  private int zone(Frame frame) {
    if ((frame.around & OTHERS) != 0 || frame.blocks == 0) {
      return 0;
    }
    int at = frame.firstBlock;
    int anchor = range.title() >= 0 ? range.title() : firstBody;
    if (at >= Math.max(anchor - HEAD, range.alone() ? 0 : range.from()) && at <= firstBody + 2) {
      return (frame.around & Hint.SIDE.bit()) == 0 ? 4 : 2;
    }
    if (!range.alone() && (at < range.from() || at >= range.to())) {
      return 0;
    }
    if (at >= lastBody && at <= lastBody + TAIL) {
      return 3;
    }
    return at > firstBody && at < lastBody ? 2 : (frame.around & APART) == 0 ? 1 : 0;
  }
}
