package org.hongyan.engine.people;

import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Field;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.numbers.Statistics;

/**
 * Expense over sales 费用效率 per rep against the team; flagged above 1.3 times the team's ratio.
 *
 * @param ratio null without sales
 */
public record ExpenseRatio(
    List<Object> ratio, double team, @Field("flagAbove1_3xTeam") boolean[] flags) {

  private static final double FLAG = 1.3;

  /**
   * @param teamRatio to compare with; the sums' own ratio when absent
   */
  public record Input(double[] sales, double[] expense, Optional<Double> teamRatio) {

    public Input {
      Check.notEmpty("sales", sales);
      Check.sameLength("expense", expense.length, "sales", sales.length);
      Check.notNegative("sales", sales);
      Check.notNegative("expense", expense);
      Check.that(Statistics.sum(sales) > 0, "sales are all zero: no ratio");
      teamRatio.ifPresent(given -> Check.positive("teamRatio", given));
    }
  }

  public static ExpenseRatio of(Input in) {
    int n = in.sales().length;
    double own = Statistics.sum(in.expense()) / Statistics.sum(in.sales());
    double team = in.teamRatio().orElse(own);
    var ratio = new Object[n];
    var flags = new boolean[n];
    for (int i = 0; i < n; i++) {
      boolean sold = in.sales()[i] > 0;
      ratio[i] = sold ? in.expense()[i] / in.sales()[i] : Json.NULL;
      flags[i] = in.expense()[i] > FLAG * team * in.sales()[i];
    }
    return new ExpenseRatio(List.of(ratio), team, flags);
  }
}
