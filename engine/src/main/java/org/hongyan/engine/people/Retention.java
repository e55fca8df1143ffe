package org.hongyan.engine.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;

/**
 * Forgetting of a skill 技能遗忘曲线: {@code p = 2^(−days/h)}; the half-life h doubles after a pass and
 * halves after a failure (our default). Source of the form: Settles &amp; Meeder 2016.
 *
 * @param pAt5 chance of still knowing at the first test
 * @param p10Later at the second test, after the pass
 * @param nextReviewAt_p80 days until the chance falls to 80 %
 */
public record Retention(
    double pAt5, double hAfterPass, double p10Later, double hAfterFail, double nextReviewAt_p80) {

  private static final Pattern TEST = Pattern.compile("test d(\\d+)( later)?");
  private static final double REVIEW_AT = 0.8;

  /**
   * @param h0 half-life in days after the first pass
   * @param events "pass d0", "test d5", "pass" or "fail", "test d10 later", "pass" or "fail"
   */
  public record Input(double h0, List<String> events) {

    public Input {
      Check.positive("h0", h0);
      Check.that(events.size() == 5, "events must be: pass d0, test, result, test, result");
      Check.that(events.getFirst().equals("pass d0"), "events must begin with pass d0");
    }
  }

  public static Retention of(Input in) {
    var events = in.events();
    var chances = new ArrayList<Double>();
    var halves = new ArrayList<Double>();
    double h = in.h0();
    for (int i = 1; i < events.size(); i += 2) {
      chances.add(Math.pow(2, -days(events.get(i)) / h));
      h *= factor(events.get(i + 1));
      halves.add(h);
    }
    double review = -h * Math.log(REVIEW_AT) / Math.log(2);
    return new Retention(chances.get(0), halves.get(0), chances.get(1), halves.get(1), review);
  }

  private static double days(String event) {
    var test = TEST.matcher(event);
    if (!test.matches()) throw new BadInput("not a test with its days: " + event);
    return Check.between("days", Double.parseDouble(test.group(1)), 0, 36_500);
  }

  private static double factor(String result) {
    return switch (result) {
      case "pass" -> 2;
      case "fail" -> 0.5;
      default -> throw new BadInput("a result is pass or fail, not " + result);
    };
  }
}
