package org.hongyan.targets;

import java.util.List;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A unit's month: its target, how far it is, and the same for each of its members.
 *
 * @param elapsed share of the month's working time that has passed, 0 to 1
 * @param lineage the units above inside the reader's scope, top first, and the unit itself
 */
public record TargetView(
    String month, double elapsed, List<Crumb> lineage, TargetLine unit, List<TargetLine> members) {

  /** A unit on the way from the top. */
  public record Crumb(String id, String name) {}

  /**
   * One line; {@code target} null while none is set.
   *
   * @param attainedMinor orders less what was taken back, in the target's currency, else in the
   *     currency most is sold in
   * @param lastMinor the same for the month before
   */
  public record TargetLine(
      String id,
      Target.Kind kind,
      String name,
      int heads,
      @Nullable AccountId ownerId,
      @Nullable String ownerName,
      @Nullable Target target,
      String currency,
      long attainedMinor,
      long lastMinor) {}
}
