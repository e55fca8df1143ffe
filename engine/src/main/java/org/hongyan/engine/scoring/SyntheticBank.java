package org.hongyan.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Lines of the same form as the bank file, from a seed: some features matter, the base rate rises
 * in the last third, and the call's duration gives the outcome away as it does in life.
 */
public final class SyntheticBank {

  private static final String HEADING =
      "age;job;marital;education;default;housing;loan;contact;month;day_of_week;duration;campaign;"
          + "pdays;previous;poutcome;emp.var.rate;cons.price.idx;cons.conf.idx;euribor3m;"
          + "nr.employed;y";
  private static final List<String> JOBS =
      List.of(
          "admin.", "blue-collar", "management", "retired", "services", "student", "technician");
  private static final List<String> MONTHS =
      List.of("may", "jun", "jul", "aug", "nov", "apr", "oct", "mar", "sep", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri");

  private SyntheticBank() {}

  /** The heading and {@code rows} lines, separated by semicolons. */
  public static List<String> lines(int rows, long seed) {
    var random = new Random(seed);
    var lines = new ArrayList<String>(rows + 1);
    lines.add(HEADING);
    for (int i = 0; i < rows; i++) lines.add(line(random, (double) i / rows));
    return lines;
  }

  private static String line(Random random, double time) {
    int age = Math.clamp((int) (40 + 11 * random.nextGaussian()), 18, 95);
    int job = random.nextInt(JOBS.size());
    boolean mobile = random.nextDouble() < 0.35 + 0.5 * time;
    int campaign = 1 + (int) (-Math.log(1 - random.nextDouble()) * 1.6);
    boolean knownBefore = random.nextDouble() < 0.05 + 0.25 * time;
    boolean boughtBefore = knownBefore && random.nextDouble() < 0.3;
    double euribor = 4.9 - 4.1 * time + 0.05 * random.nextGaussian();
    double z =
        -3.1
            + 1.9 * Math.max(0, time - 0.55)
            + (mobile ? 0.6 : 0)
            + (boughtBefore ? 1.9 : 0)
            + (job == 3 || job == 5 ? 0.7 : 0)
            + (age > 60 ? 0.6 : 0)
            - 0.12 * Math.min(campaign, 8);
    boolean buys = random.nextDouble() < LogOdds.probability(z);
    int duration = (int) ((buys ? 500 : 200) * -Math.log(1 - random.nextDouble()));
    var before = boughtBefore ? "success" : knownBefore ? "failure" : "nonexistent";
    return String.format(
        Locale.ROOT,
        "%d;%s;married;high.school;no;%s;no;%s;%s;%s;%d;%d;%d;%d;%s;%.1f;%.3f;%.1f;%.3f;%.0f;%s",
        age,
        JOBS.get(job),
        random.nextBoolean() ? "yes" : "no",
        mobile ? "cellular" : "telephone",
        MONTHS.get((int) (time * MONTHS.size())),
        DAYS.get(random.nextInt(DAYS.size())),
        duration,
        campaign,
        knownBefore ? 6 : 999,
        knownBefore ? 1 : 0,
        before,
        1.4 - 4 * time,
        93.2 + time,
        -40 + 8 * time,
        euribor,
        5228 - 250 * time,
        buys ? "yes" : "no");
  }
}
