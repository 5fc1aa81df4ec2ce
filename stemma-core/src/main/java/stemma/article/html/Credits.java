package stemma.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.article.AgencyCredit;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.article.Byline;
import stemma.article.Rights;
import stemma.article.lines.AgencyParser;
import stemma.article.lines.BylineParser;
import stemma.article.lines.Composition;
import stemma.article.lines.SidecarFields;
import stemma.article.lines.TermsParser;

/** Who is credited for one article and under which terms: its people, its agency, its rights. */
final class Credits {
  private static final AgencyParser AGENCIES = new AgencyParser();
  private static final BylineParser BYLINES = new BylineParser();
  private static final TermsParser TERMS = new TermsParser();

  private final Surroundings around;
  private final PageFields fields;
  private final PageBylines bylines;

  Credits(Surroundings around, PageFields fields) {
    this.around = around;
    this.fields = fields;
    this.bylines = new PageBylines(around, fields);
  }

  List<Byline> bylines() {
    return bylines.people();
  }

  /** The agency credited; ask after {@link #bylines}. */
  @Nullable AgencyCredit agency(Composition text) {
    AgencyCredit told = SidecarFields.agency(fields.sidecar());
    if (told != null) {
      return told;
    }
    List<Block> body = text.blocks().stream().filter(block -> block.kind().isBody()).toList();
    for (int i = 0; i < Math.min(2, body.size()); i++) {
      Block block = body.get(i);
      Optional<AgencyParser.Found> found = AGENCIES.inDateline(block.span().of(text.text()));
      if (found.isPresent()) {
        return credit(found.get(), block);
      }
    }
    if (!body.isEmpty()) {
      Block last = body.get(body.size() - 1);
      Optional<AgencyParser.Found> found = AGENCIES.atEnd(last.span().of(text.text()));
      if (found.isPresent() && isAuthor(found.get().name())) {
        return credit(found.get(), last);
      }
    }
    return fromLines();
  }

  /** Whether no other agency is named as the author: one at the end then only contributed. */
  private boolean isAuthor(String agency) {
    String author = bylines.agency();
    return author == null || isOwn(author) || inFull(author).equals(inFull(agency));
  }

  private @Nullable AgencyCredit credit(AgencyParser.Found found, Block block) {
    String name = inFull(found.name());
    return isOwn(name)
        ? null
        : new AgencyCredit(name, List.of(found.place().shifted(block.span().start())));
  }

  private String inFull(String name) {
    return AGENCIES.inFull(name, around.view.page.blocks().stream().map(PageBlock::text).toList());
  }

  /** Whether an agency's page credits the agency itself. */
  private boolean isOwn(String name) {
    String outlet = fields.outlet().name();
    return fields.isOutlet(name)
        || (outlet != null && AgencyParser.initials(outlet).equals(name) && name.length() > 1);
  }

  private @Nullable AgencyCredit fromLines() {
    String name = bylines.agency();
    for (PageBlock line : around.lines()) {
      if (name == null) {
        Optional<BylineParser.Credits> credits = BYLINES.parse(line.text());
        name = credits.map(BylineParser.Credits::agency).orElse(null);
      }
      if (name == null) {
        name = AGENCIES.inCreditLine(line.text()).map(AgencyParser.Found::name).orElse(null);
      }
      name = name == null || isOwn(name) ? null : name;
    }
    return name == null ? null : new AgencyCredit(inFull(name), List.of());
  }

  List<Rights> rights() {
    List<Rights> rights = new ArrayList<>(SidecarFields.rights(fields.sidecar()));
    int end = around.range.alone() ? around.view.traits.length : around.range.to();
    for (int i = around.range.from(); i < end && rights.size() < 5; i++) {
      PageBlock block = around.view.page.blocks().get(i);
      BlockKind kind = around.roles.kind(i);
      boolean inside = kind != null && i < around.lastBody - 2;
      if (!inside && block.text().length() >= 40 && block.linkDensity() < 0.6) {
        TERMS.parse(block.text()).ifPresent(rights::add);
      }
    }
    return rights;
  }
}
