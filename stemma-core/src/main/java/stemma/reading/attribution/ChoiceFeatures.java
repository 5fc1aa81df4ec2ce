package stemma.reading.attribution;

import java.util.Arrays;
import java.util.List;
import stemma.language.Hashing;

/**
 * The features that tell for the options of choices, told to a tally. What depends on one piece or
 * on two contents alone is told once and shared. For one thread.
 */
final class ChoiceFeatures {
  /** Number of bits of a feature. */
  static final int BITS = 18;

  /** Number of sides: before or after, sources or contents. */
  private static final int SIDES = 8;

  private final Surroundings text;
  private final List<Candidate> candidates;
  private final Tally tally;
  private final int[] rivals;

  /** Numbers of the groups shared by the links of a piece, one more; of a cue for each side. */
  private final int[] ofPiece;

  private final int[] ofCue;

  /** For each first content the groups of its pairs, by how far the second is and the sides. */
  private final int[][] ofPair;

  ChoiceFeatures(Surroundings text, List<Candidate> candidates, Tally tally) {
    this.text = text;
    this.candidates = candidates;
    this.tally = tally;
    this.rivals = rivals(candidates);
    this.ofPiece = new int[2 * candidates.size()];
    this.ofCue = new int[SIDES * candidates.size()];
    this.ofPair = new int[candidates.size()][0];
  }

  private void add(int template, int first, int second) {
    tally.add(Hashing.feature(template, first, second) >>> (32 - BITS));
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

  /** The part that tells whether a cue attributes, or has no source. */
  int cue(int index, int role) {
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
    return tally.part();
  }

  /** The part that tells whether a piece belongs to a cue, and whether its edges are right. */
  int link(int cueIndex, int index) {
    Candidate cue = candidates.get(cueIndex);
    Candidate one = candidates.get(index);
    boolean before = one.from() < cue.from();
    int side = (before ? 1 : 0) + 2 * one.role();
    int ofPiece = ofPiece(index, side);
    int ofCue = ofCue(cueIndex, side);
    Candidate first = before ? one : cue;
    Candidate second = before ? cue : one;
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
    add(1, side, 0);
    add(2, side, gap);
    add(3, place, 0);
    add(4, side, pattern);
    add(5, place, pattern);
    add(6, side, link);
    add(7, side, quotes);
    add(8, place, quotes);
    add(9, side + 8 * sentences, gap);
    add(12, side + 8 * pattern, gap);
    add(13, side + 8 * pattern, text.word(first.to()));
    add(14, side + 8 * pattern, text.word(second.from() - 1));
    add(15, place, text.word(second.from()));
    add(17, place + 256 * pattern, quotes);
    add(18, side + 8 * one.sure(), cue.sure());
    add(21, side, AttributionFeatures.distance(one.to() - one.from()) + 16 * quotes);
    add(28, side + 8 * text.cluster6(cue.to() - 1), text.cluster6(one.from()));
    add(31, side + 8 * marks(one), quotes);
    tally.include(ofPiece);
    tally.include(ofCue);
    return tally.part();
  }

  /** The group that all links of a piece on one side of their cues hold. */
  private int ofPiece(int index, int side) {
    int at = 2 * index + (side & 1);
    if (ofPiece[at] == 0) {
      Candidate one = candidates.get(index);
      int sure = side + 8 * one.sure();
      add(19, sure, rivals[index]);
      add(20, sure, one.likely() ? 1 : 0);
      add(22, side, text.word(one.from()));
      add(23, side, text.word(one.to() - 1));
      add(24, side, text.word(one.to()));
      add(25, side, text.word(one.from() - 1));
      add(26, side + 8 * text.cluster6(one.to() - 1), text.cluster6(one.to()));
      add(27, side + 8 * text.cluster6(one.from() - 1), text.cluster6(one.from()));
      add(29, side + 8 * (text.startsSentence(one.from()) ? 1 : 0), edge(one.to()));
      add(30, side + 8 * (text.quoted(one.to() - 1) ? 1 : 0), text.word(one.to()));
      add(32, side, fine(one.probability()));
      ofPiece[at] = tally.share() + 1;
    }
    return ofPiece[at] - 1;
  }

  /** The group that all links of a cue to one side hold. */
  private int ofCue(int index, int side) {
    int at = SIDES * index + side;
    if (ofCue[at] == 0) {
      Candidate cue = candidates.get(index);
      add(10, side, text.stem(cue.from()));
      add(11, side, text.stem(cue.to() - 1));
      add(16, side, text.cluster8(cue.to() - 1));
      ofCue[at] = tally.share() + 1;
    }
    return ofCue[at] - 1;
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

  /** The part that tells whether two pieces are one content of a cue. */
  int pair(Candidate cue, int firstIndex, int secondIndex) {
    Candidate first = candidates.get(firstIndex);
    Candidate second = candidates.get(secondIndex);
    int around = (first.from() < cue.from() ? 1 : 0) + (second.from() < cue.from() ? 2 : 0);
    int ofPair = ofPair(firstIndex, secondIndex, around);
    add(48, around + 4 * quotes(first, second), text.word(cue.to()));
    add(50, around, text.stem(cue.to() - 1));
    tally.include(ofPair);
    return tally.part();
  }

  private int quotes(Candidate first, Candidate second) {
    return (text.quoted(first.from()) ? 1 : 0)
        + (text.quoted(second.from()) ? 2 : 0)
        + (text.quoted(first.to() - 1) ? 4 : 0);
  }

  /** The group that two contents hold whatever cue of a side they belong to. */
  private int ofPair(int firstIndex, int secondIndex, int around) {
    int at = 4 * (secondIndex - firstIndex) + around;
    if (ofPair[firstIndex].length <= at) {
      ofPair[firstIndex] = Arrays.copyOf(ofPair[firstIndex], 2 * at + 16);
    }
    int[] known = ofPair[firstIndex];
    if (known[at] == 0) {
      pairOf(candidates.get(firstIndex), candidates.get(secondIndex), around, firstIndex);
      known[at] = tally.share() + 1;
    }
    return known[at] - 1;
  }

  private void pairOf(Candidate first, Candidate second, int around, int firstIndex) {
    int quotes = quotes(first, second);
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
    add(49, around + 4 * (paragraph + 2 * sentence), pattern);
    add(51, around + 4 * quotes + 64 * pattern, gap + 16 * (paragraph + 2 * sentence));
    add(52, around + 4 * quotes, text.word(first.to() - 2));
    add(53, around, text.word(second.from()));
    add(54, around, first.sure() + 16 * second.sure());
  }
}
