package stemma.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlParserTest {
  /** The tree below the body, elements in brackets. */
  private static String tree(String html) {
    HtmlDocument page = HtmlParser.parse("<body>" + html);
    StringBuilder tree = new StringBuilder();
    int body = 1;
    int depth = page.depth(body);
    for (int node = body + 1; node < page.size(); node++) {
      close(tree, depth - page.depth(node) + 1);
      depth = page.depth(node);
      if (page.isText(node)) {
        tree.append(page.text(node));
        depth--;
      } else {
        tree.append(page.element(node).normalName()).append('(');
      }
    }
    close(tree, depth - page.depth(body));
    return tree.toString();
  }

  private static void close(StringBuilder tree, int count) {
    tree.append(")".repeat(Math.max(0, count)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<p>a<p>b | p(a)p(b)",
        "<ul><li>a<li>b</ul>c | ul(li(a)li(b))c",
        "<ul><li>a<ul><li>b</ul><li>c</ul> | ul(li(aul(li(b)))li(c))",
        "<dl><dt>a<dd>b<dt>c</dl> | dl(dt(a)dd(b)dt(c))",
        "<table><tr><td>a<td>b<tr><th>c</table>d | table(tbody(tr(td(a)td(b))tr(th(c))))d",
        "<table><td>a</table> | table(tbody(tr(td(a))))",
        "<td>a</td>b | ab",
        "<div>a</span>b</div>c | div(ab)c",
        "<div>a<span>b</div>c | div(aspan(b))c",
        "<p>a<div>b</div>c | p(a)div(b)c",
        "a</p>b | ap()b",
        "<h2>a<h3>b</h2>c | h2(a)h3(b)c",
        "<p><b>a<p>b</b>c | p(b(a))p(b(b)c)",
        "<a>1<a>2</a>3 | a(1)a(2)3",
        "a<br/>b</br>c | abr()bbr()c",
        "<x-a/>b<div/>c | x-a()bdiv(c)",
        "<svg><path/><g>a</svg>b | svg(path()g(a))b",
        "<svg><p>a | svg()p(a)",
        "<p>a<!-- <p> -->b<?x?>c</ >d<!x>e | p(abcde)",
        "1 < 2 <3 | 1 < 2 <3",
        "<select><option>a<option>b<div>c</select>d | select(option(a)option(bc))d",
        "<script>a<b</script>c | script(a<b)c",
        "<script><!--<script></script>--></script>c | script(<!--<script></script>-->)c",
        "<textarea>a&amp;<b></textarea>c | textarea(a&<b>)c",
        "<noscript><p>a</noscript>b | noscript(<p>a)b",
        "<noscript><p>a | noscript(p(a))",
        "<plaintext>&amp;</plaintext> | plaintext(&amp;</plaintext>)",
        "<form>a<form>b</form>c | form(ab)c",
        "<button>a<button>b</button> | button(a)button(b)",
        "<template><td>a</template>b | template(td(a))b",
        "<ruby>a<rt>b<rp>c</ruby>d | ruby(art(b)rp(c))d",
        "<ruby><p>a<rt>b | ruby(p(a)rt(b))",
        "<ruby><rtc>a<rt>b<rb>c | ruby(rtc(art(b))rb(c))",
        "<rt>a<rt>b | rt(art(b))",
        "<div>a</body>b</html>c | div(abc)",
        "<P CLASS=x>a</P>b | p(a)b",
      })
  void brokenMarkupIsMendedAsBrowsersDo(String html, String tree) {
    assertThat(tree(html)).isEqualTo(tree);
  }

  @Test
  void emphasisThatCrossesTheEndOfAParagraphEndsAtItsEndTag() {
    HtmlDocument page = HtmlParser.parse("<body><b><p>one</b> two</p>");
    int bold = 2;
    assertThat(page.element(bold).normalName()).isEqualTo("b");
    assertThat(page.close(bold)).isEqualTo("<body><b><p>one".length());
    assertThat(page.depth(page.size() - 1)).isGreaterThan(page.depth(bold));
  }

  @Test
  void attributesAreReadInEveryWayOfWritingThem() {
    HtmlDocument page =
        HtmlParser.parse("<body><a ID=one href='x?a=1&copy=2&amp;b' class=\"a &quot;b\" Hidden=>");
    Element link = page.element(page.size() - 1);
    assertThat(link.attr("id")).isEqualTo("one");
    assertThat(link.attr("href")).isEqualTo("x?a=1&copy=2&b");
    assertThat(link.attr("class")).isEqualTo("a \"b");
    assertThat(link.hasAttr(Attribute.HIDDEN)).isTrue();
    assertThat(link.attr("title")).isEmpty();
    assertThat(link.attributesSize()).isEqualTo(4);
  }

  @Test
  void theFirstOfTwoAttributesOfOneNameCounts() {
    HtmlDocument page = HtmlParser.parse("<p class=a class=b>");
    assertThat(page.element(page.size() - 1).attr("class")).isEqualTo("a");
    assertThat(page.element(page.size() - 1).attr(Attribute.CLASS)).isEqualTo("a");
  }

  @ParameterizedTest
  @EnumSource(Attribute.class)
  void attributesKnownBeforehandAreFoundAsOthersAre(Attribute attribute) {
    String name = attribute.name().replace('_', '-').toLowerCase(Locale.ROOT);
    HtmlDocument page = HtmlParser.parse("<body><p x=1 " + name.toUpperCase(Locale.ROOT) + "=v>");
    Element paragraph = page.element(page.size() - 1);
    assertThat(paragraph.attr(attribute)).isEqualTo("v").isEqualTo(paragraph.attr(name));
    for (Attribute other : Attribute.values()) {
      assertThat(paragraph.hasAttr(other)).isEqualTo(other == attribute);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&amp; | &",
        "&amp | &",
        "&ampx | &x",
        "&notin; | ∉",
        "&notit; | ¬it;",
        "&hellip | &hellip",
        "&hellip; | …",
        "&#8212; | —",
        "&#x2014 | —",
        "&#150; | –",
        "&#0; | \uFFFD",
        "&#xD800; | \uFFFD",
        "&#99999999999999; | \uFFFD",
        "&#x1F6A2; | 🚢",
        "&#; | &#;",
        "&;& | &;&",
        "&NotEqualTilde; | ≂̸",
      })
  void characterReferencesAreReadAsBrowsersDo(String written, String read) {
    HtmlDocument page = HtmlParser.parse("<p>" + written);
    assertThat(page.text(page.size() - 1)).isEqualTo(read);
  }

  @Test
  void textOfAnElementIsWhatAReaderSees() {
    HtmlDocument page =
        HtmlParser.parse("<div> By <b>Ilse</b>\n Brandt<br>Orrin<script>x</script><p>Post</div>");
    Element div = page.element(2);
    assertThat(div.normalName()).isEqualTo("div");
    assertThat(div.text()).isEqualTo("By Ilse Brandt Orrin Post");
  }

  @Test
  void aTitleIsDecodedAndAScriptIsNot() {
    HtmlDocument page =
        HtmlParser.parse("<title>A &amp; <b></title><script>\"A &amp; <b>\"</script>");
    assertThat(page.element(2).wholeText()).isEqualTo("A & <b>");
    assertThat(page.element(4).data()).isEqualTo("\"A &amp; <b>\"");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void placesLieInTheSourceAndInOrder(long seed) {
    for (String html : MutatedPages.of(seed, 12)) {
      checkPlaces(HtmlParser.parse(html), html);
    }
  }

  /** Nodes follow one another in the source, one level down at most, and end where others start. */
  private static void checkPlaces(HtmlDocument page, String html) {
    int end = 0;
    for (int node = 0; node < page.size(); node++) {
      assertThat(page.start(node)).isBetween(end, html.length());
      assertThat(page.end(node)).isBetween(page.start(node), html.length());
      assertThat(page.close(node)).isBetween(page.end(node), html.length());
      assertThat(page.depth(node)).isBetween(0, node == 0 ? 0 : page.depth(node - 1) + 1);
      end = page.end(node);
      if (page.isText(node)) {
        checkCharacters(page, node);
        assertThat(page.start(node)).isLessThan(end);
      } else if (page.start(node) < end) {
        assertThat(html.substring(page.start(node), end)).startsWith("<").endsWith(">");
      }
    }
  }

  /** Every character of a text comes from the place it is said to come from, without gaps. */
  private static void checkCharacters(HtmlDocument page, int node) {
    StringBuilder text = new StringBuilder();
    int[] place = {page.start(node), page.start(node)};
    page.characters(
        node,
        (character, start, end) -> {
          text.append(character);
          assertThat(start == place[1] || (start == place[0] && end == place[1])).isTrue();
          place[0] = start;
          place[1] = end;
        });
    assertThat(place[1]).isEqualTo(page.end(node));
    assertThat(text.toString()).isEqualTo(page.text(node));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<!",
        "<!--",
        "<!-->",
        "<a ",
        "<a b",
        "<a b=\"",
        "</",
        "</a ",
        "&",
        "&#",
        "&#x",
        "&a",
        "<p>",
        "<b>",
        "<b x=1><p>",
        "<table>",
        "<td>",
        "<select>",
        "<svg>",
        "<svg><desc>",
        "<noscript>",
        "<script>",
        "<script><!--",
        "<!--<script>",
        "<title>",
        "<template>",
        "<template><tr>",
        "<li>",
        "<form>",
        "</form>",
        "</p>",
        "</b>",
        "<a>",
        "<a><div>",
        "<dd>",
        "<button>",
        "<![CDATA[",
        "<svg><![CDATA[",
        "<?",
        "<x-y>",
        "<p a=",
        "<option>",
        "</table>"
      })
  void whatIsRepeatedWithoutEndIsReadInLinearTime(String piece) {
    String page = piece.repeat(2_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlParser.parse(page));
    String inside = "<div><b><i><table><tr><td><p>".repeat(200) + page;
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlParser.parse(inside));
  }

  @Test
  void noPageMakesItsElementsMultiply() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      page.append("<p><font size=").append(i).append(">a");
    }
    assertThat(HtmlParser.parse(page.toString()).size()).isLessThan(400_000);
  }

  @Test
  void anAttributeBombLeavesTheFirstAttributes() {
    String page = "<p first=1 " + "a=b ".repeat(1_000_000) + ">text";
    HtmlDocument read = HtmlParser.parse(page);
    Element paragraph = read.element(read.size() - 2);
    assertThat(paragraph.attr("first")).isEqualTo("1");
    assertThat(paragraph.attributesSize()).isLessThan(1000);
  }

  @Test
  void anEmptyPageIsAnEmptyTree() {
    for (String page : List.of("", " ", "<", "<!doctype html>")) {
      assertThat(HtmlParser.parse(page).size()).isBetween(1, 3);
    }
  }

  static LongStream seeds() {
    return LongStream.range(100, 130);
  }
}
