package stemma.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value, read leniently: comments, trailing commas, single quotes and raw control characters
 * pass, as pages in the wild have them.
 *
 * <p><b>Guarantee.</b> Depth, number and name lengths are bounded; a document beyond the bounds is
 * an error, never exhaustion. Asking an absent member gives an absent value, so that chains of
 * {@link #get} need no checks.
 */
public final class Json {
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
  private static final int DEPTH = 200;
  private static final int LONGEST_PLAIN = 1000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNumberLength(1000)
                  .maxStringLength(256 << 20)
                  .build())
          .build();

  private static final Json ABSENT = new Json(null);

  private final @Nullable Object value;

  private Json(@Nullable Object value) {
    this.value = value;
  }

  /**
   * Reads one document.
   *
   * @throws IOException naming line and column if it is no JSON
   */
  public static Json parse(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return document(parser);
    }
  }

  /**
   * Reads one document; the reader is left open.
   *
   * @throws IOException naming line and column if it is no JSON, or if reading fails
   */
  public static Json parse(Reader reader) throws IOException {
    try (JsonParser parser = FACTORY.createParser(reader)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      return document(parser);
    }
  }

  private static Json document(JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      throw new IOException("no JSON value: the text is empty");
    }
    return new Json(read(parser));
  }

  private static @Nullable Object read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          members.put(name, read(parser));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser));
        }
        yield items;
      }
      case VALUE_STRING -> wellFormed(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** A member of an object; absent when this is no object or has no such member. */
  public Json get(String name) {
    return value instanceof Map<?, ?> members && members.get(name) != null
        ? new Json(members.get(name))
        : ABSENT;
  }

  /**
   * The items of an array; the value itself when it is present and no array; none when it is
   * absent.
   */
  public List<Json> items() {
    if (value instanceof List<?> items) {
      return items.stream().map(Json::new).toList();
    }
    return value == null ? List.of() : List.of(this);
  }

  /** The names of an object's members, in document order; none when it is no object. */
  public List<String> names() {
    return value instanceof Map<?, ?> members
        ? members.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The string, or a number or truth value as written; empty for null, objects and arrays. */
  public Optional<String> string() {
    if (value instanceof String string) {
      return Optional.of(string);
    }
    if (value instanceof BigDecimal number) {
      // a few characters can name a number of a thousand million digits
      return Optional.of(
          Math.abs(number.scale()) > LONGEST_PLAIN ? number.toString() : number.toPlainString());
    }
    return value instanceof Boolean truth ? Optional.of(truth.toString()) : Optional.empty();
  }

  /** The string of a member; empty when it has none. */
  public Optional<String> string(String name) {
    return get(name).string();
  }

  /** The number; empty when it is none. */
  public Optional<BigDecimal> number() {
    return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  /** The number as an int. @throws IllegalArgumentException if it is no number that fits one */
  public int integer() {
    return number()
        .map(BigDecimal::intValueExact)
        .orElseThrow(() -> new IllegalArgumentException("not a number: " + value));
  }

  /** Whether this is an object. */
  public boolean isObject() {
    return value instanceof Map<?, ?>;
  }

  /** Whether there is a value other than null here. */
  public boolean isPresent() {
    return value != null;
  }

  /** JSON can escape half of a surrogate pair, which no encoding can write: it becomes U+FFFD. */
  private static String wellFormed(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
  }
}
