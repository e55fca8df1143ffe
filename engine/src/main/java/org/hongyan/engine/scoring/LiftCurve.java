package org.hongyan.engine.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Profit against the share of customers rung, best first, and the point where to stop: the last
 * customer whose probability · margin pays for the contact.
 */
public record LiftCurve(Economics economics, List<LiftPoint> points, LiftPoint cutOff) {

  private static final int STEPS = 100;

  /** One point per hundredth of the customers, beginning with nobody rung. */
  public static LiftCurve of(double[] probabilities, boolean[] bought, Economics economics) {
    var order = Metrics.ascending(probabilities);
    int n = order.length;
    var points = new ArrayList<LiftPoint>();
    var point = new LiftPoint(0, 0, 0, 1, 0, 0);
    points.add(point);
    var cutOff = point;
    for (int i = 1; i <= n; i++) {
      int customer = order[n - i];
      double p = probabilities[customer];
      int buyers = point.buyers() + (bought[customer] ? 1 : 0);
      point =
          new LiftPoint(
              (double) i / n,
              i,
              buyers,
              p,
              buyers * economics.marginPerSale() - i * economics.costPerContact(),
              point.promised() + economics.expectedProfit(p));
      if (economics.worthACall(p)) cutOff = point;
      if ((long) i * STEPS / n != (long) (i - 1) * STEPS / n) points.add(point);
    }
    return new LiftCurve(economics, List.copyOf(points), cutOff);
  }
}
