package stemma.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void readsWhatPagesInTheWildHave() throws IOException {
    Json json = Json.parse("{\"name\": 'x\ny', /* note */ \"items\": [1, 2.50,], }");
    assertThat(json.string("name")).contains("x\ny");
    assertThat(json.get("items").items()).hasSize(2);
    assertThat(json.get("items").items().get(1).string()).contains("2.50");
  }

  @Test
  void whatIsAbsentAnswersWithNothing() throws IOException {
    Json json = Json.parse("{\"a\": null}");
    assertThat(json.get("a").get("b").string()).isEmpty();
    assertThat(json.get("a").items()).isEmpty();
    assertThat(json.names()).containsExactly("a");
  }

  @Test
  void aSingleValueCountsAsAListOfOne() throws IOException {
    assertThat(Json.parse("{\"author\": \"Ann\"}").get("author").items()).hasSize(1);
  }

  @Test
  void aBombIsAnErrorAndNotAnExhaustion() {
    assertThatThrownBy(() -> Json.parse("[".repeat(100_000))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Json.parse("9".repeat(100_000))).isInstanceOf(IOException.class);
  }

  @Test
  void halfOfASurrogatePairBecomesACharacterThatCanBeWritten() throws IOException {
    Json json = Json.parse("{\"a\": \"x\\ud83dy \\ud83d\\ude42 \\ude42\"}");
    assertThat(json.string("a")).contains("x\uFFFDy 🙂 \uFFFD");
  }

  @Test
  void anErrorTellsTheLine() {
    assertThatThrownBy(() -> Json.parse("{\n\"a\" 1}")).hasMessageContaining("line: 2");
    assertThatThrownBy(() -> Json.parse("")).hasMessageContaining("empty");
  }
}
