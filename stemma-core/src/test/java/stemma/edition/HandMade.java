package stemma.edition;

import java.math.BigDecimal;
import java.util.List;
import stemma.article.AsideKind;
import stemma.article.BlockKind;
import stemma.collation.Collation;
import stemma.collation.Lineage;
import stemma.collation.Lineage.Edge;
import stemma.collation.Lineage.Origin;
import stemma.collation.Lineage.OriginKind;
import stemma.collation.Lineage.Relation;
import stemma.collation.Reuse;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Change;
import stemma.collation.Utterance.Operation;
import stemma.collation.Utterance.Version;
import stemma.collation.Utterance.Wording;
import stemma.gathering.Gathering;
import stemma.reading.Act;
import stemma.reading.EntityType;
import stemma.reading.Modifier;
import stemma.reading.Reading;
import stemma.story.Commitment;
import stemma.story.Coverage;
import stemma.story.Credit;
import stemma.story.Day;
import stemma.story.Figure;
import stemma.story.Person;
import stemma.story.Report;
import stemma.story.Story;
import stemma.story.WordChoice;
import stemma.text.Span;

/** Editions made by hand, that hold something in every view. */
final class HandMade {
  static final String HOSTILE = "<script>alert(1)</script>\"'&amp;<img src=x onerror=alert(2)>";

  private static final String QUOTE = "We will mend the old bridge for a fee";
  private static final String ALTERED = "We will mend the old bridge at a cost";

  private HandMade() {}

  /** Nothing was found. */
  static Edition empty() {
    return new Edition(List.of(), List.of(), List.of());
  }

  /** One story of three articles: an origin, its rewrite, an independent one. */
  static Edition bridge() {
    return edition("The Lantern", "The bridge at Farrow is to be mended");
  }

  /** The same with markup for an outlet's name and for a title. */
  static Edition hostile() {
    return edition(HOSTILE, HOSTILE);
  }

  /** Several stories. */
  static Edition twice() {
    Edition one = bridge();
    Reading other =
        new ArticleBuilder("ffffffffffffffff-0", "Hill Radio", null)
            .paragraph("Κανείς δεν ήρθε. 🙂 Nobody came to the fair.")
            .read();
    Story alone = alone(other);
    return new Edition(
        List.of(one.readings().get(0), one.readings().get(1), one.readings().get(2), other),
        one.reuse(),
        List.of(one.stories().get(0), alone));
  }

  private static Story alone(Reading reading) {
    Lineage lineage =
        new Lineage(
            List.of(),
            List.of(new Origin("Hill Radio", OriginKind.ARTICLE, List.of(reading.id()))));
    Gathering gathering = new Gathering("g2", List.of(reading), List.of("alone"));
    return new Story(
        new Collation(gathering, List.of(), lineage, List.of()),
        "Nobody came to the fair",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Edition edition(String outlet, String title) {
    ArticleBuilder a =
        told("aaaaaaaaaaaaaaaa-0", outlet, title, QUOTE, "2031-05-02T08:00:00+01:00");
    ArticleBuilder b = told("bbbbbbbbbbbbbbbb-0", "Ferry Post", title, ALTERED, "2031-05-02");
    ArticleBuilder c =
        new ArticleBuilder("cccccccccccccccc-0", "Quay Courier", "2031-05-03T09:30:00")
            .block(BlockKind.TITLE, "Farrow waits")
            .paragraph("Some 50 people waited at the bridge on 3 May. Nobody would tell them why.")
            .counts("Some 50 people", "50", "person", Modifier.ABOUT)
            .dates("3 May", "2031-05-03");
    List<Reading> readings = List.of(a.read(), b.read(), c.read());
    Span shared = a.place("The town of Farrow");
    Reuse.Passage passage = new Reuse.Passage(shared, b.place("The town of Farrow"), 0);
    String ida = readings.get(0).id();
    String idb = readings.get(1).id();
    String idc = readings.get(2).id();
    Reuse reuse = new Reuse(ida, idb, 4, 0.9, 0.8, List.of(passage));
    Lineage lineage =
        new Lineage(
            List.of(
                new Edge(
                    ida,
                    idb,
                    Relation.REWRITE,
                    true,
                    0.8,
                    List.of("earlier-date"),
                    List.of(passage))),
            List.of(
                new Origin(outlet, OriginKind.ARTICLE, List.of(ida, idb)),
                new Origin("Quay Courier", OriginKind.ARTICLE, List.of(idc))));
    Utterance utterance =
        new Utterance(
            "q1",
            "Mayor Ines Tarrow",
            QUOTE,
            List.of(
                new Version(
                    ida,
                    "s1",
                    "Mayor Ines Tarrow",
                    List.of(a.place(QUOTE)),
                    Wording.REFERENCE,
                    List.of(),
                    List.of()),
                new Version(
                    idb,
                    "s1",
                    "Mayor Ines Tarrow",
                    List.of(b.place(ALTERED)),
                    Wording.ALTERED,
                    List.of(new Change(Operation.REPLACE, "for a fee", "at a cost")),
                    List.of("number"))),
            List.of("2031-05-01"));
    Collation collation =
        new Collation(
            new Gathering("g1", readings, List.of("", "", "")),
            List.of(reuse),
            lineage,
            List.of(utterance));
    Report counted = new Report(ida, a.place("40 people"));
    Report others = new Report(idc, c.place("Some 50 people"));
    Figure figure =
        new Figure(
            "f1",
            "people who waited",
            "person",
            Figure.Agreement.CONFLICT,
            List.of(
                new Figure.Value(new BigDecimal("40"), null, Modifier.EXACT, List.of(counted)),
                new Figure.Value(new BigDecimal("50"), null, Modifier.ABOUT, List.of(others))),
            null);
    Report may2 = new Report(ida, a.place("waited on 2 May"));
    Report may3 = new Report(idc, c.place("on 3 May"));
    Day day =
        new Day(
            "2031-05-02",
            "day",
            List.of(
                new Day.Event(
                    ida,
                    may2.span(),
                    "waited on 2 May",
                    List.of(may2),
                    List.of(new Day.OtherDate("2031-05-03", List.of(may3))))));
    Span whole = a.place("offered to mend it if the county pays");
    Commitment commitment =
        new Commitment(
            "k1",
            "The town",
            Act.OFFER,
            "mend it",
            "to",
            "the county",
            "offered",
            List.of(
                new Commitment.Term(
                    "the county pays", List.of(new Report(ida, a.place("the county pays"))))),
            List.of(),
            List.of(),
            List.of(new Commitment.Telling(ida, "u1", whole)));
    Story story =
        new Story(
            collation,
            title,
            "2031-05-02",
            "2031-05-03",
            List.of(new Credit(idb, null, List.of("byline"), List.of("byline"), List.of())),
            List.of(figure),
            List.of(day),
            List.of(commitment),
            List.of(
                new Coverage("c1", "utterance", "q1", QUOTE, List.of(ida, idb), List.of(idc)),
                new Coverage(
                    "c2", "event", "2031-05-02", "waited", List.of(ida), List.of(idb, idc))),
            List.of(
                new WordChoice(
                    "those who waited",
                    List.of(
                        new WordChoice.Term(
                            "people",
                            List.of(new WordChoice.Use(ida, List.of(a.place("people")))))))),
            List.of(
                new Person(
                    "Ines Tarrow", EntityType.PERSON, List.of(ida, idb), List.of("mayor"), 2)));
    return new Edition(readings, List.of(reuse), List.of(story));
  }

  private static ArticleBuilder told(
      String id, String outlet, String title, String quote, String published) {
    return new ArticleBuilder(id, outlet, published)
        .block(BlockKind.TITLE, title)
        .paragraph(
            "The town of Farrow offered to mend it if the county pays. 40 people waited on 2 May.")
        .paragraph("“" + quote + "”, said Mayor Ines Tarrow. 🙂")
        .says("Mayor Ines Tarrow", "Mayor Ines Tarrow", "said", "“" + quote + "”")
        .counts("40 people", "40", "person", Modifier.EXACT)
        .dates("2 May", "2031-05-02")
        .undertakes("The town", Act.OFFER, "offered", "to mend it", "if the county pays")
        .aside(AsideKind.COMMENT, "First! " + HOSTILE);
  }
}
