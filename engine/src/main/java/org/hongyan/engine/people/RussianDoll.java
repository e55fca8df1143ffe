package org.hongyan.engine.people;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Reason;

/**
 * Do managers hire people smaller than themselves 俄罗斯套娃? Mean of hire minus manager over all hires
 * on one interview scale; below zero with more than 70 % below their boss is the pattern. Source:
 * Ogilvy.
 *
 * @param byManager mean difference per manager, null without hires
 * @param slope of the hire's score on the manager's, over hires; null when managers score alike
 */
public record RussianDoll(
    double dollIndex,
    double shareBelowManager,
    List<Object> byManager,
    Object slope,
    List<Reason> reasons) {

  private static final double PATTERN_SHARE = 0.7;

  public record Input(double[] managerScore, double[][] hireScores) {

    public Input {
      Check.notEmpty("managerScore", managerScore);
      Check.sameLength("hireScores", hireScores.length, "managerScore", managerScore.length);
      Check.notNegative("managerScore", managerScore);
      long hires = 0;
      for (int i = 0; i < hireScores.length; i++) {
        Check.notNegative("hireScores[" + i + "]", hireScores[i]);
        hires += hireScores[i].length;
      }
      Check.atLeast("hires", hires, 1);
    }
  }

  public static RussianDoll of(Input in) {
    int n = 0;
    int below = 0;
    double sum = 0;
    var byManager = new ArrayList<Object>();
    for (int m = 0; m < in.managerScore().length; m++) {
      double own = 0;
      for (double hire : in.hireScores()[m]) {
        own += hire - in.managerScore()[m];
        if (hire < in.managerScore()[m]) below++;
      }
      int hires = in.hireScores()[m].length;
      byManager.add(hires == 0 ? Json.NULL : own / hires);
      n += hires;
      sum += own;
    }
    double share = (double) below / n;
    boolean pattern = sum < 0 && share > PATTERN_SHARE;
    return new RussianDoll(
        sum / n,
        share,
        byManager,
        slope(in),
        pattern ? List.of(Reason.of("second-interviewer-needed", "share", share)) : List.of());
  }

  private static Object slope(Input in) {
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (int m = 0; m < in.managerScore().length; m++) {
      double manager = in.managerScore()[m];
      for (double hire : in.hireScores()[m]) {
        n++;
        x += manager;
        y += hire;
        xx += manager * manager;
        xy += manager * hire;
      }
    }
    double spread = xx - x * x / n;
    return spread <= 1e-9 * Math.max(1, xx) ? Json.NULL : (xy - x * y / n) / spread;
  }
}
