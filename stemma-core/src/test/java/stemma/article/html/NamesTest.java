package stemma.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stemma.article.lines.LineWords;

class NamesTest {
  @Test
  void namesAreCutAtMarksAndChangesOfCase() {
    assertThat(Names.of("wp-block-pullQuote", 0).letters())
        .containsExactly("wp", "block", "wpblock", "pull", "blockpull", "quote", "pullquote");
  }

  @Test
  void wordsOfTwoNamesAreNotJoined() {
    assertThat(Names.of("story  lead2body", 0).letters())
        .containsExactly("story", "lead", "body", "leadbody");
  }

  @Test
  void wordsAreKnownByTheHashesThatLinesGiveThem() {
    Names names = Names.of("Ärzte-TEASER", 0);
    assertThat(names.letters()).containsExactly("ärzte", "teaser", "ärzteteaser");
    for (int i = 0; i < names.size(); i++) {
      assertThat(names.hash(i)).isEqualTo(LineWords.first(names.letters().get(i)));
    }
  }

  @Test
  void onlyTheWordsThatOthersShareAreKept() {
    Names kept = Names.of("card title", 0).among(Names.of("title link", 1));
    assertThat(kept.letters()).containsExactly("title");
    assertThat(kept.among(Names.NONE).isEmpty()).isTrue();
  }

  @Test
  void severalElementsAreCalledByAllTheirWords() {
    Names both = Names.of("card", 0).and(Names.NONE).and(Names.of("title", 1));
    assertThat(both.letters()).containsExactly("card", "title");
    assertThat(both.holdsAny(Names.hashes("title", "lead"))).isTrue();
    assertThat(both.holdsAny(Names.hashes("lead"))).isFalse();
  }
}
