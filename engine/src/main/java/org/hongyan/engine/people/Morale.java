package org.hongyan.engine.people;

import org.hongyan.engine.model.Check;

/**
 * Morale pulse 士气脉搏 (eNPS): share scoring 9–10 minus share scoring 0–6, in points. Below five
 * answers nothing is shown, for anonymity.
 */
public record Morale(long promoters, long detractors, double enps, int n) {

  private static final int FEWEST = 5;

  public record Input(int[] scores) {

    public Input {
      Check.atLeast("answers (anonymity)", scores.length, FEWEST);
      for (int score : scores) Check.between("scores", score, 0, 10);
    }
  }

  public static Morale of(Input in) {
    long promoters = 0;
    long detractors = 0;
    for (int score : in.scores()) {
      if (score >= 9) promoters++;
      if (score <= 6) detractors++;
    }
    int n = in.scores().length;
    return new Morale(promoters, detractors, 100.0 * (promoters - detractors) / n, n);
  }
}
