package stemma.collation.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.article.AgencyCredit;
import stemma.article.Article;
import stemma.collation.InventedTexts;
import stemma.collation.Lineage;
import stemma.collation.Lineage.Edge;
import stemma.collation.Lineage.Origin;
import stemma.collation.Lineage.OriginKind;
import stemma.collation.Lineage.Relation;
import stemma.collation.copies.CopyFinder;
import stemma.gathering.Gathering;
import stemma.reading.Reading;

class LineageTracerTest {
  static LongStream seeds() {
    return LongStream.range(0, 10);
  }

  private static Lineage trace(Article... articles) {
    List<Article> all = List.of(articles);
    List<Reading> readings =
        all.stream()
            .map(
                a ->
                    new Reading(
                        a, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of()))
            .toList();
    Gathering gathering =
        new Gathering("g", readings, Collections.nCopies(readings.size(), "told"));
    return new LineageTracer().trace(gathering, new CopyFinder().find(all));
  }

  private static Article credited(Article article, @Nullable String agency) {
    return new Article(
        article.id(),
        article.source(),
        article.ordinal(),
        article.title(),
        article.standfirst(),
        article.outlet(),
        article.bylines(),
        agency == null ? null : new AgencyCredit(agency, List.of()),
        article.rights(),
        article.published(),
        article.modified(),
        article.canonicalUrl(),
        article.language(),
        article.section(),
        article.tags(),
        article.text(),
        article.blocks(),
        article.asides());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theLaterOfTwoEqualTextsIsTheCopy(long seed) {
    List<String> text = new InventedTexts(seed).sentences(12);
    Lineage lineage =
        trace(
            InventedTexts.article("a", "Late Post", "2026-02-02T10:00", text),
            InventedTexts.article("b", "Early Post", "2026-02-02T08:00", text));
    assertThat(lineage.edges()).hasSize(1);
    Edge edge = lineage.edges().get(0);
    assertThat(edge.from()).isEqualTo("b");
    assertThat(edge.relation()).isEqualTo(Relation.COPY);
    assertThat(edge.directed()).isTrue();
    assertThat(edge.evidence()).containsExactly("earlier-date");
    assertThat(lineage.independentOrigins()).isEqualTo(1);
  }

  @Test
  void whereNothingTellsTheDirectionTheEdgeIsUndirected() {
    List<String> text = new InventedTexts(3).sentences(12);
    Lineage lineage = trace(InventedTexts.article("a", text), InventedTexts.article("b", text));
    assertThat(lineage.edges().get(0).directed()).isFalse();
    assertThat(lineage.edges().get(0).evidence()).isEmpty();
  }

  @Test
  void anAgencyTextPrintedByTwoIsOneOriginOfTheAgency() {
    List<String> text = new InventedTexts(4).sentences(12);
    Lineage lineage =
        trace(
            credited(InventedTexts.article("a", "North", null, text), "Ketter Press Agency"),
            credited(InventedTexts.article("b", "South", null, text), "KPA"));
    assertThat(lineage.origins())
        .containsExactly(new Origin("Ketter Press Agency", OriginKind.AGENCY, List.of("a", "b")));
  }

  @Test
  void theAgencysOwnPageIsTheSourceWhateverTheDates() {
    List<String> text = new InventedTexts(5).sentences(12);
    Lineage lineage =
        trace(
            credited(
                InventedTexts.article("a", "North", "2026-01-01T08:00", text), "Ketter Agency"),
            InventedTexts.article("b", "Ketter Agency", "2026-01-01T09:00", text));
    assertThat(lineage.edges().get(0).from()).isEqualTo("b");
    assertThat(lineage.edges().get(0).evidence()).contains("agency-credit");
    assertThat(lineage.origins().get(0).kind()).isEqualTo(OriginKind.AGENCY);
  }

  @Test
  void aTextWithAThirdOfAnotherIsAnExcerpt() {
    InventedTexts texts = new InventedTexts(6);
    List<String> source = texts.sentences(20);
    List<String> derived = new ArrayList<>(texts.sentences(10));
    derived.addAll(2, source.subList(3, 9));
    Lineage lineage =
        trace(
            InventedTexts.article("a", "North", "2026-01-01T08:00", source),
            InventedTexts.article("b", "South", "2026-01-02T08:00", derived));
    assertThat(lineage.edges()).hasSize(1);
    assertThat(lineage.edges().get(0).relation()).isEqualTo(Relation.EXCERPT);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameSentencesRewordedInOrderAreARewrite(long seed) {
    InventedTexts texts = new InventedTexts(seed);
    List<String> source = texts.sentences(20);
    List<String> derived = source.stream().map(s -> texts.edited(s, 0.35)).toList();
    Lineage lineage =
        trace(
            InventedTexts.article("a", "North", "2026-01-01T08:00", source),
            InventedTexts.article("b", "South", "2026-01-02T08:00", derived));
    assertThat(lineage.edges()).hasSize(1);
    assertThat(lineage.edges().get(0).relation()).isEqualTo(Relation.REWRITE);
    assertThat(lineage.edges().get(0).from()).isEqualTo("a");
  }

  @Test
  void sharedQuotationsMakeNoEdge() {
    InventedTexts texts = new InventedTexts(8);
    String quotation = "\u201c" + texts.sentence(40) + "\u201d " + texts.sentence(3);
    List<String> one = texts.sentences(6);
    List<String> other = texts.sentences(6);
    one.add(2, quotation);
    other.add(4, quotation);
    Lineage lineage = trace(InventedTexts.article("a", one), InventedTexts.article("b", other));
    assertThat(lineage.edges()).isEmpty();
    assertThat(lineage.independentOrigins()).isEqualTo(2);
  }

  @Test
  void aStatementPastedByTwoIsOneOrigin() {
    InventedTexts texts = new InventedTexts(9);
    List<String> statement = new ArrayList<>();
    texts.sentences(5).forEach(s -> statement.add("\u201c" + s + "\u201d"));
    List<String> one = new ArrayList<>(texts.sentences(2));
    List<String> other = new ArrayList<>(texts.sentences(2));
    one.addAll(statement);
    other.addAll(1, statement);
    Lineage lineage =
        trace(
            InventedTexts.article("a", "North", null, one),
            InventedTexts.article("b", "South", null, other));
    assertThat(lineage.origins()).hasSize(1);
    assertThat(lineage.origins().get(0).kind()).isEqualTo(OriginKind.STATEMENT);
  }

  @Test
  void printsOfAnAgencysTextAreSiblingsWhateverTheirDates() {
    List<String> text = new InventedTexts(11).sentences(12);
    Lineage lineage =
        trace(
            credited(
                InventedTexts.article("a", "North", "2026-01-01T08:00", text), "Ketter Agency"),
            InventedTexts.article("b", "South", "2026-01-01T09:00", text));
    assertThat(lineage.edges()).hasSize(1);
    assertThat(lineage.edges().get(0).from()).isEqualTo("a");
    assertThat(lineage.edges().get(0).directed()).isFalse();
    assertThat(lineage.origins())
        .containsExactly(new Origin("Ketter Agency", OriginKind.AGENCY, List.of("a", "b")));
  }

  @Test
  void aPartOfAnAgencysTextWithoutItsCreditIsNoCopyOfTheFullerPrint() {
    List<String> text = new InventedTexts(21).sentences(16);
    Lineage lineage =
        trace(
            credited(InventedTexts.article("a", "North", null, text), "Ketter Agency"),
            InventedTexts.article("b", "South", null, text.subList(4, 12)));
    assertThat(lineage.edges()).hasSize(1);
    assertThat(lineage.edges().get(0).evidence()).contains("fuller-text");
    assertThat(lineage.edges().get(0).directed()).isFalse();
  }

  @Test
  void whatIsEditedThroughoutDerivesFromTheTextThatItKeepsMostOf() {
    InventedTexts texts = new InventedTexts(22);
    List<String> source = List.of(texts.sentence(60), texts.sentence(60), texts.sentence(60));
    List<String> sibling = source.stream().map(s -> texts.edited(s, 0.25)).toList();
    List<String> derived = source.stream().map(s -> texts.edited(s, 0.35)).toList();
    Lineage lineage =
        trace(
            InventedTexts.article("b", "North", "2026-01-01T08:00", source),
            InventedTexts.article("a", "South", "2026-01-01T09:00", sibling),
            InventedTexts.article("c", "West", "2026-01-01T10:00", derived));
    assertThat(lineage.edges())
        .extracting(Edge::from, Edge::to, Edge::relation)
        .containsExactly(tuple("b", "a", Relation.REWRITE), tuple("b", "c", Relation.REWRITE));
  }

  @Test
  void theFooterOfAnOutletIsNoPartOfTheTextThatWasCopied() {
    InventedTexts texts = new InventedTexts(23);
    List<String> footer = texts.sentences(4);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<String> text = new ArrayList<>(texts.sentences(8));
      text.addAll(footer);
      articles.add(InventedTexts.article("m" + i, "North", "2026-01-0" + (i + 1), text));
    }
    List<String> source = texts.sentences(8);
    List<String> derived = new ArrayList<>(source);
    derived.addAll(footer);
    articles.add(InventedTexts.article("a", "South", "2026-01-01", source));
    articles.add(InventedTexts.article("b", "North", "2026-01-09", derived));
    Edge edge = trace(articles.toArray(Article[]::new)).edges().get(0);
    assertThat(edge.relation()).isEqualTo(Relation.COPY);
    assertThat(edge.containment()).isGreaterThan(0.8);
  }

  @Test
  void anAgencysPageIsKnownByItsAddress() {
    List<String> text = new InventedTexts(12).sentences(12);
    Lineage lineage =
        trace(
            credited(
                InventedTexts.article("a", "North", "2026-01-01T08:00", text),
                "Ketter Press Agency"),
            InventedTexts.article("b", "kpanews.example", "2026-01-01T09:00", text));
    assertThat(lineage.edges().get(0).from()).isEqualTo("b");
    assertThat(lineage.edges().get(0).directed()).isTrue();
  }

  @Test
  void textsThatShareAllButTheirOpeningsAreSiblingsOfAThird() {
    InventedTexts texts = new InventedTexts(13);
    List<String> common = texts.sentences(9);
    List<String> one = new ArrayList<>(List.of(texts.sentence(20)));
    List<String> other = new ArrayList<>(List.of(texts.sentence(20)));
    one.addAll(common);
    other.addAll(common);
    Lineage lineage =
        trace(
            InventedTexts.article("a", "North", "2026-01-01T08:00", one),
            InventedTexts.article("b", "South", "2026-01-02T08:00", other));
    assertThat(lineage.edges()).hasSize(1);
    assertThat(lineage.edges().get(0).directed()).isFalse();
    assertThat(lineage.independentOrigins()).isEqualTo(1);
  }

  @Test
  void laterStatesOfOneOutletsTextKeepTheirOrder() {
    InventedTexts texts = new InventedTexts(14);
    List<String> common = texts.sentences(9);
    List<String> one = new ArrayList<>(List.of(texts.sentence(20)));
    List<String> other = new ArrayList<>(List.of(texts.sentence(20)));
    one.addAll(common);
    other.addAll(common);
    Lineage lineage =
        trace(
            InventedTexts.article("b", "North", "2026-01-01T08:00", one),
            InventedTexts.article("a", "North", "2026-01-02T08:00", other));
    assertThat(lineage.edges().get(0).from()).isEqualTo("b");
    assertThat(lineage.edges().get(0).directed()).isTrue();
  }

  @Test
  void anArticleThatTakesAParagraphRemainsAnOriginOfItsOwn() {
    InventedTexts texts = new InventedTexts(15);
    List<String> source = texts.sentences(20);
    List<String> derived = new ArrayList<>(texts.sentences(36));
    derived.addAll(5, source.subList(3, 9));
    Lineage lineage =
        trace(
            InventedTexts.article("a", "North", "2026-01-01T08:00", source),
            InventedTexts.article("b", "South", "2026-01-02T08:00", derived));
    assertThat(lineage.edges()).hasSize(1);
    assertThat(lineage.edges().get(0).relation()).isEqualTo(Relation.EXCERPT);
    assertThat(lineage.edges().get(0).isMinor()).isTrue();
    assertThat(lineage.independentOrigins()).isEqualTo(2);
  }

  @Test
  void whereNothingTellsTheShorterTextIsTheOneThatWasTaken() {
    InventedTexts texts = new InventedTexts(16);
    List<String> source = texts.sentences(40);
    List<String> derived = new ArrayList<>(texts.sentences(6));
    derived.addAll(2, source.subList(3, 8));
    Lineage lineage =
        trace(
            InventedTexts.article("a", "North", null, derived),
            InventedTexts.article("b", "South", null, source));
    assertThat(lineage.edges().get(0).from()).isEqualTo("b");
    assertThat(lineage.independentOrigins()).isEqualTo(1);
  }

  @Test
  void aPartOfAnotherTextAmongOwnSentencesIsNoRewrite() {
    InventedTexts texts = new InventedTexts(17);
    List<String> source = texts.sentences(20);
    List<String> derived = new ArrayList<>(texts.sentences(5));
    derived.addAll(2, source.subList(3, 8));
    Lineage lineage =
        trace(
            InventedTexts.article("a", "North", "2026-01-01T08:00", source),
            InventedTexts.article("b", "South", "2026-01-02T08:00", derived));
    assertThat(lineage.edges().get(0).relation()).isEqualTo(Relation.EXCERPT);
  }

  @Test
  void aTextEditedInEverySentenceIsARewriteNotACopy() {
    InventedTexts texts = new InventedTexts(18);
    List<String> source = texts.sentences(20);
    List<String> derived = source.stream().map(s -> texts.edited(s, 0.22)).toList();
    Lineage lineage =
        trace(
            InventedTexts.article("a", "North", "2026-01-01T08:00", source),
            InventedTexts.article("b", "South", "2026-01-02T08:00", derived));
    assertThat(lineage.edges().get(0).relation()).isEqualTo(Relation.REWRITE);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void eachTextDerivesFromOneOtherAtMostAndNoneFromItself(long seed) {
    InventedTexts texts = new InventedTexts(seed);
    List<String> source = texts.sentences(15);
    Article[] articles = new Article[8];
    for (int i = 0; i < articles.length; i++) {
      List<String> copy = new ArrayList<>(source.subList(texts.random().nextInt(8), 15));
      copy.replaceAll(s -> texts.edited(s, 0.1));
      articles[i] = InventedTexts.article("id" + i, copy);
    }
    Lineage lineage = trace(articles);
    assertThat(lineage.edges().stream().map(Edge::to)).doesNotHaveDuplicates();
    assertThat(lineage.edges().size() + lineage.independentOrigins()).isEqualTo(8);
    assertThat(lineage.origins().stream().flatMap(o -> o.articles().stream()))
        .containsExactlyInAnyOrder("id0", "id1", "id2", "id3", "id4", "id5", "id6", "id7");
  }

  @Test
  void aReportThatSharesHardlyMoreThanWhatBothQuoteIsNoExcerpt() {
    InventedTexts texts = new InventedTexts(31);
    List<String> one = new ArrayList<>(texts.sentences(5));
    List<String> other = new ArrayList<>(texts.sentences(5));
    for (int i = 0; i < 3; i++) {
      String quotation = "\u201c" + texts.sentence(30) + "\u201d";
      one.add(i, quotation + " " + texts.sentence(9));
      other.add(i, quotation + " " + texts.sentence(9));
    }
    Lineage lineage = trace(InventedTexts.article("a", one), InventedTexts.article("b", other));
    assertThat(lineage.edges()).isEmpty();
  }

  @Test
  void whatIsCutAndTurnedRoundButKeptWordForWordIsNoRewrite() {
    InventedTexts texts = new InventedTexts(32);
    List<String> source = texts.sentences(8);
    List<String> derived = new ArrayList<>(List.of(source.get(0), source.get(1)));
    derived.add(texts.edited(source.get(2), 0.8));
    derived.add(source.get(3));
    derived.add(texts.sentence(14));
    Lineage lineage =
        trace(
            InventedTexts.article("a", "North", "2026-01-01T08:00", source),
            InventedTexts.article("b", "South", "2026-01-02T08:00", derived));
    assertThat(lineage.edges()).hasSize(1);
    assertThat(lineage.edges().get(0).relation()).isNotEqualTo(Relation.REWRITE);
  }
}
