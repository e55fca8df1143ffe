package org.hongyan.targets.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hongyan.identity.Account;
import org.hongyan.identity.Role;
import org.hongyan.identity.Unit;
import org.jspecify.annotations.Nullable;

/** The organisation at one moment: units that somebody sells in, and the sellers. */
final class OrgShape {

  /** The heads of units, the nearest to the sellers first. */
  private static final List<Role> HEADS = List.of(Role.LEADER, Role.MANAGER, Role.DIRECTOR);

  private final Map<UUID, OrgNode> nodes = new LinkedHashMap<>();
  private final Map<UUID, List<OrgNode>> children = new HashMap<>();

  private OrgShape() {}

  /**
   * @param units parents before their children
   */
  static OrgShape of(List<Unit> units, List<Account> people) {
    var shape = new OrgShape();
    var leaders = leaders(people);
    var inUnit = new HashMap<UUID, List<Account>>();
    for (var one : people) {
      if (one.role() != Role.SELLER) continue;
      inUnit.computeIfAbsent(one.unitId().value(), u -> new ArrayList<>()).add(one);
    }
    var heads = heads(units, inUnit);
    var answerable = new HashMap<UUID, UUID>();
    for (var unit : units) {
      var id = unit.id().value();
      var above = unit.parentId() == null ? null : unit.parentId().value();
      var head = leaders.containsKey(id) ? leaders.get(id).id().value() : answerable.get(above);
      if (head != null) answerable.put(id, head);
      int sellers = heads.getOrDefault(id, 0);
      if (sellers == 0) continue;
      shape.add(new OrgNode(id, false, above, unit.name(), unit.path(), sellers, head));
      for (var one : inUnit.getOrDefault(id, List.of())) {
        var self = one.id().value();
        shape.add(new OrgNode(self, true, id, one.name(), one.orgPath(), 1, self));
      }
    }
    return shape;
  }

  private static Map<UUID, Account> leaders(List<Account> people) {
    var leaders = new HashMap<UUID, Account>();
    BiConsumer<Account, UUID> lead =
        (one, unit) ->
            leaders.merge(
                unit,
                one,
                (a, b) -> {
                  int rank = Integer.compare(HEADS.indexOf(a.role()), HEADS.indexOf(b.role()));
                  if (rank == 0) rank = a.id().value().compareTo(b.id().value());
                  return rank <= 0 ? a : b;
                });
    for (var one : people) {
      if (HEADS.contains(one.role())) lead.accept(one, one.unitId().value());
    }
    return leaders;
  }

  private static Map<UUID, Integer> heads(List<Unit> units, Map<UUID, List<Account>> inUnit) {
    var heads = new HashMap<UUID, Integer>();
    for (int i = units.size() - 1; i >= 0; i--) {
      var unit = units.get(i);
      var id = unit.id().value();
      int all = heads.merge(id, inUnit.getOrDefault(id, List.of()).size(), Integer::sum);
      if (unit.parentId() != null) heads.merge(unit.parentId().value(), all, Integer::sum);
    }
    return heads;
  }

  private void add(OrgNode node) {
    nodes.put(node.id(), node);
    if (node.parent() != null) {
      children.computeIfAbsent(node.parent(), p -> new ArrayList<>()).add(node);
    }
  }

  Optional<OrgNode> find(UUID id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** Direct children: units first, each kind as the organisation lists them. */
  List<OrgNode> children(UUID id) {
    return children.getOrDefault(id, List.of());
  }

  /** All below a node, parents before their children. */
  List<OrgNode> below(UUID id) {
    var all = new ArrayList<OrgNode>();
    var open = new ArrayDeque<>(children(id));
    while (!open.isEmpty()) {
      var node = open.poll();
      all.add(node);
      open.addAll(children(node.id()));
    }
    return all;
  }

  /** The way from the top to a node, itself last. */
  List<OrgNode> lineage(UUID id) {
    var way = new ArrayList<OrgNode>();
    @Nullable UUID at = id;
    while (at != null) {
      var node = nodes.get(at);
      if (node == null) break;
      way.addFirst(node);
      at = node.parent();
    }
    return way;
  }

  int size() {
    return nodes.size();
  }
}
