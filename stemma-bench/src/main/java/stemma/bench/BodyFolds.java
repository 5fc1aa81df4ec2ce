package stemma.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stemma.article.BoostedTrees;

/** What the body model reaches on pages of hosts that it was not trained on. */
record BodyFolds(int parts) {
  private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7};

  String run(List<LabelledBlocks> pages) {
    int[][] counts = new int[THRESHOLDS.length][3];
    int[] ceiling = new int[2];
    StringBuilder worst = new StringBuilder();
    for (int part = 0; part < parts; part++) {
      List<LabelledBlocks> training = new ArrayList<>();
      List<LabelledBlocks> testing = new ArrayList<>();
      for (LabelledBlocks page : pages) {
        (page.page().fold() % parts == part ? testing : training).add(page);
      }
      BoostedTrees model = BodyTraining.train(training);
      for (LabelledBlocks page : testing) {
        score(page, model, counts, ceiling, worst);
      }
    }
    StringBuilder out = new StringBuilder(worst);
    for (int t = 0; t < THRESHOLDS.length; t++) {
      out.append(line(THRESHOLDS[t], counts[t]));
    }
    return out.append("snippets in any block " + ceiling[0] + " of " + ceiling[1] + "\n")
        .toString();
  }

  private static String line(double threshold, int[] c) {
    double precision = (double) c[0] / (c[0] + c[2]);
    double recall = (double) c[0] / (c[0] + c[1]);
    return String.format(
        Locale.ROOT,
        "%.2f F1 %.4f P %.4f R %.4f%n",
        threshold,
        2 * precision * recall / (precision + recall),
        precision,
        recall);
  }

  private static void score(
      LabelledBlocks page, BoostedTrees model, int[][] counts, int[] ceiling, StringBuilder worst) {
    List<String> texts = page.blocks().texts();
    double[] p = new double[texts.size()];
    for (int i = 0; i < p.length; i++) {
      p[i] = page.blocks().kept().get(i) ? model.confidence(page.blocks().rows().get(i)) : -1;
    }
    String all = String.join(" ", texts);
    for (String snippet : page.page().with()) {
      ceiling[0] += all.contains(ExtractionMeasure.flat(snippet)) ? 1 : 0;
      ceiling[1]++;
    }
    for (int t = 0; t < THRESHOLDS.length; t++) {
      StringBuilder body = new StringBuilder();
      for (int i = 0; i < p.length; i++) {
        if (p[i] >= THRESHOLDS[t]) {
          body.append(texts.get(i)).append(' ');
        }
      }
      String flat = body.toString().strip();
      for (String snippet : page.page().with()) {
        counts[t][flat.contains(ExtractionMeasure.flat(snippet)) ? 0 : 1]++;
        if (THRESHOLDS[t] == 0.5 && !flat.contains(ExtractionMeasure.flat(snippet))) {
          note(page, snippet, "MISS", p, worst);
        }
      }
      for (String snippet : page.page().without()) {
        if (flat.contains(ExtractionMeasure.flat(snippet))) {
          counts[t][2]++;
          if (THRESHOLDS[t] == 0.5) {
            note(page, snippet, "ALARM", p, worst);
          }
        }
      }
    }
  }

  private static void note(
      LabelledBlocks page, String snippet, String what, double[] p, StringBuilder worst) {
    worst
        .append(page.page().id())
        .append(' ')
        .append(what)
        .append(" [")
        .append(snippet)
        .append(']');
    int shown = 0;
    for (int i = 0; i < p.length && shown < 2; i++) {
      if (page.blocks().texts().get(i).contains(ExtractionMeasure.flat(snippet))) {
        String text = page.blocks().texts().get(i);
        worst
            .append(
                String.format(
                    Locale.ROOT,
                    " #%d/%d p=%.2f {%s}",
                    i,
                    p.length,
                    p[i],
                    text.substring(0, Math.min(90, text.length()))))
            .append(page.blocks().names().get(i).stream().limit(14).toList());
        shown++;
      }
    }
    worst.append('\n');
  }
}
