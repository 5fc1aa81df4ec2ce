package stemma.article.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line under an embedded post that tells who posted it and when: {@code — Name (@handle)
 * February 4, 2025}.
 *
 * @param author the author's name, without the handle
 * @param handle the author's handle with its {@code @}
 * @param posted the day, ISO 8601; null when the line gives none
 */
public record PostLine(String author, String handle, @Nullable String posted) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "^\\s{0,8}[—–―-]{1,2}\\s{0,4}(.{1,80}?)\\s{0,4}\\((@[\\w.]{1,40})\\)\\s*(.{0,60})$");

  /** What a line tells, when it is a post's last line. */
  public static Optional<PostLine> parse(String line) {
    if (line.length() > 200) {
      return Optional.empty();
    }
    Matcher matcher = SHAPE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Stamp> stamp = DateParser.of(true).first(matcher.group(3));
    boolean rest = !matcher.group(3).isBlank();
    return rest && stamp.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PostLine(
                matcher.group(1).strip(), matcher.group(2), stamp.map(Stamp::day).orElse(null)));
  }
}
