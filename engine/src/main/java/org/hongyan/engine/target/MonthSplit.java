package org.hongyan.engine.target;

import java.util.stream.LongStream;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.numbers.LargestRemainder;

/**
 * A year's target over its months 年→月分解: weight = seasonal index · working days, shared out by
 * largest remainder; in the unit of the total (minor units for money).
 */
public record MonthSplit(long[] months, long sum) {

  public record Input(long total, double[] seasonal, double[] workdays) {

    public Input {
      Check.notNegative("total", total);
      Check.notEmpty("seasonal", seasonal);
      Check.sameLength("workdays", workdays.length, "seasonal", seasonal.length);
      Check.notNegative("seasonal", seasonal);
      for (double days : workdays) Check.between("workdays", days, 0, 31);
    }
  }

  public static MonthSplit of(Input in) {
    var weights = in.seasonal().clone();
    for (int m = 0; m < weights.length; m++) weights[m] *= in.workdays()[m];
    var months = LargestRemainder.share(in.total(), weights);
    return new MonthSplit(months, LongStream.of(months).sum());
  }
}
