package stemma.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stemma.text.CodePoints;
import stemma.text.Span;

/**
 * Writes JSON members in the contract's habits: null for what is unknown, spans as objects, enums
 * in lower case with dashes.
 */
final class JsonWriter {
  private final JsonGenerator json;

  JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one item of a list. */
  @FunctionalInterface
  interface Item<T> {
    void write(T item) throws IOException;
  }

  /** Writes the members of an object. */
  @FunctionalInterface
  interface Members {
    void write() throws IOException;
  }

  void object(Members members) throws IOException {
    json.writeStartObject();
    members.write();
    json.writeEndObject();
  }

  void object(String name, Members members) throws IOException {
    json.writeFieldName(name);
    object(members);
  }

  <T> void array(String name, Iterable<T> items, Item<T> writer) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      writer.write(item);
    }
    json.writeEndArray();
  }

  /** An array of objects. */
  <T> void objects(String name, Iterable<T> items, Item<T> members) throws IOException {
    array(name, items, item -> object(() -> members.write(item)));
  }

  void strings(String name, List<String> values) throws IOException {
    array(name, values, json::writeString);
  }

  void member(String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  void member(String name, @Nullable BigDecimal value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(plain(value));
    }
  }

  void member(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  void member(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void member(String name, Enum<?> value) throws IOException {
    json.writeStringField(name, word(value));
  }

  /** A share or a confidence, to four decimals. */
  void share(String name, double value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(plain(BigDecimal.valueOf(Math.round(value * 10_000), 4)));
  }

  void nothing(String name) throws IOException {
    json.writeNullField(name);
  }

  void span(String name, Span span) throws IOException {
    json.writeFieldName(name);
    span(span);
  }

  void span(Span span) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
  }

  void spans(String name, List<Span> spans, CodePoints places) throws IOException {
    array(name, spans, span -> span(places.at(span)));
  }

  void spanLists(String name, List<List<Span>> lists, CodePoints places) throws IOException {
    json.writeArrayFieldStart(name);
    for (List<Span> list : lists) {
      json.writeStartArray();
      for (Span span : list) {
        span(places.at(span));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** The contract's word for a constant: {@code AT_MOST} is {@code at-most}. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
