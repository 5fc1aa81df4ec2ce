package stemma.bench.stories;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import stemma.app.input.InputSettings;
import stemma.app.input.Inputs;
import stemma.app.input.PageSink;
import stemma.page.Page;
import stemma.page.Rejection;

/** The pages of an input, as the commands read it. */
public final class InputPages {
  private InputPages() {}

  /**
   * Hands on every page; what cannot be read is named on standard error.
   *
   * @param clean whether texts of collections are scraped pages, not taken as they are
   */
  public static void each(Path input, boolean clean, Consumer<Page> consumer) throws IOException {
    PageSink sink =
        new PageSink() {
          @Override
          public void page(Page page) {
            consumer.accept(page);
          }

          @Override
          public void rejected(Rejection rejection) {
            System.err.println(rejection);
          }
        };
    try {
      new Inputs(
              new InputSettings(null, null, clean, InputSettings.LARGEST),
              InputStream.nullInputStream())
          .read(List.of(input.toString()), sink);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
