package stemma.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    int[][] once = new int[THRESHOLDS.length][3];
    StringBuilder worst = new StringBuilder();
    List<BodyModel> models = new ArrayList<>();
    Map<LabelledBlocks, double[]> answers = answers(pages, models);
    for (int part = 0; part < parts; part++) {
      Map<LabelledBlocks, double[]> training = new LinkedHashMap<>();
      List<LabelledBlocks> testing = new ArrayList<>();
      for (LabelledBlocks page : pages) {
        if (isIn(page, part)) {
          testing.add(page);
        } else {
          training.put(page, answers.get(page));
        }
      }
      BodyModel model = models.get(part).second(training, TreeTrainer.defaults());
      for (LabelledBlocks page : testing) {
        score(page, answers.get(page), once, null);
        score(page, model.judgeAgain(page), counts, worst);
      }
    }
    StringBuilder out = new StringBuilder(worst);
    for (int t = 0; t < THRESHOLDS.length; t++) {
      out.append("second ").append(line(THRESHOLDS[t], counts[t]));
      out.append("first  ").append(line(THRESHOLDS[t], once[t]));
    }
    return out.toString();
  }

  private boolean isIn(LabelledBlocks page, int part) {
    return page.page().fold() % parts == part;
  }

  /** The first judgement of each page by a model that was not trained on its part. */
  Map<LabelledBlocks, double[]> answers(List<LabelledBlocks> pages, List<BodyModel> models) {
    Map<LabelledBlocks, double[]> answers = new LinkedHashMap<>();
    for (int part = 0; part < parts; part++) {
      int held = part;
      BodyModel model =
          BodyModel.first(
              pages.stream().filter(page -> !isIn(page, held)).toList(), TreeTrainer.defaults());
      models.add(model);
      pages.stream()
          .filter(page -> isIn(page, held))
          .forEach(page -> answers.put(page, model.judge(page)));
    }
    return answers;
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
      LabelledBlocks page, double[] answers, int[][] counts, @Nullable StringBuilder worst) {
    for (int t = 0; t < THRESHOLDS.length; t++) {
      String body = body(page, answers, THRESHOLDS[t]);
      for (String snippet : page.page().with()) {
        boolean found = body.contains(ExtractionMeasure.flat(snippet));
        counts[t][found ? 0 : 1]++;
        if (!found && worst != null && THRESHOLDS[t] == SHOWN) {
          note(page, snippet, "MISS", answers, worst);
        }
      }
      for (String snippet : page.page().without()) {
        if (body.contains(ExtractionMeasure.flat(snippet))) {
          counts[t][2]++;
          if (worst != null && THRESHOLDS[t] == SHOWN) {
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
    worst.append(page.page().id()).append(' ').append(what).append(" [").append(snippet).append(']');
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
