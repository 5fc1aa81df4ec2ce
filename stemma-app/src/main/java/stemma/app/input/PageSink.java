package stemma.app.input;

import stemma.page.Page;
import stemma.page.Rejection;

/** Takes what inputs hold, in input order. */
public interface PageSink {
  /** A page. */
  void page(Page page) throws InterruptedException;

  /** An input, or a part of one, that could not be read. */
  void rejected(Rejection rejection) throws InterruptedException;
}
