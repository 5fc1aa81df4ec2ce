package stemma.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import stemma.page.Page;
import stemma.page.PageReader;
import stemma.page.Rejection;
import stemma.page.Sidecar;

/**
 * Opens inputs and hands their pages on, in input order.
 *
 * <p><b>Guarantee.</b> Archives and collections are streamed; one page at a time is held. What
 * cannot be read is a rejection and stops nothing else.
 */
public final class Inputs {
  private final InputSettings settings;
  private final InputStream standard;

  /**
   * Inputs as settings tell.
   *
   * @param settings what the command line tells
   * @param standard standard input, read where an input is {@code -}
   */
  public Inputs(InputSettings settings, InputStream standard) {
    this.settings = settings;
    this.standard = standard;
  }

  /** Hands on every page of every input. */
  public void read(List<String> inputs, PageSink sink) throws InterruptedException {
    for (String input : inputs) {
      Path path = Path.of(input);
      if (input.equals("-")) {
        standard(sink);
      } else if (Files.isDirectory(path)) {
        folder(path, sink);
      } else {
        file(path, sink);
      }
    }
  }

  private void standard(PageSink sink) throws InterruptedException {
    try {
      Beginning beginning = Beginning.of(unpacked(standard));
      InputStream in = beginning.whole();
      switch (beginning.kind()) {
        case WARC -> new Archive("-", settings).read(in, sink);
        case JSONL -> new Collection("-", settings).read(in, sink);
        default -> {
          Bytes bytes = Bytes.of(in, settings.largest());
          document("-", beginning.kind(), bytes, Sidecars.told(settings), sink);
        }
      }
    } catch (IOException e) {
      sink.rejected(new Rejection("-", null, reason(e)));
    }
  }

  private void folder(Path folder, PageSink sink) throws InterruptedException {
    List<Path> files;
    try {
      files = Folder.list(folder);
    } catch (IOException e) {
      sink.rejected(new Rejection(folder.toString(), null, reason(e)));
      return;
    }
    for (Path file : files) {
      file(file, sink);
    }
    if (files.isEmpty()) {
      sink.rejected(new Rejection(folder.toString(), null, "no input in this folder"));
    }
  }

  private void file(Path file, PageSink sink) throws InterruptedException {
    String path = file.toString();
    var kind = Kind.of(path);
    if (kind.isEmpty() && Files.exists(file)) {
      sink.rejected(
          new Rejection(path, null, "the name's ending is none that Stemma reads (see --help)"));
      return;
    }
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      switch (kind.orElse(Kind.HTML)) {
        case WARC -> new Archive(path, settings).read(raw, sink);
        case JSONL -> new Collection(path, settings).read(unpacked(raw), sink);
        default -> {
          Bytes bytes = Bytes.of(unpacked(raw), settings.largest());
          document(path, kind.orElse(Kind.HTML), bytes, Sidecars.beside(file, settings), sink);
        }
      }
    } catch (IOException e) {
      sink.rejected(new Rejection(path, null, reason(e)));
    }
  }

  private void document(String path, Kind kind, Bytes bytes, Sidecar told, PageSink sink)
      throws InterruptedException {
    if (bytes.trouble() != null) {
      sink.rejected(new Rejection(path, null, bytes.trouble()));
    }
    if (bytes.bytes().length == 0) {
      if (bytes.trouble() == null) {
        sink.rejected(new Rejection(path, null, "the input is empty"));
      }
      return;
    }
    try {
      for (Page page : pages(path, kind, bytes.bytes(), told)) {
        sink.page(page);
      }
    } catch (IOException e) {
      sink.rejected(new Rejection(path, null, reason(e)));
    }
  }

  private static List<Page> pages(String path, Kind kind, byte[] bytes, Sidecar told)
      throws IOException {
    PageReader.Delivery delivery =
        new PageReader.Delivery(path, null, bytes, Kind.mediaType(path), null, told);
    return switch (kind) {
      case JSON -> NewsJson.pages(delivery);
      case XML -> NewsXml.pages(delivery);
      default -> List.of(new PageReader().read(delivery));
    };
  }

  /** The stream, unpacked when it begins as gzip, whatever its name. */
  private static InputStream unpacked(InputStream raw) throws IOException {
    BufferedInputStream in =
        raw instanceof BufferedInputStream buffered
            ? buffered
            : new BufferedInputStream(raw, 1 << 16);
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getMessage() == null
        ? e.getClass().getSimpleName()
        : e.getMessage().lines().findFirst().orElse("unreadable");
  }
}
