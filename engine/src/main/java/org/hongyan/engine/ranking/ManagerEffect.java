package org.hongyan.engine.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.numbers.Statistics;

/**
 * A manager's share in the team's results 经理评价: mean residual of the reps after the territory
 * model, shrunk by one-way random effects (ANOVA estimator).
 *
 * @param sigma2 variance within teams
 * @param tau2 variance between managers
 */
public record ManagerEffect(
    double grand, double sigma2, double tau2, Map<String, Double> raw, Map<String, Double> shrunk) {

  public record Input(Map<String, double[]> residualsByManager) {

    public Input {
      Check.atLeast("managers", residualsByManager.size(), 2);
      int reps = 0;
      for (var team : residualsByManager.entrySet()) {
        Check.notEmpty("residualsByManager." + team.getKey(), team.getValue());
        Check.finite("residualsByManager." + team.getKey(), team.getValue());
        reps += team.getValue().length;
      }
      Check.atLeast("reps", reps, residualsByManager.size() + 1);
    }
  }

  public static ManagerEffect of(Input in) {
    var teams = in.residualsByManager();
    double n = teams.values().stream().mapToDouble(team -> team.length).sum();
    double grand = teams.values().stream().mapToDouble(Statistics::sum).sum() / n;
    int k = teams.size();
    double within = 0;
    double between = 0;
    double squares = 0;
    for (double[] team : teams.values()) {
      double deviation = Statistics.deviation(team);
      double off = Statistics.mean(team) - grand;
      within += team.length * deviation * deviation;
      between += team.length * off * off;
      squares += (double) team.length * team.length;
    }
    double sigma2 = within / (n - k);
    double tau2 = Math.max(0, (between / (k - 1) - sigma2) / ((n - squares / n) / (k - 1)));
    var raw = new LinkedHashMap<String, Double>();
    var shrunk = new LinkedHashMap<String, Double>();
    teams.forEach(
        (manager, team) -> {
          double mean = Statistics.mean(team);
          double noise = sigma2 / team.length;
          double kept = tau2 + noise == 0 ? 1 : tau2 / (tau2 + noise);
          raw.put(manager, mean);
          shrunk.put(manager, grand + kept * (mean - grand));
        });
    return new ManagerEffect(grand, sigma2, tau2, raw, shrunk);
  }
}
