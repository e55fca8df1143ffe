package org.hongyan.targets.promotion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;

/** The organisation at this moment, as one who asks may see it. */
record Regions(Map<UnitId, Unit> byId, Caller caller) {

  static Regions of(List<Unit> units, Caller caller) {
    return new Regions(
        units.stream().collect(Collectors.toMap(Unit::id, Function.identity())), caller);
  }

  /** Those that are still open. */
  List<Unit> open(Collection<UnitId> ids) {
    var open = new ArrayList<Unit>();
    for (var id : ids) {
      var unit = byId.get(id);
      if (unit != null) open.add(unit);
    }
    return open;
  }

  boolean covers(Unit unit) {
    return caller.scope().covers(null, unit.path());
  }

  /** One takes part in what happens in a unit above, and answers for those below. */
  boolean sees(Collection<UnitId> ids) {
    return caller.scope().kind() == org.hongyan.identity.Scope.Kind.ALL
        || open(ids).stream()
            .anyMatch(unit -> covers(unit) || caller.orgPath().startsWith(unit.path()));
  }

  boolean coversAll(Collection<UnitId> ids) {
    return caller.scope().kind() == org.hongyan.identity.Scope.Kind.ALL
        || (open(ids).size() == ids.size() && open(ids).stream().allMatch(this::covers));
  }

  static boolean nested(Unit one, Unit other) {
    return one.path().startsWith(other.path()) || other.path().startsWith(one.path());
  }
}
