package stemma.collation.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.collation.InventedTexts.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.article.Article;
import stemma.collation.InventedTexts;
import stemma.collation.Reuse;

class CopyFinderTest {
  private final CopyFinder finder = new CopyFinder();

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aSentenceCopiedIntoAForeignArticleIsFoundToTheCharacter(long seed) {
    InventedTexts texts = new InventedTexts(seed);
    String copied = texts.sentence(18);
    List<String> from = texts.sentences(12);
    List<String> into = texts.sentences(9);
    from.add(3, copied);
    into.add(5, copied);
    Article a = article("a", from);
    Article b = article("b", into);

    List<Reuse> reuse = finder.find(List.of(b, a));

    assertThat(reuse).hasSize(1);
    Reuse.Passage passage = reuse.get(0).passages().get(0);
    String words = copied.substring(0, copied.length() - 1);
    assertThat(passage.a().of(a.text())).isEqualTo(words);
    assertThat(passage.b().of(b.text())).isEqualTo(words);
    assertThat(passage.edits()).isZero();
    assertThat(reuse.get(0).shared()).isEqualTo(18);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aCopyWithTwoFifthsOfItsWordsReplacedIsFound(long seed) {
    InventedTexts texts = new InventedTexts(seed);
    List<String> original = texts.sentences(20);
    List<String> edited = original.stream().map(s -> texts.edited(s, 0.4)).toList();

    List<Reuse> reuse = finder.find(List.of(article("a", original), article("b", edited)));

    assertThat(reuse).hasSize(1);
    assertThat(reuse.get(0).containmentB()).isBetween(0.4, 0.75);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfTheArticlesDoesNotMatter(long seed) {
    InventedTexts texts = new InventedTexts(seed);
    List<Article> articles = new ArrayList<>();
    List<String> original = texts.sentences(20);
    for (int i = 0; i < 6; i++) {
      List<String> copy = new ArrayList<>(original.subList(i, 20 - i));
      copy.replaceAll(s -> texts.edited(s, 0.1));
      Collections.shuffle(copy, texts.random());
      articles.add(article("id" + i, copy));
    }
    List<Reuse> reuse = finder.find(articles);
    Collections.shuffle(articles, texts.random());

    assertThat(finder.find(articles)).isEqualTo(reuse);
    assertThat(reuse).hasSize(15);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void passagesBeginAndEndOnWordsOfTheBodies(long seed) {
    InventedTexts texts = new InventedTexts(seed);
    List<String> original = texts.sentences(20);
    List<String> edited = original.stream().map(s -> texts.edited(s, 0.2)).toList();
    Article a = article("a", original);
    Article b = article("b", edited);
    for (Reuse reuse : finder.find(List.of(a, b))) {
      assertThat(reuse.passages()).isNotEmpty();
      for (Reuse.Passage passage : reuse.passages()) {
        assertOnWords(passage.a().of(a.text()));
        assertOnWords(passage.b().of(b.text()));
      }
    }
  }

  private static void assertOnWords(String passage) {
    assertThat(Character.isLetterOrDigit(passage.charAt(0))).isTrue();
    assertThat(Character.isLetterOrDigit(passage.charAt(passage.length() - 1))).isTrue();
  }

  @Test
  void aCopyThatIsTheWholeOfBothTextsReachesTheirEdges() {
    List<String> text = new InventedTexts(7).sentences(4);
    Reuse reuse = finder.find(List.of(article("a", text), article("b", text))).get(0);
    assertThat(reuse.containmentA()).isEqualTo(1.0);
    assertThat(reuse.containmentB()).isEqualTo(1.0);
    assertThat(reuse.passages()).hasSize(1);
  }

  @Test
  void movedParagraphsAreAPassageEach() {
    List<String> text = new InventedTexts(8).sentences(2);
    List<String> moved = List.of(text.get(1), text.get(0));
    Reuse reuse = finder.find(List.of(article("a", text), article("b", moved))).get(0);
    assertThat(reuse.passages()).hasSize(2);
    assertThat(reuse.containmentA()).isEqualTo(1.0);
  }

  @Test
  void whatAThirdPartySaidIsNoReuse() {
    InventedTexts texts = new InventedTexts(9);
    String quotation = "\u201c" + texts.sentence(30) + "\u201d";
    List<String> one = texts.sentences(8);
    List<String> other = texts.sentences(8);
    one.set(2, quotation + " " + texts.sentence(4));
    other.set(4, texts.sentence(5) + " " + quotation);
    assertThat(finder.find(List.of(article("a", one), article("b", other)))).isEmpty();
  }

  @Test
  void aFooterThatManyUnrelatedArticlesRepeatIsNoReuse() {
    InventedTexts texts = new InventedTexts(10);
    String footer = texts.sentence(25) + " " + texts.sentence(20);
    List<Article> articles =
        Stream.iterate(0, i -> i + 1)
            .limit(8)
            .map(
                i -> {
                  List<String> text = texts.sentences(10);
                  text.add(footer);
                  return article("id" + i, text);
                })
            .toList();
    assertThat(finder.find(articles)).isEmpty();
  }

  @Test
  void aLineAboutTheAuthorAtTheFootOfTwoArticlesIsNoReuse() {
    InventedTexts texts = new InventedTexts(11);
    String line = texts.sentence(22);
    List<String> one = texts.sentences(10);
    List<String> other = texts.sentences(10);
    one.add(line);
    other.add(line);
    assertThat(finder.find(List.of(article("a", one), article("b", other)))).isEmpty();
  }

  @Test
  void aTextPrintedByManyIsReuseBetweenAllOfThem() {
    InventedTexts texts = new InventedTexts(12);
    List<String> wire = texts.sentences(10);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(article("id" + (100 + i), wire));
    }
    assertThat(finder.find(articles)).hasSize(60 * 59 / 2);
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(finder.find(List.of())).isEmpty();
    assertThat(finder.find(List.of(article("a", List.of("")), article("b", List.of("Word.")))))
        .isEmpty();
  }
}
