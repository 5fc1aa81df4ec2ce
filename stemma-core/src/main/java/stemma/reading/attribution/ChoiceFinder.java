package stemma.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stemma.language.Hashing;
import stemma.language.Lattice;

/** Lays out, for the cues that a labelling makes possible, what it may be joined to. */
final class ChoiceFinder {
  /** How many pieces of a role are looked at on each side of a cue. */
  private static final int REACH = 8;

  /** Pieces with more tokens than this between them and a cue are not its. */
  private static final int FAR = 120;

  /** How many candidates before a cue are looked through: bounds the time of texts made to fool. */
  private static final int LOOKED_AT = 2_000;

  /** Pieces less probable than this are no part of a content in two pieces. */
  private static final double PAIRED = 0.1;

  /** Number of bits of a feature. */
  static final int BITS = 18;

  private final Surroundings text;
  private final List<Candidate> candidates;
  private final int[] rivals;
  private int[] buffer = new int[128];
  private int filled;

  private ChoiceFinder(Surroundings text, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
    this.rivals = rivals(candidates);
  }

  /** The choices of a text, in the order of their cues. */
  static List<Choice> choices(Surroundings text, Lattice lattice) {
    ChoiceFinder finder = new ChoiceFinder(text, Candidate.of(lattice));
    List<Choice> choices = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < finder.candidates.size(); i++) {
      Candidate one = finder.candidates.get(i);
      if (one.role() == Label.CUE) {
        if (one.from() >= end) {
          choices.add(new Choice());
          choices.get(choices.size() - 1).contents.add(new Choice.Option(-1, List.of()));
        }
        end = Math.max(end, one.to());
        finder.add(choices.get(choices.size() - 1), i);
      }
    }
    return choices;
  }

  /** Adds a cue and what it may be joined to. */
  private void add(Choice choice, int index) {
    int cue = choice.cues.size();
    choice.cues.add(candidates.get(index));
    cue(index, Label.CONTENT);
    int by = choice.part(taken());
    int[] near = near(index, Label.CONTENT);
    int[] links = new int[near.length];
    for (int i = 0; i < near.length; i++) {
      link(index, near[i]);
      links[i] = choice.part(taken());
      choice.contents.add(new Choice.Option(cue, List.of(candidates.get(near[i])), by, links[i]));
    }
    for (int i = 0; i < near.length; i++) {
      for (int j = i + 1; j < near.length; j++) {
        Candidate first = candidates.get(near[i]);
        Candidate second = candidates.get(near[j]);
        if (isPair(first, second)) {
          pair(candidates.get(index), near[i], near[j]);
          choice.contents.add(
              new Choice.Option(
                  cue, List.of(first, second), by, links[i], links[j], choice.part(taken())));
        }
      }
    }
    List<Choice.Option> sources = new ArrayList<>();
    cue(index, Label.SOURCE);
    sources.add(new Choice.Option(cue, List.of(), choice.part(taken())));
    for (int one : near(index, Label.SOURCE)) {
      link(index, one);
      sources.add(new Choice.Option(cue, List.of(candidates.get(one)), choice.part(taken())));
    }
    choice.sources.add(sources);
  }

  /** Whether two pieces may be the parts of one content. */
  private static boolean isPair(Candidate first, Candidate second) {
    return first.to() < second.from()
        && (first.likely() || first.probability() > PAIRED)
        && (second.likely() || second.probability() > PAIRED);
  }

  /** The candidates of a role nearest to a cue that do not overlap it, in text order. */
  private int[] near(int index, int role) {
    Candidate cue = candidates.get(index);
    int[] near = new int[2 * REACH];
    int first = REACH;
    int least = Math.max(0, index - LOOKED_AT);
    for (int i = index - 1; i >= least && first > 0; i--) {
      Candidate one = candidates.get(i);
      if (one.role() == role && one.to() <= cue.from() && cue.from() - one.to() <= FAR) {
        near[--first] = i;
      }
    }
    int last = REACH;
    for (int i = index + 1; i < candidates.size() && last < near.length; i++) {
      Candidate one = candidates.get(i);
      if (one.from() - cue.to() > FAR) {
        break;
      }
      if (one.role() == role && one.from() >= cue.to()) {
        near[last++] = i;
      }
    }
    return Arrays.copyOfRange(near, first, last);
  }

  private void add(int template, int first, int second) {
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, filled * 2);
    }
    buffer[filled++] = Hashing.feature(template, first, second) >>> (32 - BITS);
  }

  private int[] taken() {
    int[] features = Arrays.copyOf(buffer, filled);
    filled = 0;
    return features;
  }

  /** Which candidates overlap each: less probable ones, more probable ones, likely others. */
  private static int[] rivals(List<Candidate> candidates) {
    int[] rivals = new int[candidates.size()];
    for (int i = 0; i < rivals.length; i++) {
      Candidate one = candidates.get(i);
      for (int j = i + 1; j < rivals.length && candidates.get(j).from() < one.to(); j++) {
        Candidate other = candidates.get(j);
        rivals[i] |= rivalry(one, other);
        rivals[j] |= rivalry(other, one);
      }
    }
    return rivals;
  }

  private static int rivalry(Candidate one, Candidate other) {
    int stronger = other.probability() > one.probability() ? 2 : 1;
    return other.role() == one.role() ? stronger : other.likely() ? 4 : 0;
  }

  /** What tells whether a cue attributes, or has no source. */
  private void cue(int index, int role) {
    Candidate cue = candidates.get(index);
    int base = 500 + 30 * role;
    int sure = cue.sure();
    add(base, 0, 0);
    add(base + 1, sure, cue.likely() ? 1 : 0);
    add(base + 2, sure, rivals[index]);
    add(base + 3, text.stem(cue.from()), 0);
    add(base + 4, text.stem(cue.to() - 1), 0);
    add(base + 5, text.word(cue.from() - 1), 0);
    add(base + 6, text.word(cue.to()), 0);
    add(base + 7, text.cluster6(cue.from() - 1), text.cluster6(cue.to()));
    add(base + 8, text.cluster8(cue.from()), text.cluster8(cue.to() - 1));
    add(base + 9, text.quoted(cue.from()) ? 1 : 0, text.quoted(cue.from() - 1) ? 1 : 0);
    add(base + 10, Math.min(5, cue.to() - cue.from()), text.cueBin(cue.to() - 1));
    add(base + 11, text.cueBin(cue.from()), text.cueBin(cue.to() - 1));
    int fine = fine(cue.probability());
    add(base + 12, fine, 0);
    add(base + 19, fine, text.cueBin(cue.from()));
  }

  /** What tells whether a piece belongs to a cue, and whether its edges are right. */
  private void link(int cueIndex, int index) {
    Candidate cue = candidates.get(cueIndex);
    Candidate one = candidates.get(index);
    boolean before = one.from() < cue.from();
    Candidate first = before ? one : cue;
    Candidate second = before ? cue : one;
    int side = (before ? 1 : 0) + 2 * one.role();
    int gap = AttributionFeatures.distance(second.from() - first.to());
    int sentences =
        Math.min(3, text.tokens.sentenceOf(second.from()) - text.tokens.sentenceOf(first.to() - 1));
    int paragraphs = 0;
    int open = 0;
    for (int t = first.to(); t <= second.from(); t++) {
      paragraphs += text.startsParagraph(t) ? 1 : 0;
      open |= text.quoted(t) ? 1 : 0;
    }
    int quotes = (text.quoted(one.from()) ? 1 : 0) + (text.quoted(cue.from()) ? 2 : 0) + 4 * open;
    int place = side + 8 * sentences + 32 * Math.min(2, paragraphs);
    int pattern = between(Math.min(cueIndex, index), first, second);
    int link = second.from() == first.to() + 1 ? text.word(first.to()) : -1;
    int sure = one.sure();
    add(1, side, 0);
    add(2, side, gap);
    add(3, place, 0);
    add(4, side, pattern);
    add(5, place, pattern);
    add(6, side, link);
    add(7, side, quotes);
    add(8, place, quotes);
    add(9, side + 8 * sentences, gap);
    add(10, side, text.stem(cue.from()));
    add(11, side, text.stem(cue.to() - 1));
    add(12, side + 8 * pattern, gap);
    add(13, side + 8 * pattern, text.word(first.to()));
    add(14, side + 8 * pattern, text.word(second.from() - 1));
    add(15, place, text.word(second.from()));
    add(16, side, text.cluster8(cue.to() - 1));
    add(17, place + 256 * pattern, quotes);
    add(18, side + 8 * sure, cue.sure());
    add(19, side + 8 * sure, rivals[index]);
    add(20, side + 8 * sure, one.likely() ? 1 : 0);
    add(21, side, AttributionFeatures.distance(one.to() - one.from()) + 16 * quotes);
    add(22, side, text.word(one.from()));
    add(23, side, text.word(one.to() - 1));
    add(24, side, text.word(one.to()));
    add(25, side, text.word(one.from() - 1));
    add(26, side + 8 * text.cluster6(one.to() - 1), text.cluster6(one.to()));
    add(27, side + 8 * text.cluster6(one.from() - 1), text.cluster6(one.from()));
    add(28, side + 8 * text.cluster6(cue.to() - 1), text.cluster6(one.from()));
    add(29, side + 8 * (text.startsSentence(one.from()) ? 1 : 0), edge(one.to()));
    add(30, side + 8 * (text.quoted(one.to() - 1) ? 1 : 0), text.word(one.to()));
    add(31, side + 8 * marks(one), quotes);
    int fine = fine(one.probability());
    add(32, side, fine);
  }

  /** A probability in steps of half a unit of its log-odds. */
  private static int fine(double probability) {
    double p = Math.max(0.002, Math.min(0.998, probability));
    return (int) Math.round(2 * Math.log(p / (1 - p)));
  }

  /** Whether a place is the end of a sentence, a mark or neither. */
  private int edge(int token) {
    return token >= text.size || text.startsSentence(token) ? 2 : text.isMark(token) ? 1 : 0;
  }

  /** Whether a piece begins inside a quotation that it does not hold whole, and ends so. */
  private int marks(Candidate one) {
    int first = text.quotations.quotationOf(one.from());
    int last = text.quotations.quotationOf(one.to() - 1);
    int cut = first >= 0 && text.quotations.start(first) < one.from() ? 1 : 0;
    return cut + (last >= 0 && text.quotations.end(last) > one.to() ? 2 : 0);
  }

  /** How many likely pieces of each role lie between two, the first of which has an index. */
  private int between(int index, Candidate first, Candidate second) {
    int[] count = new int[Label.ROLES];
    for (int i = index + 1; i < candidates.size(); i++) {
      Candidate other = candidates.get(i);
      if (other.from() >= second.from()) {
        break;
      }
      if (other.likely() && other.from() >= first.to() && other.to() <= second.from()) {
        count[other.role()] = Math.min(2, count[other.role()] + 1);
      }
    }
    return count[0] + 3 * count[1] + 9 * count[2];
  }

  private void pair(Candidate cue, int firstIndex, int secondIndex) {
    Candidate first = candidates.get(firstIndex);
    Candidate second = candidates.get(secondIndex);
    int around = (first.from() < cue.from() ? 1 : 0) + (second.from() < cue.from() ? 2 : 0);
    int quotes =
        (text.quoted(first.from()) ? 1 : 0)
            + (text.quoted(second.from()) ? 2 : 0)
            + (text.quoted(first.to() - 1) ? 4 : 0);
    int paragraph = text.startsParagraph(second.from()) ? 1 : 0;
    int sentence = text.startsSentence(second.from()) ? 1 : 0;
    int pattern = between(firstIndex, first, second);
    int gap = AttributionFeatures.distance(second.from() - first.to());
    add(40, around, 0);
    add(41, around, quotes);
    add(42, around + 4 * quotes, paragraph + 2 * sentence);
    add(43, around + 4 * quotes, pattern);
    add(44, around + 4 * quotes, gap);
    add(45, around, text.word(first.to() - 1));
    add(46, around, text.word(first.to()));
    add(47, around, text.word(second.from() - 1));
    add(48, around + 4 * quotes, text.word(cue.to()));
    add(49, around + 4 * (paragraph + 2 * sentence), pattern);
    add(50, around, text.stem(cue.to() - 1));
    add(51, around + 4 * quotes + 64 * pattern, gap + 16 * (paragraph + 2 * sentence));
    add(52, around + 4 * quotes, text.word(first.to() - 2));
    add(53, around, text.word(second.from()));
    add(54, around, first.sure() + 16 * second.sure());
  }
}
