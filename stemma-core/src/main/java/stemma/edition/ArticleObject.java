package stemma.edition;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.Moment;
import stemma.page.Source;
import stemma.reading.Participant;
import stemma.reading.Quantity;
import stemma.reading.Reading;
import stemma.reading.Statement;
import stemma.reading.Undertaking;
import stemma.text.CodePoints;
import stemma.text.Span;

/** The contract's article object. */
final class ArticleObject {
  private final JsonWriter json;
  private final CodePoints places;

  private ArticleObject(JsonWriter json, String text) {
    this.json = json;
    this.places = CodePoints.of(text);
  }

  /** Writes an article without a reading. */
  static void write(JsonWriter json, Article article) throws IOException {
    json.object(() -> new ArticleObject(json, article.text()).fields(article));
  }

  /** Writes an article with its reading. */
  static void write(JsonWriter json, Reading reading) throws IOException {
    ArticleObject object = new ArticleObject(json, reading.article().text());
    json.object(
        () -> {
          object.fields(reading.article());
          object.reading(reading);
        });
  }

  private void fields(Article article) throws IOException {
    json.member("id", article.id());
    source(article.source());
    json.member("ordinal", article.ordinal());
    json.member("title", article.title());
    json.member("standfirst", article.standfirst());
    json.object(
        "outlet",
        () -> {
          json.member("name", article.outlet().name());
          json.member("domain", article.outlet().domain());
        });
    json.objects(
        "bylines",
        article.bylines(),
        byline -> {
          json.member("name", byline.name());
          json.member("role", byline.role());
        });
    agency(article);
    json.objects(
        "rights",
        article.rights(),
        rights -> {
          json.member("text", rights.text());
          json.strings("requires", rights.requires());
        });
    moment("published", article.published());
    moment("modified", article.modified());
    json.member("canonicalUrl", article.canonicalUrl());
    json.member("language", article.language());
    json.member("section", article.section());
    json.strings("tags", article.tags());
    json.member("text", article.text());
    json.objects("blocks", article.blocks(), this::block);
    json.objects(
        "asides",
        article.asides(),
        aside -> {
          json.member("kind", aside.kind());
          json.member("text", aside.text());
          json.span("origin", aside.origin());
        });
  }

  private void source(Source source) throws IOException {
    json.object(
        "source",
        () -> {
          json.member("path", source.path());
          json.member("record", source.record());
          json.member("url", source.url());
          json.member("mediaType", source.mediaType());
          json.member("charset", source.charset());
          json.member("bytes", source.bytes());
          json.member("sha256", source.sha256());
        });
  }

  private void agency(Article article) throws IOException {
    var agency = article.agency();
    if (agency == null) {
      json.nothing("agency");
      return;
    }
    json.object(
        "agency",
        () -> {
          json.member("name", agency.name());
          json.spans("evidence", agency.evidence(), places);
        });
  }

  private void moment(String name, @Nullable Moment moment) throws IOException {
    if (moment == null) {
      json.nothing(name);
      return;
    }
    json.object(
        name,
        () -> {
          json.member("value", moment.value());
          json.member("precision", moment.precision());
          json.member("evidence", moment.evidence());
        });
  }

  private void block(Block block) throws IOException {
    json.member("kind", block.kind());
    place(block.span());
    json.span("origin", block.origin());
    if (block.author() != null) {
      json.member("author", block.author());
    }
    if (block.posted() != null) {
      json.member("posted", block.posted());
    }
  }

  private void reading(Reading reading) throws IOException {
    json.spans("sentences", reading.sentences(), places);
    json.objects(
        "entities",
        reading.entities(),
        entity -> {
          json.member("id", entity.id());
          json.member("type", entity.type());
          json.member("name", entity.name());
          json.strings("aliases", entity.aliases());
          json.strings("descriptions", entity.descriptions());
        });
    json.objects(
        "mentions",
        reading.mentions(),
        mention -> {
          place(mention.span());
          json.member("entity", mention.entity());
          json.member("form", mention.form());
        });
    json.objects("statements", reading.statements(), this::statement);
    json.objects("quantities", reading.quantities(), this::quantity);
    json.objects(
        "times",
        reading.times(),
        time -> {
          place(time.span());
          json.member("type", time.type().name());
          json.member("value", time.value());
        });
    json.objects("undertakings", reading.undertakings(), this::undertaking);
    json.strings("unread", reading.unread().stream().map(JsonWriter::word).toList());
  }

  private void statement(Statement statement) throws IOException {
    json.member("id", statement.id());
    json.member("kind", statement.kind());
    json.spans("source", statement.source(), places);
    json.spans("cue", statement.cue(), places);
    json.spans("content", statement.content(), places);
    participant("speaker", statement.speaker());
    json.share("confidence", statement.confidence());
  }

  private void quantity(Quantity quantity) throws IOException {
    place(quantity.span());
    json.member("value", quantity.value());
    json.member("upper", quantity.upper());
    json.member("unit", quantity.unit());
    json.member("currency", quantity.currency());
    json.member("modifier", quantity.modifier());
    json.spans("of", quantity.of(), places);
    participant("about", quantity.about());
  }

  private void undertaking(Undertaking undertaking) throws IOException {
    json.member("id", undertaking.id());
    participant("party", undertaking.party());
    json.member("act", undertaking.act());
    json.spans("cue", undertaking.cue(), places);
    json.spans("action", undertaking.action(), places);
    participant("counterparty", undertaking.counterparty());
    json.spanLists("conditions", undertaking.conditions(), places);
    json.spanLists("obstacles", undertaking.obstacles(), places);
    json.member("statement", undertaking.statement());
    json.share("confidence", undertaking.confidence());
  }

  private void participant(String name, @Nullable Participant participant) throws IOException {
    if (participant == null) {
      json.nothing(name);
      return;
    }
    json.object(
        name,
        () -> {
          json.member("entity", participant.entity());
          json.member("name", participant.name());
        });
  }

  private void place(Span span) throws IOException {
    Span place = places.at(span);
    json.member("start", place.start());
    json.member("end", place.end());
  }
}
