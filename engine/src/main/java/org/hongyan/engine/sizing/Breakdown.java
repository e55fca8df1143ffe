package org.hongyan.engine.sizing;

import org.hongyan.engine.model.Check;

/**
 * Breakdown method 分解法: {@code n = S/P · (1 + turnover)} heads, S forecast sales, P sales per rep.
 * Source: Cron &amp; DeCarlo.
 *
 * @param ceil heads to plan, rounded up
 */
public record Breakdown(double base, double withTurnover, long ceil) {

  /**
   * @param turnover leavers a year per head
   */
  public record Input(double forecast, double perRep, double turnover) {

    public Input {
      Check.notNegative("forecast", forecast);
      Check.positive("perRep", perRep);
      Check.between("turnover", turnover, 0, 10);
    }
  }

  public static Breakdown of(Input in) {
    double base = in.forecast() / in.perRep();
    double needed = base * (1 + in.turnover());
    return new Breakdown(base, needed, Heads.up(needed));
  }
}
