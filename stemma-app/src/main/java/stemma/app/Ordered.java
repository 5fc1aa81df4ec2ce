package stemma.app;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work done by several threads, its outcomes taken by one more in the order that it was given, each
 * as soon as it and all before it are done: on a live input nothing waits for what comes next.
 *
 * <p><b>Guarantee.</b> At most {@code ahead} pieces of work are under way or waiting to be taken,
 * so an input of any size runs in constant memory. An error of a piece of work, or of the taker, is
 * thrown to the giver; nothing is taken after it.
 *
 * @param <T> an outcome
 */
final class Ordered<T> implements AutoCloseable {
  private final ExecutorService threads;
  private final ExecutorService taking;
  private final Semaphore places;
  private final int ahead;
  private final Consumer<T> taker;

  private volatile @Nullable Throwable failure;

  Ordered(int threads, Consumer<T> taker) {
    this.threads = Executors.newFixedThreadPool(threads, Ordered::worker);
    this.taking = Executors.newSingleThreadExecutor(Ordered::worker);
    this.ahead = threads * 4;
    this.places = new Semaphore(ahead);
    this.taker = taker;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "stemma-worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives a piece of work; waits while enough is under way. */
  void give(Callable<T> work) throws InterruptedException {
    places.acquire();
    check();
    Future<T> done = threads.submit(work);
    taking.execute(() -> take(done));
  }

  /** Waits until all outcomes are taken. */
  void finish() throws InterruptedException {
    places.acquire(ahead);
    places.release(ahead);
    check();
  }

  private void take(Future<T> done) {
    try {
      if (failure == null) {
        taker.accept(done.get());
      }
    } catch (ExecutionException e) {
      failure = e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: nobody waits for it
    } catch (RuntimeException | Error e) {
      failure = e; // for the giver
    } finally {
      places.release();
    }
  }

  private void check() {
    if (failure instanceof UncheckedIOException unwritten) {
      throw unwritten;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    taking.shutdownNow();
  }
}
