package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedTest {
  @Test
  void outcomesAreTakenInTheOrderThatTheirWorkWasGiven() throws InterruptedException {
    List<Integer> taken = Collections.synchronizedList(new ArrayList<>());
    try (Ordered<Integer> ordered = new Ordered<>(4, taken::add)) {
      for (int i = 0; i < 200; i++) {
        int piece = i;
        ordered.give(
            () -> {
              Thread.sleep(piece % 7 == 0 ? 3 : 0);
              return piece;
            });
      }
      ordered.finish();
    }
    assertThat(taken).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void anOutcomeIsTakenAlthoughNothingMoreIsGiven() throws InterruptedException {
    BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    try (Ordered<String> ordered = new Ordered<>(2, taken::add)) {
      ordered.give(() -> "first");
      assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo("first");
    }
  }

  @Test
  void aLaterOutcomeWaitsForTheOneBefore() throws InterruptedException {
    List<String> taken = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch later = new CountDownLatch(1);
    try (Ordered<String> ordered = new Ordered<>(2, taken::add)) {
      ordered.give(
          () -> {
            later.await();
            return "slow";
          });
      ordered.give(
          () -> {
            later.countDown();
            return "fast";
          });
      ordered.finish();
    }
    assertThat(taken).containsExactly("slow", "fast");
  }

  @Test
  void whatCannotBeWrittenIsThrownToTheGiverAsItIs() throws InterruptedException {
    UncheckedIOException full = new UncheckedIOException(new IOException("disk full"));
    try (Ordered<String> ordered =
        new Ordered<>(
            2,
            outcome -> {
              throw full;
            })) {
      ordered.give(() -> "line");
      assertThatThrownBy(ordered::finish).isSameAs(full);
    }
  }

  @Test
  void anErrorOfAPieceOfWorkIsThrownToTheGiver() throws InterruptedException {
    try (Ordered<String> ordered = new Ordered<>(2, outcome -> {})) {
      ordered.give(
          () -> {
            throw new AssertionError("broken");
          });
      assertThatThrownBy(ordered::finish).hasRootCauseMessage("broken");
    }
  }
}
