package stemma.bench;

import java.util.List;
import java.util.Locale;
import stemma.bench.training.TreeTrainer;

/**
 * What the body model reaches on pages of hosts that it was not trained on.
 *
 * @param parts number of parts that the folds are dealt to
 */
record BodyFolds(int parts) {
  private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7};
  private static final double SHOWN = 0.5;

  String run(List<LabelledBlocks> pages) {
    int[][] counts = new int[THRESHOLDS.length][3];
    StringBuilder worst = new StringBuilder();
    for (int part = 0; part < parts; part++) {
      int held = part;
      BodyModel model =
          BodyModel.train(
              pages.stream().filter(page -> !isIn(page, held)).toList(), TreeTrainer.defaults());
      pages.stream()
          .filter(page -> isIn(page, held))
          .forEach(page -> score(page, model.judge(page), counts, worst));
    }
    StringBuilder out = new StringBuilder(worst);
    for (int t = 0; t < THRESHOLDS.length; t++) {
      out.append(line(THRESHOLDS[t], counts[t]));
    }
    return out.toString();
  }

  private boolean isIn(LabelledBlocks page, int part) {
    return page.page().fold() % parts == part;
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
      LabelledBlocks page, double[] answers, int[][] counts, StringBuilder worst) {
    for (int t = 0; t < THRESHOLDS.length; t++) {
      String body = body(page, answers, THRESHOLDS[t]);
      for (String snippet : page.page().with()) {
        boolean found = body.contains(ExtractionMeasure.flat(snippet));
        counts[t][found ? 0 : 1]++;
        if (!found && THRESHOLDS[t] == SHOWN) {
          note(page, snippet, "MISS", answers, worst);
        }
      }
      for (String snippet : page.page().without()) {
        if (body.contains(ExtractionMeasure.flat(snippet))) {
          counts[t][2]++;
          if (THRESHOLDS[t] == SHOWN) {
            note(page, snippet, "ALARM", answers, worst);
          }
        }
      }
    }
  }

  private static String body(LabelledBlocks page, double[] answers, double threshold) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < answers.length; i++) {
      if (page.blocks().kept().get(i) && answers[i] >= threshold) {
        body.append(page.blocks().texts().get(i)).append(' ');
      }
    }
    return body.toString();
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
      String text = page.blocks().texts().get(i);
      if (text.contains(ExtractionMeasure.flat(snippet))) {
        worst.append(
            String.format(
                Locale.ROOT,
                " #%d/%d p=%.2f %s {%s}%s",
                i,
                p.length,
                p[i],
                page.blocks().kept().get(i) ? "" : "out",
                text.substring(0, Math.min(90, text.length())),
                page.blocks().names().get(i).stream().limit(14).toList()));
        shown++;
      }
    }
    worst.append('\n');
  }
}
