package stemma.article.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostLineTest {
  @Test
  void aPostsLastLineTellsAuthorAndDay() {
    assertThat(PostLine.parse("— Anton Velisar 🚢 (@antonvelisar) March 3, 2025"))
        .contains(new PostLine("Anton Velisar 🚢", "@antonvelisar", "2025-03-03"));
  }

  @Test
  void aHandleInASentenceIsNoPostLine() {
    assertThat(PostLine.parse("— Anton Velisar (@antonvelisar) wrote that he was glad")).isEmpty();
  }
}
