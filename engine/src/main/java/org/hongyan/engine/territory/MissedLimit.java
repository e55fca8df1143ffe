package org.hongyan.engine.territory;

import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.Reason;

/**
 * A balance limit a map does not keep, and by how much.
 *
 * @param outside amount above the upper limit, or below the lower one when negative
 * @param tolerance that would allow this load
 */
public record MissedLimit(
    String activity,
    String territory,
    double amount,
    double limit,
    double outside,
    double tolerance) {

  /** The one missed by the greatest share of its territory's fair amount. */
  static Optional<MissedLimit> worst(List<TerritoryLoad> loads) {
    MissedLimit worst = null;
    double most = 0;
    for (var load : loads)
      for (var share : load.shares()) {
        double missed = Math.abs(share.outside()) / share.fair();
        if (missed <= most) continue;
        most = missed;
        worst = of(load.name(), share);
      }
    return Optional.ofNullable(worst);
  }

  private static MissedLimit of(String territory, TerritoryLoad.Share share) {
    double tolerance = share.outside() > 0 ? share.tolerance() : -share.tolerance();
    return new MissedLimit(
        share.activity(),
        territory,
        share.amount(),
        share.fair() * (1 + tolerance),
        share.outside(),
        Math.ceil(1e4 * Math.abs(share.deviation())) / 1e4);
  }

  /** One line for people. */
  public String text() {
    var side = outside > 0 ? "above its upper" : "below its lower";
    return "no balanced map was found: %s of territory %s is %s, %s %s limit %s; the best map needs a tolerance of %s"
        .formatted(
            activity,
            territory,
            Preflight.number(amount),
            Preflight.number(Math.abs(outside)),
            side,
            Preflight.number(limit),
            Preflight.number(tolerance));
  }

  Reason reason() {
    return Reason.of(
        "balance-missed",
        "activity",
        activity,
        "territory",
        territory,
        "amount",
        amount,
        "limit",
        limit,
        "outside",
        outside,
        "tolerance",
        tolerance);
  }
}
