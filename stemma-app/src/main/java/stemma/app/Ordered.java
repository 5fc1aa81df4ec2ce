package stemma.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work done by several threads, its outcomes taken in the order that it was given.
 *
 * <p><b>Guarantee.</b> At most {@code ahead} pieces of work are under way or waiting to be taken,
 * so an input of any size runs in constant memory. An error of a piece of work is thrown where its
 * outcome would have been taken.
 *
 * @param <T> an outcome
 */
final class Ordered<T> implements AutoCloseable {
  private final ExecutorService threads;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();
  private final int ahead;
  private final Consumer<T> taker;

  Ordered(int threads, Consumer<T> taker) {
    this.threads = Executors.newFixedThreadPool(threads, Ordered::worker);
    this.ahead = threads * 4;
    this.taker = taker;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "stemma-worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives a piece of work; takes the oldest outcome first when enough is under way. */
  void give(Callable<T> work) throws InterruptedException {
    while (waiting.size() >= ahead || (!waiting.isEmpty() && waiting.peek().isDone())) {
      take();
    }
    waiting.add(threads.submit(work));
  }

  /** Takes all outcomes that are still to come. */
  void finish() throws InterruptedException {
    while (!waiting.isEmpty()) {
      take();
    }
  }

  private void take() throws InterruptedException {
    try {
      taker.accept(waiting.remove().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
