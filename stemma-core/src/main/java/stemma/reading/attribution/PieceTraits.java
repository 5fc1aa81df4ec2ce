package stemma.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stemma.language.Hashing;

/** What the pieces of a proposal look like, and how they lie to each other. For one thread. */
final class PieceTraits {
  /** Words that tell how contents are joined to a cue, and where their edges are. */
  private static final int[] JOINTS =
      joints(
          "that to , . : of for if whether in on at about with as the a what how why against it he"
              + " who and but");

  private final Surroundings text;
  private final LabelMass mass;
  private final TraitRow row;

  PieceTraits(Surroundings text, LabelMass mass, TraitRow row) {
    this.text = text;
    this.mass = mass;
    this.row = row;
  }

  private static int[] joints(String words) {
    return IntStream.concat(
            Arrays.stream(words.split(" ")).mapToInt(Hashing::lower),
            IntStream.of(Surroundings.OPENING, Surroundings.CLOSING))
        .toArray();
  }

  void cue(Candidate cue) {
    int sentence = text.tokens.sentenceOf(cue.from());
    int strongest = 0;
    for (int t = cue.from(); t < cue.to(); t++) {
      strongest = Math.max(strongest, text.cueBin(t));
    }
    row.addOdds(cue.probability());
    row.add(cue.likely());
    row.add(cue.to() - cue.from());
    row.add(mass.mean(Label.CUE, cue.from(), cue.to()));
    row.add(mass.mean(LabelMass.NONE, cue.from(), cue.to()));
    row.add(strongest);
    row.add(text.cueBin(cue.from()));
    row.add(text.cueBin(cue.to() - 1));
    row.add(text.cueBin(cue.to()));
    row.add(text.cueBin(cue.from() - 1));
    row.add(text.quoted(cue.from()));
    row.add(text.contentBin(cue.to()));
    row.add(text.sourceBin(cue.from() - 1));
    row.add(text.sourceBin(cue.to()));
    row.add(text.shape(cue.to()));
    row.add(text.shape(cue.from() - 1));
    row.add(joint(cue.to()));
    row.add(cue.from() - text.tokens.sentenceStart(sentence));
    row.add(text.tokens.sentenceEnd(sentence) - cue.to());
  }

  private static Candidate longest(List<Candidate> contents) {
    Candidate first = contents.get(0);
    Candidate last = contents.get(contents.size() - 1);
    return first.to() - first.from() >= last.to() - last.from() ? first : last;
  }

  void contents(List<Candidate> contents) {
    Candidate first = contents.get(0);
    Candidate last = contents.get(contents.size() - 1);
    Candidate main = longest(contents);
    row.add(contents.size());
    row.addOdds(main.probability());
    row.addOdds(Math.min(first.probability(), last.probability()));
    row.add(main.likely());
    row.add(first.likely() && last.likely());
    row.add(mass.mean(Label.CONTENT, main.from(), main.to()));
    row.add(mass.least(Label.CONTENT, main.from(), main.to()));
    int size = 0;
    int quoted = 0;
    for (Candidate one : contents) {
      size += one.to() - one.from();
      for (int t = one.from(); t < one.to(); t++) {
        quoted += text.quoted(t) ? 1 : 0;
      }
    }
    row.add(size);
    row.add(quoted);
    row.add((double) quoted / size);
    int sentence = text.tokens.sentenceOf(main.from());
    int length = text.tokens.sentenceEnd(sentence) - text.tokens.sentenceStart(sentence);
    row.add(length);
    row.add((double) (main.to() - main.from()) / length);
    row.add(main.from() - text.tokens.sentenceStart(sentence));
    row.add(text.tokens.sentenceOf(last.to() - 1) - text.tokens.sentenceOf(first.from()));
  }

  void edges(List<Candidate> contents) {
    int from = contents.get(0).from();
    int to = contents.get(contents.size() - 1).to();
    Candidate main = longest(contents);
    row.addOdds(mass.label(main.from(), Label.begin(Label.CONTENT)));
    row.add(mass.label(main.to(), Label.inside(Label.CONTENT)));
    row.add(mass.at(Label.CONTENT, main.from() - 1));
    row.add(mass.at(Label.CONTENT, from - 1));
    row.add(mass.at(Label.CONTENT, to));
    row.add(cuts(main));
    row.add(text.startsSentence(from));
    row.add(to >= text.size || text.startsSentence(to) ? 2 : text.isMark(to) ? 1 : 0);
    row.add(text.isMark(main.to() - 1));
    row.add(text.shape(main.from()));
    row.add(text.contentBin(main.from()));
    row.add(text.cueBin(main.from() - 1));
    row.add(text.sourceBin(main.from()));
    row.add(joint(main.from() - 1));
    row.add(joint(main.from()));
    row.add(joint(main.to() - 1));
    row.add(joint(main.to()));
  }

  /** Whether a piece begins inside a quotation that it does not hold whole, and ends so. */
  private int cuts(Candidate one) {
    int first = text.quotations.quotationOf(one.from());
    int last = text.quotations.quotationOf(one.to() - 1);
    return (first >= 0 && text.quotations.start(first) < one.from() ? 1 : 0)
        + (last >= 0 && text.quotations.end(last) > one.to() ? 2 : 0);
  }

  /** Number of the joint at a token, after them all its shape. */
  private int joint(int token) {
    int word = text.word(token);
    for (int i = 0; i < JOINTS.length; i++) {
      if (JOINTS[i] == word) {
        return i;
      }
    }
    return JOINTS.length + text.shape(token);
  }

  /** What lies between a cue and one of its contents. */
  void between(Candidate cue, Candidate one) {
    boolean before = one.from() < cue.from();
    int from = before ? one.to() : cue.to();
    int to = before ? cue.from() : one.from();
    int paragraphs = 0;
    int marks = 0;
    for (int t = from; t <= to; t++) {
      paragraphs += text.startsParagraph(t) ? 1 : 0;
      marks += t < to && text.isMark(t) ? 1 : 0;
    }
    row.add(before);
    row.add(to - from);
    row.add(text.tokens.sentenceOf(to) - text.tokens.sentenceOf(from - 1));
    row.add(paragraphs);
    row.add(marks);
    for (int role = 0; role < Label.ROLES; role++) {
      row.add(mass.mean(role, from, to));
    }
  }

  /** What a source looks like, and how it lies to its cue; the same numbers for none. */
  void source(@Nullable Candidate source, Candidate cue, List<Candidate> contents) {
    row.add(source == null);
    if (source == null) {
      row.add(-1, 13);
      return;
    }
    boolean before = source.from() < cue.from();
    int from = before ? source.to() : cue.to();
    int to = before ? cue.from() : source.from();
    row.addOdds(source.probability());
    row.add(source.likely());
    row.add(source.to() - source.from());
    row.add(text.shape(source.from()));
    row.add(text.shape(source.to() - 1));
    row.add(text.sourceBin(source.from()));
    row.add(text.sourceBin(source.to() - 1));
    row.add(text.quoted(source.from()));
    row.add(before);
    row.add(to - from);
    row.add(text.tokens.sentenceOf(to) - text.tokens.sentenceOf(from - 1));
    row.add(source.from() < longest(contents).from());
    row.add(mass.elsewhere(source.from(), source.to()));
  }

  /** How probable the labels make it that the pieces stand so, with nothing between them. */
  void together(@Nullable Candidate source, Candidate cue, List<Candidate> contents) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(cue.piece());
    contents.forEach(one -> pieces.add(one.piece()));
    row.add(mass.exactly(pieces));
    row.add(mass.exactly(List.of(cue.piece(), longest(contents).piece())));
    row.add(source == null ? 0 : mass.exactly(List.of(cue.piece(), source.piece())));
    if (source != null) {
      pieces.add(source.piece());
    }
    int from = pieces.stream().mapToInt(Piece::from).min().orElseThrow();
    int to = pieces.stream().mapToInt(Piece::to).max().orElseThrow();
    double all = mass.exactly(pieces);
    row.add(all);
    row.add(all / (to - from));
    row.add(to - from);
    row.add(mass.nothing(cue.from(), cue.to()));
    row.add(mass.at(LabelMass.NONE, from - 1));
    row.add(mass.at(LabelMass.NONE, to));
  }
}
