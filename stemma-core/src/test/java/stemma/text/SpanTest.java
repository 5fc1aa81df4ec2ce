package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void touchingSpansShareNothing() {
    assertThat(new Span(0, 4).intersection(new Span(4, 9))).isEmpty();
    assertThat(new Span(0, 4).overlaps(new Span(4, 9))).isFalse();
  }

  @Test
  void anIntersectionIsWhatBothCover() {
    assertThat(new Span(0, 6).intersection(new Span(4, 9))).contains(new Span(4, 6));
    assertThat(new Span(0, 6).hull(new Span(4, 9))).isEqualTo(new Span(0, 9));
  }

  @Test
  void aSpanThatEndsBeforeItStartsIsRefusedWithItsOffsets() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(5, 4))
        .withMessageContaining("[5, 4)");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 4));
  }

  @Test
  void anEmptySpanContainsNoOffset() {
    assertThat(new Span(3, 3).contains(3)).isFalse();
    assertThat(new Span(3, 3).isEmpty()).isTrue();
  }
}
