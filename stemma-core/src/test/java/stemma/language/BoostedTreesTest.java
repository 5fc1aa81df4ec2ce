package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
  /** One tree of depth one: more than 2 speaks for a yes. */
  private static final BoostedTrees TREES =
      new BoostedTrees(1, 0, new int[] {0}, new float[] {2}, new float[] {-1, 1});

  @Test
  void aRowFallsToTheLeafOfItsSide() {
    assertThat(TREES.confidence(new float[] {2})).isCloseTo(0.2689, within(1e-4));
    assertThat(TREES.confidence(new float[] {2.5f})).isCloseTo(0.7311, within(1e-4));
  }

  /** The first row is decided after the first trees, the others fall to either side to the end. */
  @Test
  void treesAreReadAsTheyWereWrittenAndNoFurther() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TREES.write(out);
    out.write(7);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    BoostedTrees read = BoostedTrees.read(in);
    assertThat(read.confidence(new float[] {3})).isEqualTo(TREES.confidence(new float[] {3}));
    assertThat(in.read()).isEqualTo(7);
  }

  @Test
  void otherBytesAreNoTrees() {
    assertThatThrownBy(() -> BoostedTrees.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class);
  }
}
