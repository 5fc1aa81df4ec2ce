package stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The report as Markdown. */
class MarkdownEditionTest {
  @Test
  void theStoryCountsAndDifferencesStandFirst() throws IOException {
    assertThat(text(HandMade.bridge()))
        .startsWith(
            "# The bridge at Farrow is to be mended\n\n"
                + "2 May 2031 to 3 May 2031\n\n"
                + "**3 articles, 2 independent origins.** Three articles go back to two texts:"
                + " The Lantern (2 articles) and Quay Courier.\n\n"
                + "## Quotations that differ\n\n"
                + "- **Mayor Ines Tarrow**, set against The Lantern:\n"
                + "  - “We will mend the old bridge ~~for a fee~~ **at a cost**”"
                + " in Ferry Post (a number differs)\n");
  }

  @Test
  void aPlaceIsGivenAsItsArticleAndItsWordsInContext() throws IOException {
    assertThat(text(HandMade.bridge()))
        .contains("about 50: Quay Courier: “Some 50 people waited at the bridge on 3 May.");
  }

  @Test
  void markupInAPageComesOutAsText() throws IOException {
    String text = text(HandMade.hostile());
    assertThat(text.replaceAll("\\\\.", "")).doesNotContain("<", "&", "`");
    assertThat(text).contains("\\<script\\>alert(1)");
  }

  @Test
  void nothingFoundIsSaid() throws IOException {
    assertThat(text(HandMade.empty()))
        .isEqualTo("# No article was found\n\n\nMade by Stemma test.\n\n");
  }

  private static String text(Edition edition) throws IOException {
    StringWriter out = new StringWriter();
    new MarkdownEdition("test").write(edition, out);
    return out.toString();
  }
}
