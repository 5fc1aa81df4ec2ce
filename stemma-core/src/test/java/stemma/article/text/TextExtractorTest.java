package stemma.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.article.AgencyCredit;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.article.Aside;
import stemma.article.AsideKind;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Byline;
import stemma.article.Extraction;
import stemma.article.Moment;
import stemma.article.Rights;
import stemma.page.Form;
import stemma.page.OriginMap;
import stemma.page.Page;
import stemma.page.Sidecar;
import stemma.page.Source;
import stemma.text.Span;

class TextExtractorTest {
  private static final String STORY =
      """
      The ferry between Orrin and Vale will run again from Monday, the harbour board said on Friday.
      “We have waited two winters for this boat,” said Ilse Brandt, who keeps the inn at Vale.
      The board paid four million crowns for the repair and expects 200 passengers a day in summer.
      A second ferry is being built in Tresk and will follow in the spring, if the ice allows it.
      """;
  private static final String OTHER =
      """
      Farmers above Skelle have lost a third of their sheep to a disease that nobody can name yet.
      The vet, Ansel Roth, sent samples to the capital on Tuesday and expects an answer in a week.
      “I have never seen lambs go so fast,” Roth said, and asked farmers to keep their dogs indoors.
      The council has closed the market in Skelle until the results are known to everybody there.
      Sheep from other valleys may still be sold at Orrin, where the pens were washed on Thursday.
      """;

  private static Page page(String text) {
    Source source = new Source("a.txt", null, null, "text/plain", "utf-8", 1, "0".repeat(64));
    return new Page(source, Form.TEXT, text, OriginMap.whole(text), Sidecar.NONE);
  }

  private static List<Article> articles(String text) {
    Page page = page(text);
    List<Article> articles = new ArticleExtractor().extract(page).articles();
    articles.forEach(article -> check(article, text));
    return articles;
  }

  /** What holds of every article of a page: each piece stands at its origin. */
  private static void check(Article article, String text) {
    for (Block block : article.blocks()) {
      String words = block.span().of(article.text());
      assertThat(words).isNotBlank();
      assertThat(folded(at(block.origin(), text))).contains(folded(words));
    }
    for (Aside aside : article.asides()) {
      assertThat(folded(at(aside.origin(), text))).contains(folded(aside.text()));
    }
  }

  private static String at(Span origin, String text) {
    return text.substring(
        text.offsetByCodePoints(0, origin.start()), text.offsetByCodePoints(0, origin.end()));
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<String> asides(Article article, AsideKind kind) {
    return article.asides().stream().filter(a -> a.kind() == kind).map(Aside::text).toList();
  }

  @Test
  void titleBylineAndDateStandAroundTheBody() {
    Article article =
        articles("Ferry returns to Vale\nBy Mona Kerr\nMarch 6, 2026, 4:15 pm\n" + STORY).get(0);

    assertThat(article.title()).isEqualTo("Ferry returns to Vale");
    assertThat(article.bylines()).containsExactly(new Byline("Mona Kerr", "author"));
    assertThat(article.published()).isEqualTo(new Moment("2026-03-06T16:15:00", "minute", "page"));
    assertThat(article.body()).isEqualTo(STORY.strip());
  }

  @Test
  void commentsAreAsides() {
    Article article =
        articles(
                "Ferry returns to Vale\n"
                    + STORY
                    + "Comments (2)\nAt last! I sold my boat too soon, I fear.\nseal99: "
                    + "“We have waited two winters for this boat,” and paid for it too.\n")
            .get(0);

    assertThat(article.body()).isEqualTo(STORY.strip());
    assertThat(asides(article, AsideKind.COMMENT)).hasSize(3);
  }

  @Test
  void twoArticlesOnAPageAreToldApart() {
    List<Article> articles =
        articles(
            "Ferry returns to Vale\n"
                + STORY
                + "Farming\nSheep disease closes Skelle market to farmers\n"
                + OTHER);

    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("Ferry returns to Vale", "Sheep disease closes Skelle market to farmers");
    assertThat(articles.get(0).body()).isEqualTo(STORY.strip());
    assertThat(articles.get(1).body()).isEqualTo(OTHER.strip());
    assertThat(articles.get(1).section()).isEqualTo("Farming");
  }

  @Test
  void aHeadingInsideAnArticleStartsNoOther() {
    String text =
        "Ferry returns to Vale\n" + STORY + "A boat with a past\n" + STORY.replace("ferry", "boat");

    assertThat(articles(text)).hasSize(1);
  }

  @Test
  void promotionsAndTeasersInTheBodyAreLeftOut() {
    String[] lines = STORY.split("\n", -1);
    Article article =
        articles(
                "Ferry returns to Vale\n"
                    + lines[0]
                    + "\nREAD MORE: Ice closes the sound\n"
                    + lines[1]
                    + "\nAdvertisement\n"
                    + lines[2]
                    + "\nSubscribe to our newsletter and get the harbour news straight to your inbox!\n"
                    + lines[3])
            .get(0);

    assertThat(article.body()).isEqualTo(STORY.strip());
    assertThat(asides(article, AsideKind.PROMOTION)).hasSize(2);
  }

  @Test
  void postsAreKeptWithTheirAuthorsAndDays() {
    Article article =
        articles(
                "Ferry returns to Vale\n"
                    + STORY
                    + "The captain was brief:\nWe sail on Monday! 🚢 pic.twitter.com/abcd1234\n— Jon Arl (@capt_arl) March 5, 2026\n"
                    + "The board did not answer questions about the price of the tickets on Friday.\n")
            .get(0);

    Block post =
        article.blocks().stream().filter(b -> b.kind() == BlockKind.POST).findFirst().orElseThrow();
    assertThat(post.author()).isEqualTo("Jon Arl");
    assertThat(post.posted()).isEqualTo("2026-03-05");
    assertThat(post.span().of(article.text()))
        .isEqualTo(
            "We sail on Monday! 🚢 pic.twitter.com/abcd1234\n— Jon Arl (@capt_arl) March 5, 2026");
  }

  @Test
  void anAgencyInTheBylineIsCreditedWithItsTerms() {
    Article article =
        articles(
                "Ferry returns to Vale\nby Sound Press Agency\n"
                    + STORY
                    + "All content created by the Sound Press Agency may be republished if our logo and our reporter’s byline are included.\n")
            .get(0);

    assertThat(article.bylines()).isEmpty();
    assertThat(article.agency()).isEqualTo(new AgencyCredit("Sound Press Agency", List.of()));
    assertThat(article.rights())
        .singleElement()
        .extracting(Rights::requires)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactly("logo", "byline");
  }

  @Test
  void aDatelineIsEvidenceInTheText() {
    Article article = articles("Ferry returns to Vale\nORRIN (SPA) — " + STORY).get(0);

    assertThat(article.agency()).isNotNull();
    assertThat(article.agency().evidence())
        .singleElement()
        .extracting(span -> span.of(article.text()))
        .isEqualTo("SPA");
  }

  @Test
  void wrappedParagraphsAreJoined() {
    String wrapped =
        "Ferry returns to Vale\n\n"
            + STORY
                .lines()
                .map(line -> line.replaceAll("(.{40,60}?) ", "$1\n"))
                .collect(Collectors.joining("\n\n"));

    assertThat(articles(wrapped).get(0).body()).isEqualTo(STORY.strip());
  }

  @Test
  void aPageOfTeasersHoldsNoArticle() {
    String teasers =
        "Ferry returns to Vale\nMarch 6, 2026\nThe boat will run again from Monday, the board said.\n"
            + "Sheep disease closes market\nMarch 5, 2026\nFarmers above Skelle have lost a third of their sheep.\n"
            + "Choir wins in Tresk\nMarch 4, 2026\nThe choir of Tresk has won the first prize of the sound.\n"
            + "Ice closes the sound\nMarch 3, 2026\nNo boat may pass before Thursday, the pilots have said.\n";
    Extraction extraction = new ArticleExtractor().extract(page(teasers));

    assertThat(extraction.articles()).isEmpty();
    assertThat(extraction.rejections()).hasSize(1);
  }

  @Test
  void anEmptyPageIsARejection() {
    assertThat(new ArticleExtractor().extract(page(" \n\n")).rejections()).hasSize(1);
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyLineIsKeptOnceWhateverThePage(long seed) {
    List<String> pieces = new ArrayList<>(STORY.lines().toList());
    pieces.addAll(OTHER.lines().toList());
    pieces.addAll(
        List.of(
            "",
            "Comments",
            "Related Posts",
            "Share",
            "By Mona Kerr",
            "March 6, 2026",
            "News | Sport | Farming",
            "Can you help?",
            "Ferry returns to Vale",
            "Sheep disease closes market",
            "— Jon Arl (@arl) March 5, 2026",
            "© 2026 The Sound",
            "• one",
            "12",
            "Photo: Mona Kerr",
            "It was his first since the war:",
            "World"));
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      lines.add(pieces.get(random.nextInt(pieces.size())));
    }
    String text = String.join("\n", lines);
    List<Article> articles = articles(text);
    List<Span> places = new ArrayList<>();
    for (Article article : articles) {
      article.blocks().forEach(block -> places.add(block.origin()));
      article.asides().forEach(aside -> places.add(aside.origin()));
    }
    places.sort(null);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      assertThat(i == 0 || !places.get(i).overlaps(places.get(i - 1))).isTrue();
      kept.append(at(places.get(i), text)).append(' ');
    }
    if (!articles.isEmpty()) {
      assertThat(folded(kept.toString())).isEqualTo(folded(text));
    }
  }

  @Test
  void hostileLinesTakeLinearTime() {
    String parts =
        "By "
            + "A ".repeat(100_000)
            + "\n"
            + "— "
            + "x(".repeat(100_000)
            + "\n"
            + "“ ".repeat(100_000)
            + "\n"
            + "1/".repeat(100_000)
            + "\n"
            + "© © ".repeat(50_000)
            + "\n"
            + "[a](".repeat(50_000)
            + "\n"
            + "**_".repeat(50_000)
            + "\n"
            + "\n".repeat(100_000)
            + STORY.repeat(2_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> new ArticleExtractor().extract(page(parts)));
  }

  @Test
  void markdownMarksAreTakenOff() {
    String text =
        "# Ferry returns\n\n*By Mona Kerr, 6 March 2026*\n\nThe ferry to [Vale](https://vale.example/) will run\nagain from **Monday**, the board said.\n\n"
            + "> “We have waited two winters,” said Ilse Brandt.\n\n## Prices\n\nTickets cost the same for everybody on board:\n\n- Four crowns for a walker\n- Nine crowns for a car\n";
    Source source = new Source("a.md", null, null, "text/markdown", "utf-8", 1, "0".repeat(64));
    Article article =
        new ArticleExtractor()
            .extract(new Page(source, Form.TEXT, text, OriginMap.whole(text), Sidecar.NONE))
            .articles()
            .get(0);

    assertThat(article.title()).isEqualTo("Ferry returns");
    assertThat(article.bylines()).containsExactly(new Byline("Mona Kerr", "author"));
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            BlockKind.TITLE,
            BlockKind.PARAGRAPH,
            BlockKind.QUOTATION,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.LIST,
            BlockKind.LIST);
    assertThat(article.body())
        .startsWith("The ferry to Vale will run again from Monday, the board said.");
  }

  private static List<String> people(String text) {
    return articles(text).get(0).bylines().stream().map(Byline::name).toList();
  }

  @Test
  void peopleAreNamedByLabelsSignaturesAndTheSitesOwner() {
    String title = "Ferry to run again from Monday\n\n";
    assertThat(people(title + "Author:\nMartin Vik\n\n" + STORY)).containsExactly("Martin Vik");
    assertThat(people(title + STORY + "\n(Martin Vik)\n")).containsExactly("Martin Vik");
    assertThat(people(title + STORY + "\nMore\n\n© 2025 Martin Vik\n"))
        .containsExactly("Martin Vik");
    assertThat(people(title + STORY + "\n© 2025 Orrin Post\n")).isEmpty();
  }

  @Test
  void aDateAmongOtherWordsDatesAnArticleThatNothingElseDates() {
    String line = "Region news 4 March 2025 three minutes to read and four comments so far\n\n";
    assertThat(articles("Ferry to run again from Monday\n" + line + STORY).get(0).published())
        .isEqualTo(new Moment("2025-03-04", "day", "page"));
  }

  @Test
  void theDateOfAPictureDatesNoArticle() {
    String caption = "Ilse Brandt and then-mayor Ansel Roth, Sept. 25, 2019.\n";
    assertThat(articles("Ferry to run again from Monday\n" + caption + STORY).get(0).published())
        .isNull();
  }

  @Test
  void aDayToldInTheFirstSentenceDatesNoArticle() {
    String past = "On 25 September 2019 the board of Vale had closed the old pier to all boats.\n";
    assertThat(articles("Ferry to run again from Monday\n" + past + STORY).get(0).published())
        .isNull();
  }

  @Test
  void aDatelineDatesATextThatHasNoOtherDate() {
    String text =
        "Ferry to run again from Monday\nLINDEN BAY, March 3, 2025 (Meridian) -- The ferry line said"
            + " that it would run again from Monday, when the landing is mended.\n"
            + STORY;
    assertThat(articles(text).get(0).published())
        .isEqualTo(new Moment("2025-03-03", "day", "page"));
  }
}
