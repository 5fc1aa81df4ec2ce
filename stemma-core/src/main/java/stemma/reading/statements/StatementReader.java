package stemma.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.language.LanguageTag;
import stemma.language.Quotations;
import stemma.language.TokenizedText;
import stemma.language.WordClusters;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.reading.attribution.Attribution;
import stemma.reading.attribution.AttributionModel;
import stemma.reading.attribution.Piece;
import stemma.text.Span;

/**
 * Finds an article's statements: who is given as saying, thinking or intending what, and by which
 * words. Speakers are left open; they are another stage's.
 *
 * <p>English is read by {@link AttributionModel}; of a text in another language, quotations in
 * marks with a name beside them are told. A post is a direct statement of its author.
 *
 * <p><b>Guarantee.</b> Statements are in reading order; their spans lie inside the text and neither
 * begin nor end with white space. Immutable and thread-safe.
 */
public final class StatementReader {
  /** How sure a quotation with a name beside it is taken to be. */
  private static final double BY_SHAPE = 0.5;

  /** Fewer words than this in quotation marks are rather a title or a name than a statement. */
  private static final int LEAST_WORDS = 4;

  private final AttributionModel model;
  private final WordClusters clusters;

  /** A reader with the models that are shipped. */
  public StatementReader() {
    this(AttributionModel.english(), WordClusters.english());
  }

  /** A reader with the given models. */
  public StatementReader(AttributionModel model, WordClusters clusters) {
    this.model = model;
    this.clusters = clusters;
  }

  /** The statements of an article, their speakers null. */
  public List<Statement> read(Article article, TokenizedText tokens) {
    Quotations quotations = Quotations.of(tokens);
    List<Statement> found = new ArrayList<>();
    if (LanguageTag.isEnglish(article.language())) {
      List<Attribution> attributions = model.find(tokens, quotations, clusters);
      WholeQuotations whole = new WholeQuotations(article, tokens, quotations, attributions);
      for (Attribution attribution : attributions) {
        found.add(statement(attribution, whole.of(attribution), tokens, quotations));
      }
      trailing(new TrailingStatements(tokens, quotations), found);
    } else {
      byShape(tokens, quotations, found);
    }
    laidOut(new LayoutStatements(tokens, quotations), found);
    posts(article, found);
    found.sort(Comparator.comparing(StatementReader::start));
    List<Statement> numbered = new ArrayList<>();
    for (Statement one : found) {
      numbered.add(
          new Statement(
              "s" + (numbered.size() + 1),
              one.kind(),
              one.source(),
              one.cue(),
              one.content(),
              null,
              one.confidence()));
    }
    return numbered;
  }

  /** Adds what sentences end by attributing, where its cue is none of a statement found. */
  private static void trailing(TrailingStatements sentences, List<Statement> found) {
    BitSet cues = new BitSet();
    for (Statement one : found) {
      one.cue().forEach(span -> cues.set(span.start(), span.end()));
    }
    for (Statement trailing : sentences.find()) {
      Span cue = trailing.cue().get(0);
      int taken = cues.nextSetBit(cue.start());
      if (taken < 0 || taken >= cue.end()) {
        found.add(trailing);
      }
    }
  }

  /** Where a statement begins: the least offset of its spans. */
  private static Span start(Statement statement) {
    Span first = statement.content().get(0);
    for (List<Span> spans : List.of(statement.source(), statement.cue())) {
      if (!spans.isEmpty() && spans.get(0).compareTo(first) < 0) {
        first = spans.get(0);
      }
    }
    return first;
  }

  private static Statement statement(
      Attribution attribution, List<Piece> contents, TokenizedText tokens, Quotations quotations) {
    List<Span> source =
        attribution.source() == null ? List.of() : List.of(told(attribution.source(), tokens));
    List<Span> content = contents.stream().map(one -> told(one, tokens)).toList();
    return new Statement(
        "s0",
        StatementKinds.of(tokens, quotations, contents),
        source,
        List.of(span(attribution.cue(), tokens)),
        content,
        null,
        attribution.confidence());
  }

  /** The place of a piece without a dateline that it takes in. */
  private static Span told(Piece piece, TokenizedText tokens) {
    return Datelines.without(tokens.text(), span(piece, tokens));
  }

  private static Span span(Piece piece, TokenizedText tokens) {
    return tokens.span(piece.from(), piece.to());
  }

  /** Quotations of some length with a name outside the marks, nearest first, in their sentence. */
  private static void byShape(TokenizedText tokens, Quotations quotations, List<Statement> found) {
    for (int q = 0; q < quotations.count(); q++) {
      int from = quotations.start(q);
      int to = quotations.end(q);
      int words = 0;
      for (int t = from; t < to; t++) {
        words += tokens.isWord(t) ? 1 : 0;
      }
      Piece name = words < LEAST_WORDS ? null : NameByShape.beside(tokens, quotations, from, to);
      if (name != null) {
        found.add(
            new Statement(
                "s0",
                StatementKind.DIRECT,
                List.of(span(name, tokens)),
                List.of(),
                List.of(tokens.span(from, to)),
                null,
                BY_SHAPE));
      }
    }
  }

  /**
   * Turns of a transcript take the place of what the models read in them; a signed quotation is
   * told when the models name nobody who says it.
   */
  private static void laidOut(LayoutStatements layout, List<Statement> found) {
    for (Statement turn : layout.turns()) {
      Span all = turn.source().get(0).hull(turn.content().get(0));
      found.removeIf(one -> all.contains(start(one)));
      found.add(turn);
    }
    for (Statement signed : layout.signed()) {
      Span words = signed.content().get(0);
      found.removeIf(one -> one.source().isEmpty() && isOf(one, words));
      if (found.stream().noneMatch(one -> isOf(one, words))) {
        found.add(signed);
      }
    }
  }

  private static boolean isOf(Statement statement, Span words) {
    return statement.content().stream().anyMatch(words::overlaps);
  }

  /** A post's statement takes the place of what the models read in it. */
  private static void posts(Article article, List<Statement> found) {
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.POST && !block.span().isEmpty()) {
        found.removeIf(one -> start(one).overlaps(block.span()));
        Statement post = PostStatement.of(article.text(), block);
        if (post != null) {
          found.add(post);
        }
      }
    }
  }
}
