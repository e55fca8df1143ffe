package org.hongyan.targets.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree with its children.
 *
 * @param currency of all amounts; of no meaning where pieces are counted
 * @param lineage the nodes above inside the reader's scope, top first, and the node itself
 * @param inflation what the layers of the lineage put on top of each other, 0.1 for a tenth
 * @param weights of the year's months: season of last year times working days, summing to 1
 */
@SuppressWarnings("ArrayRecordComponent")
record TreeView(
    int year,
    Metric metric,
    String currency,
    List<Crumb> lineage,
    double inflation,
    boolean inflationHigh,
    double[] weights,
    TreeLine node,
    List<TreeLine> children) {

  static final String CURRENCY = "CNY";

  /** A node on the way from the top and the stretch it gives on. */
  record Crumb(UUID id, String name, int stretchBp) {}

  /**
   * One node.
   *
   * @param target null while none is set
   * @param lastMonths what was reached in the year before, null where it is not known
   * @param planned sum of the month targets that are set for it in the year, null for none
   */
  record TreeLine(
      UUID id,
      boolean person,
      String name,
      int heads,
      boolean hasChildren,
      @Nullable UUID ownerId,
      @Nullable String ownerName,
      @Nullable LocalDate ownerSince,
      @Nullable TreeTarget target,
      long @Nullable [] lastMonths,
      @Nullable Long planned,
      @Nullable TreeProposal proposal) {}

  /**
   * A target.
   *
   * @param givenFrom the node that gave it, null for one set here
   * @param givenTotal what the children have together, null while nothing was given on
   */
  record TreeTarget(
      long total,
      long[] months,
      @Nullable UUID givenFrom,
      @Nullable Long givenTotal,
      boolean locked,
      int stretchBp,
      int version) {

    static TreeTarget of(TreeRow row) {
      var given = row.given();
      return new TreeTarget(
          row.total(),
          row.months(),
          row.parentNode(),
          given == null ? null : TreeRow.sum(given),
          row.locked(),
          row.stretchBp(),
          row.version());
    }
  }

  /** What somebody below thinks can be reached. */
  record TreeProposal(long amount, String note, @Nullable String byName, java.time.Instant at) {}

  /** A child's part as it would be. */
  record TreeShare(UUID id, long total, long[] months, boolean locked) {}

  /** A part somebody wants: fixed when locked. */
  record TreeWanted(UUID id, long total, boolean locked) {}
}
