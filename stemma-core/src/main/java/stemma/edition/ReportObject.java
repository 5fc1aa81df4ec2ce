package stemma.edition;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import stemma.collation.Lineage;
import stemma.collation.Reuse;
import stemma.collation.Utterance;
import stemma.reading.Reading;
import stemma.story.Commitment;
import stemma.story.Figure;
import stemma.story.Story;
import stemma.story.WordChoice;
import stemma.text.CodePoints;
import stemma.text.Span;

/** The contract's report object. */
final class ReportObject {
  private final Map<String, CodePoints> places;

  ReportObject(Map<String, CodePoints> places) {
    this.places = places;
  }

  void write(JsonWriter json, Edition edition, String version) throws IOException {
    json.object(
        () -> {
          json.object(
              "generator",
              () -> {
                json.member("name", "stemma");
                json.member("version", version);
              });
          json.array("articles", edition.readings(), r -> ArticleObject.write(json, r));
          json.objects("reuse", edition.reuse(), reuse -> reuse(json, reuse));
          json.objects("stories", edition.stories(), story -> story(json, story));
        });
  }

  private CodePoints places(String article) {
    return Objects.requireNonNull(places.get(article), () -> "no article " + article);
  }

  private void reuse(JsonWriter json, Reuse reuse) throws IOException {
    json.member("a", reuse.a());
    json.member("b", reuse.b());
    json.member("shared", reuse.shared());
    json.share("containmentA", reuse.containmentA());
    json.share("containmentB", reuse.containmentB());
    json.objects(
        "passages",
        reuse.passages(),
        passage -> {
          json.span("a", places(reuse.a()).at(passage.a()));
          json.span("b", places(reuse.b()).at(passage.b()));
          json.member("edits", passage.edits());
        });
  }

  private void story(JsonWriter json, Story story) throws IOException {
    List<Reading> readings = story.collation().gathering().readings();
    json.member("id", story.id());
    json.member("title", story.title());
    json.strings("articles", readings.stream().map(Reading::id).toList());
    json.strings("reasons", story.collation().gathering().reasons());
    json.member("from", story.from());
    json.member("to", story.to());
    json.member("independentOrigins", story.collation().lineage().independentOrigins());
    json.object("lineage", () -> lineage(json, story.collation().lineage()));
    json.objects(
        "credits",
        story.credits(),
        credit -> {
          json.member("article", credit.article());
          json.member("agency", credit.agency());
          json.strings("requires", credit.requires());
          json.strings("missing", credit.missing());
          json.spans("evidence", credit.evidence(), places(credit.article()));
        });
    json.objects("utterances", story.collation().utterances(), u -> utterance(json, u));
    json.objects("figures", story.figures(), figure -> figure(json, figure));
    json.objects(
        "timeline",
        story.timeline(),
        day -> {
          json.member("date", day.date());
          json.member("precision", day.precision());
          json.objects(
              "events",
              day.events(),
              event -> {
                report(json, event.article(), event.span());
                json.member("text", event.text());
                json.objects("reports", event.reports(), r -> report(json, r.article(), r.span()));
                json.objects(
                    "otherDates",
                    event.otherDates(),
                    other -> {
                      json.member("date", other.date());
                      json.objects(
                          "reports", other.reports(), r -> report(json, r.article(), r.span()));
                    });
              });
        });
    json.objects("undertakings", story.commitments(), c -> commitment(json, c));
    json.objects(
        "coverage",
        story.coverage(),
        fact -> {
          json.member("id", fact.id());
          json.member("kind", fact.kind());
          json.member("ref", fact.ref());
          json.member("text", fact.text());
          json.strings("articles", fact.articles());
          json.strings("absent", fact.absent());
        });
    json.objects("wording", story.wording(), choice -> wording(json, choice));
    json.objects(
        "people",
        story.people(),
        person -> {
          json.member("name", person.name());
          json.member("type", person.type());
          json.strings("articles", person.articles());
          json.strings("descriptions", person.descriptions());
          json.member("statements", person.statements());
        });
  }

  private void lineage(JsonWriter json, Lineage lineage) throws IOException {
    json.objects(
        "edges",
        lineage.edges(),
        edge -> {
          json.member("from", edge.from());
          json.member("to", edge.to());
          json.member("relation", edge.relation());
          json.member("directed", edge.directed());
          json.share("containment", edge.containment());
          json.strings("evidence", edge.evidence());
          json.objects(
              "passages",
              edge.passages(),
              passage -> {
                json.span("from", places(edge.from()).at(passage.a()));
                json.span("to", places(edge.to()).at(passage.b()));
              });
        });
    json.objects(
        "origins",
        lineage.origins(),
        origin -> {
          json.member("name", origin.name());
          json.member("kind", origin.kind());
          json.strings("articles", origin.articles());
        });
  }

  private void utterance(JsonWriter json, Utterance utterance) throws IOException {
    json.member("id", utterance.id());
    json.member("speaker", utterance.speaker());
    json.member("wording", utterance.wording());
    json.objects(
        "versions",
        utterance.versions(),
        version -> {
          json.member("article", version.article());
          json.member("statement", version.statement());
          json.member("speaker", version.speaker());
          json.spans("spans", version.spans(), places(version.article()));
          json.member("wording", version.wording());
          json.objects(
              "changes",
              version.changes(),
              change -> {
                json.member("op", change.operation());
                json.member("reference", change.reference());
                json.member("version", change.version());
              });
          json.strings("flags", version.flags());
        });
    json.strings("dates", utterance.dates());
  }

  private void figure(JsonWriter json, Figure figure) throws IOException {
    json.member("id", figure.id());
    json.member("what", figure.what());
    json.member("unit", figure.unit());
    json.member("agreement", figure.agreement());
    json.objects(
        "values",
        figure.values(),
        value -> {
          json.member("value", value.value());
          json.member("upper", value.upper());
          json.member("modifier", value.modifier());
          json.objects("reports", value.reports(), r -> report(json, r.article(), r.span()));
        });
    Figure.Sum sum = figure.sum();
    if (sum != null) {
      json.object(
          "sum",
          () -> {
            json.strings("parts", sum.parts());
            json.member("holds", sum.holds());
          });
    }
  }

  private void commitment(JsonWriter json, Commitment commitment) throws IOException {
    json.member("id", commitment.id());
    json.member("party", commitment.party());
    json.member("act", commitment.act());
    json.member("action", commitment.action());
    json.member("leading", commitment.leading());
    json.member("counterparty", commitment.counterparty());
    json.member("standing", commitment.standing());
    terms(json, "conditions", commitment.conditions());
    terms(json, "obstacles", commitment.obstacles());
    terms(json, "limits", commitment.limits());
    json.objects(
        "reports",
        commitment.reports(),
        telling -> {
          json.member("article", telling.article());
          json.member("undertaking", telling.undertaking());
          json.span("span", places(telling.article()).at(telling.span()));
        });
  }

  private void terms(JsonWriter json, String name, List<Commitment.Term> terms) throws IOException {
    json.objects(
        name,
        terms,
        term -> {
          json.member("text", term.text());
          json.objects("reports", term.reports(), r -> report(json, r.article(), r.span()));
        });
  }

  private void wording(JsonWriter json, WordChoice choice) throws IOException {
    json.member("concept", choice.concept());
    json.objects(
        "terms",
        choice.terms(),
        term -> {
          json.member("term", term.term());
          json.objects(
              "uses",
              term.uses(),
              use -> {
                json.member("article", use.article());
                json.spans("spans", use.spans(), places(use.article()));
              });
        });
  }

  private void report(JsonWriter json, String article, Span span) throws IOException {
    json.member("article", article);
    json.span("span", places(article).at(span));
  }
}
