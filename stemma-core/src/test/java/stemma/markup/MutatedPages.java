package stemma.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Sample pages, and pages made of them by tearing and stitching; the same for the same seed. */
public final class MutatedPages {
  private static final List<String> PIECES =
      List.of(
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<table><tr><td>",
          "</td></tr></table>",
          "<b>",
          "</i>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "<svg><style>",
          "&amp;",
          "&",
          "&#x1F6A2;",
          "&#0;",
          "&notanentity;",
          "&copy",
          "\u0000",
          "\uD83D",
          "\uFFFD",
          "<br><br>",
          "<li>",
          "<blockquote class=\"twitter-tweet\">",
          "&mdash; A (@a) <a href=x>March 3, 2025</a>",
          "<h1>",
          "</h1>",
          "<a href=\"",
          "\">",
          "<template>",
          "<ruby>a<rt>b</rt></ruby>",
          "<time datetime=\"2025-99-99\">",
          "<meta property=\"og:title\" content=\"",
          "<title>",
          "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[[[",
          "[",
          "{",
          "1e999999999",
          "<article class=story><h2>",
          "</article>",
          "<frameset>",
          "<plaintext>",
          "<![CDATA[",
          "]]>",
          "\r\n",
          "\u00A0",
          "\u00AD",
          "\u200B");

  private MutatedPages() {}

  /** HTML pages of the samples and of what mutations found before. */
  public static List<String> samples() {
    try (Stream<Path> found = Files.walk(Path.of("src/test/resources/stemma/article/found"));
        Stream<Path> samples = Files.walk(Path.of("../samples"))) {
      return Stream.concat(found, samples)
          .filter(path -> path.toString().endsWith(".html"))
          .sorted()
          .map(MutatedPages::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path path) {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some pages with up to 30 wounds each. */
  public static List<String> of(long seed, int count) {
    List<String> samples = samples();
    Random random = new Random(seed);
    List<String> pages = new ArrayList<>();
    for (int round = 0; round < count; round++) {
      StringBuilder page = new StringBuilder(samples.get(random.nextInt(samples.size())));
      for (int i = random.nextInt(30); i >= 0; i--) {
        mutate(page, random);
      }
      pages.add(page.toString());
    }
    return pages;
  }

  private static void mutate(StringBuilder page, Random random) {
    int at = random.nextInt(page.length() + 1);
    switch (random.nextInt(4)) {
      case 0 -> page.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      case 1 -> page.delete(at, Math.min(page.length(), at + random.nextInt(200)));
      case 2 ->
          page.insert(at, PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(50)));
      default -> {
        int end = Math.min(page.length(), at + random.nextInt(2000));
        page.insert(random.nextInt(page.length() + 1), page.substring(at, end));
      }
    }
  }
}
