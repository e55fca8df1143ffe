package org.hongyan.engine.pay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Reason;

/**
 * Pay whose rate holds for all sales once a step is reached 追溯提成: each step is a cliff, where one
 * more yuan is worth hundreds — the surest way to a hockey stick.
 *
 * @param cliffAt100 what the last unit of sales to 100 % pays
 */
public record RetroactiveRates(Map<String, Double> pay, double cliffAt100, List<Reason> reasons) {

  /**
   * @param rates pairs of attainment and rate, rising in attainment
   */
  public record Input(double quota, double base, double[][] rates, double[] sales) {

    public Input {
      Check.positive("quota", quota);
      Check.notNegative("base", base);
      Check.table("rates", rates);
      for (int i = 0; i < rates.length; i++) {
        Check.that(rates[i].length == 2, "rates must be pairs of attainment and rate");
        Check.notNegative("rates[" + i + "][0]", rates[i][0]);
        Check.share("rates[" + i + "][1]", rates[i][1]);
        Check.that(i == 0 || rates[i][0] > rates[i - 1][0], "rates must rise in attainment");
      }
      Check.notNegative("sales", sales);
    }

    double pay(double sold) {
      double rate = 0;
      for (double[] step : rates) if (sold >= step[0] * quota) rate = step[1];
      return base + rate * sold;
    }
  }

  public static RetroactiveRates of(Input in) {
    var pay = new LinkedHashMap<String, Double>();
    for (double sales : in.sales()) pay.put(Json.text(sales), in.pay(sales));
    double cliff = in.pay(in.quota()) - in.pay(in.quota() - 1);
    return new RetroactiveRates(pay, cliff, List.of(Reason.of("cliff-at-quota", "pays", cliff)));
  }
}
