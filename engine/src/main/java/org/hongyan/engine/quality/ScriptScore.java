package org.hongyan.engine.quality;

import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * Score of a scripted call 话术评分: {@code 100 Σ weight · level / Σ weight}; a failed fatal item caps
 * it at 59.
 *
 * @param ifConsentMissed what the score would be had the first fatal item failed
 */
public record ScriptScore(
    double score, boolean fatalFailed, double ifConsentMissed, List<Reason> reasons) {

  private static final double FATAL_CAP = 59;

  /**
   * @param level 0 to 1
   * @param fatal must not be missed
   */
  public record Item(String name, double weight, double level, boolean fatal) {

    public Item {
      Check.notNegative("weight", weight);
      Check.share("level", level);
    }
  }

  public record Input(List<Item> items) {

    public Input {
      Check.notEmpty("items", items);
      double weights = items.stream().mapToDouble(Item::weight).sum();
      Check.that(weights > 0, "weights are all zero");
    }
  }

  public static ScriptScore of(Input in) {
    var failed = in.items().stream().filter(i -> i.fatal() && i.level() == 0).toList();
    double missed = failed.isEmpty() ? withFirstFatalMissed(in) : score(in.items());
    var reasons =
        failed.stream().map(i -> Reason.of("fatal-item-failed", "item", i.name())).toList();
    return new ScriptScore(score(in.items()), !failed.isEmpty(), missed, reasons);
  }

  private static double withFirstFatalMissed(Input in) {
    var first = in.items().stream().filter(Item::fatal).findFirst();
    if (first.isEmpty()) return score(in.items());
    var missed =
        in.items().stream()
            .map(i -> i == first.get() ? new Item(i.name(), i.weight(), 0, true) : i)
            .toList();
    return score(missed);
  }

  private static double score(List<Item> items) {
    double weights = 0;
    double points = 0;
    boolean failed = false;
    for (var item : items) {
      weights += item.weight();
      points += item.weight() * item.level();
      failed |= item.fatal() && item.level() == 0;
    }
    double score = 100 * points / weights;
    return failed ? Math.min(score, FATAL_CAP) : score;
  }
}
