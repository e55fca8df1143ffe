package org.hongyan.engine.people;

import java.util.Arrays;
import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Statistics;

/**
 * A leaver's accounts handed to colleagues 客户交接, largest first to whoever has least (LPT); beside
 * it the best possible largest load where it can be found. LPT is at most {@code 4/3 − 1/(3m)}
 * times that. Source: Graham 1969.
 *
 * @param lptLoads ascending
 * @param optimalMax exact for small cases; otherwise the best found
 * @param receiverOf for each account the receiver, counted from 0
 */
public record Handover(
    double[] lptLoads,
    double lptMax,
    double optimalMax,
    double bound,
    int[] receiverOf,
    List<Reason> reasons) {

  public record Input(double[] accountValue, int receivers) {

    public Input {
      Check.notEmpty("accountValue", accountValue);
      Check.notNegative("accountValue", accountValue);
      Check.between("receivers", receivers, 1, 100_000);
    }
  }

  public static Handover of(Input in) {
    int[] order = Statistics.descending(in.accountValue());
    var loads = new double[in.receivers()];
    var receiverOf = new int[order.length];
    for (int account : order) {
      int least = 0;
      for (int r = 1; r < loads.length; r++) if (loads[r] < loads[least]) least = r;
      loads[least] += in.accountValue()[account];
      receiverOf[account] = least;
    }
    Arrays.sort(loads);
    double most = loads[loads.length - 1];
    var search = new SmallestMaximum(in.accountValue(), in.receivers(), most);
    double best = search.find();
    var reasons =
        search.complete()
            ? List.<Reason>of()
            : List.of(Reason.of("optimum-not-proven", "lowerBound", search.lowerBound()));
    double bound = 4.0 / 3 - 1.0 / (3 * in.receivers());
    return new Handover(loads, most, best, bound, receiverOf, reasons);
  }
}
