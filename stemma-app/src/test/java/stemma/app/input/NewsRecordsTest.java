package stemma.app.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.article.Article;
import stemma.article.ArticleExtractor;
import stemma.article.Byline;
import stemma.page.Page;
import stemma.page.PageReader;
import stemma.page.Sidecar;

/** What records of publishing systems tell reaches the article's fields. */
class NewsRecordsTest {
  private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();

  private static PageReader.Delivery delivery(String content) {
    return new PageReader.Delivery(
        "record", null, content.getBytes(UTF_8), null, null, Sidecar.NONE);
  }

  private static Article article(List<Page> pages) {
    return EXTRACTOR.extract(pages.get(0)).articles().get(0);
  }

  private static Article json(String content) throws IOException {
    return article(NewsJson.pages(delivery(content)));
  }

  private static Article xml(String content) throws IOException {
    return article(NewsXml.pages(delivery(content)));
  }

  private static List<String> people(Article article) {
    return article.bylines().stream().map(Byline::name).toList();
  }

  @Test
  void ninjsTellsTermsSubjectsAndTheLastChange() throws IOException {
    Article article =
        json(
            """
            {"uri": "urn:x:1", "headline": "Lock shut until autumn", "byline": "By Ilse Brandt and Jonas Vik",
             "firstcreated": "2025-05-04T09:12:00Z", "versioncreated": "2025-05-06T10:00:00Z",
             "usageterms": "Free to republish with credit.", "subject": [{"name": "Transport"}], "keywords": ["lock"],
             "body_html": "<p>The lock at Sundby will stay shut until autumn, the canal office said on Sunday.</p>"}
            """);

    assertThat(people(article)).containsExactly("Ilse Brandt", "Jonas Vik");
    assertThat(article.published().value()).isEqualTo("2025-05-04T09:12:00Z");
    assertThat(article.modified().value()).isEqualTo("2025-05-06T10:00:00Z");
    assertThat(article.tags()).containsExactly("lock", "Transport");
    assertThat(article.rights().get(0).text()).isEqualTo("Free to republish with credit.");
    assertThat(article.rights().get(0).requires()).containsExactly("affiliation");
  }

  @Test
  void ninjsOfVersionThreeIsReadByItsOwnNames() throws IOException {
    Article article =
        json(
            """
            {"uri": "urn:x:2", "headlines": [{"role": "main", "value": "Lock shut"}], "by": "Ilse Brandt",
             "firstCreated": "2025-05-04T09:12:00Z", "infosources": [{"name": "Reuters"}],
             "bodies": [{"value": "<p>The lock at Sundby will stay shut until autumn, the canal office said on Sunday.</p>"}]}
            """);

    assertThat(article.title()).isEqualTo("Lock shut");
    assertThat(article.published().value()).isEqualTo("2025-05-04T09:12:00Z");
    assertThat(article.agency().name()).isEqualTo("Reuters");
  }

  @Test
  void aGraphOfSchemaOrgIsFollowedThroughItsReferences() throws IOException {
    Article article =
        json(
            """
            {"@graph": [
              {"@type": "NewsArticle", "headline": "Lock shut", "author": [{"@id": "#p"}, {"@type": "Organization", "name": "AFP"}],
               "publisher": {"@id": "#o"}, "datePublished": "2025-05-04", "articleSection": ["Transport"], "keywords": "lock, barge",
               "articleBody": "The lock at Sundby will stay shut until autumn, the canal office said on Sunday."},
              {"@type": "Person", "@id": "#p", "name": "Ilse Brandt"},
              {"@type": "Organization", "@id": "#o", "name": "Canal Post"}]}
            """);

    assertThat(people(article)).containsExactly("Ilse Brandt");
    assertThat(article.agency().name()).isEqualTo("Agence France-Presse");
    assertThat(article.outlet().name()).isEqualTo("Canal Post");
    assertThat(article.section()).isEqualTo("Transport");
    assertThat(article.tags()).containsExactly("lock", "barge");
  }

  @Test
  void newsMlTellsTheHeadlineOverTheTitleOfTheMarkupInside() throws IOException {
    Article article =
        xml(
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:3">
              <rightsInfo><usageTerms>Not for archives.</usageTerms></rightsInfo>
              <itemMeta><versionCreated>2025-05-06T10:00:00Z</versionCreated><firstCreated>2025-05-04T09:12:00Z</firstCreated></itemMeta>
              <contentMeta><creator><name>Desk One</name></creator><headline>Lock shut until autumn</headline><by>By Ilse Brandt and Jonas Vik</by></contentMeta>
              <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>item 3</title></head><body>
                <p>The lock at Sundby will stay shut until autumn, the canal office said on Sunday.</p>
                <p>“Nobody will risk a boat on that gate,” said skipper Mats Holm.</p></body></html></inlineXML></contentSet>
            </newsItem>
            """);

    assertThat(article.title()).isEqualTo("Lock shut until autumn");
    assertThat(people(article)).containsExactly("Ilse Brandt", "Jonas Vik");
    assertThat(article.published().value()).isEqualTo("2025-05-04T09:12:00Z");
    assertThat(article.modified().value()).isEqualTo("2025-05-06T10:00:00Z");
    assertThat(article.rights().get(0).text()).isEqualTo("Not for archives.");
  }

  @Test
  void anAtomEntryTellsItsMarkedUpTitleItsChangeAndItsLabels() throws IOException {
    Article article =
        xml(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Canal Post</title><entry>
              <title type="html">Lock &amp;amp; gate shut</title><id>tag:1</id><rights>Free to reprint with a link.</rights>
              <published>2025-05-04T09:12:00Z</published><updated>2025-05-06T10:00:00Z</updated>
              <author><name>Ilse Brandt</name></author><category term="t1" label="Transport"/>
              <content type="html">&lt;p&gt;The lock at Sundby will stay shut until autumn, the canal office said on Sunday.&lt;/p&gt;</content>
            </entry></feed>
            """);

    assertThat(article.title()).isEqualTo("Lock & gate shut");
    assertThat(article.modified().value()).isEqualTo("2025-05-06T10:00:00Z");
    assertThat(article.tags()).containsExactly("Transport");
    assertThat(article.rights().get(0).requires()).containsExactly("link");
  }
}
