package org.hongyan.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Follows the chains of one tenant row by row and stops at the first thing that does not fit. Fed
 * in the order lane, number; keeps nothing but the last row of the lane.
 */
final class AuditCheck {

  /** What is wrong with a row, or with the place where one should be. */
  enum Fault {
    /** Its content is not what its hash was made of. */
    ALTERED,
    /** One or more rows before it are missing. */
    REMOVED,
    /** It is not chained to the row before it. */
    REORDERED,
    /** Rows at the end of the chain are missing: the chain's head knows of them. */
    CUT_OFF,
    /** A row the chain's head does not know. */
    FORGED
  }

  /** The first broken place. */
  record Broken(TenantId tenantId, int lane, long seq, Fault fault) {}

  /** Where a chain ends, as kept apart from the rows. */
  record Head(int lane, long seq, String hash) {}

  private final TenantId tenant;
  private final Map<Integer, Head> heads;
  private final Set<Integer> seen = new HashSet<>();
  private int lane = -1;
  private long seq;
  private String hash = AuditRow.START;
  private long rows;
  private @Nullable Broken broken;

  AuditCheck(TenantId tenant, Map<Integer, Head> heads) {
    this.tenant = tenant;
    this.heads = heads;
  }

  /** Takes the next row with the hash stored beside it; false once something is broken. */
  boolean take(AuditRow row, String stored) {
    if (row.lane() != lane) {
      endLane();
      lane = row.lane();
      seq = 0;
      hash = AuditRow.START;
      seen.add(lane);
    }
    if (broken == null) look(row, stored);
    seq = row.seq();
    hash = stored;
    rows++;
    return broken == null;
  }

  /** After the last row. */
  Optional<Broken> end() {
    endLane();
    for (var head : heads.values()) {
      if (!seen.contains(head.lane()) && head.seq() > 0) fault(head.lane(), 1, Fault.CUT_OFF);
    }
    return Optional.ofNullable(broken);
  }

  long rows() {
    return rows;
  }

  int chains() {
    return seen.size();
  }

  private void look(AuditRow row, String stored) {
    if (row.seq() > seq + 1) {
      fault(row.lane(), seq + 1, Fault.REMOVED);
    } else if (row.seq() != seq + 1) {
      fault(row.lane(), row.seq(), Fault.REORDERED);
    } else if (!row.hash().equals(stored)) {
      fault(row.lane(), row.seq(), Fault.ALTERED);
    } else if (!row.previousHash().equals(hash)) {
      fault(row.lane(), row.seq(), Fault.REORDERED);
    }
  }

  private void endLane() {
    if (lane < 0 || broken != null) return;
    var head = heads.get(lane);
    if (head == null || head.seq() < seq) {
      fault(lane, seq, Fault.FORGED);
    } else if (head.seq() > seq) {
      fault(lane, seq + 1, Fault.CUT_OFF);
    } else if (!head.hash().equals(hash)) {
      fault(lane, seq, Fault.ALTERED);
    }
  }

  private void fault(int lane, long seq, Fault fault) {
    if (broken == null) broken = new Broken(tenant, lane, seq, fault);
  }
}
