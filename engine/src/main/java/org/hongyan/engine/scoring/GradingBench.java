package org.hongyan.engine.scoring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures grading on the public bank file: one line per protocol, then the seconds of a training
 * and of scoring a million customers. Takes no arguments; the folder of the file is {@code
 * HONGYAN_DATA_DIR}.
 */
public final class GradingBench {

  private static final long SEED = 20_260_101;
  private static final int WINDOW = 20_000;
  private static final int STEP = 500;
  private static final int FOLDS = 10;
  private static final int CUSTOMERS = 1_000_000;

  private final BankFile bank;
  private final PrintStream out;

  private GradingBench(BankFile bank, PrintStream out) {
    this.bank = bank;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    var folder = System.getenv().getOrDefault("HONGYAN_DATA_DIR", "../shared/data");
    var file = Path.of(folder, BankFile.NAME);
    BankFile bank;
    if (Files.exists(file)) {
      bank = BankFile.read(file);
    } else {
      System.out.println(
          "note: "
              + file
              + " is not here; a generated file of the same form is used instead,"
              + " whose figures say nothing about the bars");
      bank = BankFile.of(SyntheticBank.lines(41_188, SEED));
    }
    new GradingBench(bank, System.out).run();
  }

  private void run() {
    var schema = bank.schema();
    var rows = bank.rows();
    print("rolling", Validation.rolling(schema, rows, WINDOW, STEP, SEED));
    print("holdout75", Validation.holdout(schema, rows, 0.75, SEED));
    print("random10", Validation.random(schema, rows, FOLDS, SEED));
    long start = System.nanoTime();
    var result = GradingTrainer.train(schema, rows, SEED);
    out.printf(Locale.ROOT, "train rows=%d seconds=%.1f%n", rows.size(), seconds(start));
    if (result instanceof TrainingResult.Trained trained) score(trained.model(), rows);
  }

  private void print(String protocol, Predictions predictions) {
    var f = predictions.figures();
    out.printf(
        Locale.ROOT,
        "%s auc=%.4f alift=%.4f best_half=%.3f n=%d buyers=%d brier=%.4f ece=%.4f%s%n",
        protocol,
        f.auc(),
        f.alift(),
        f.bestHalf(),
        f.n(),
        f.buyers(),
        f.brier(),
        f.calibrationError(),
        f.optimistic() ? " optimistic" : "");
  }

  private void score(GradingModel model, List<LabelledRow> rows) {
    long start = System.nanoTime();
    double[] sum = {0};
    long scored =
        model.scoreAll(
            IntStream.range(0, CUSTOMERS).mapToObj(i -> rows.get(i % rows.size())),
            LabelledRow::row,
            (_, p) -> sum[0] += p);
    out.printf(
        Locale.ROOT,
        "score rows=%d seconds=%.1f mean_p=%.4f model=%s%n",
        scored,
        seconds(start),
        sum[0] / scored,
        model.kind());
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
