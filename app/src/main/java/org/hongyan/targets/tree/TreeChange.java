package org.hongyan.targets.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Refused;
import org.hongyan.targets.CompanyClock;
import org.springframework.stereotype.Component;

/**
 * Writes a division: rows that change are replaced by new ones with an owner, all others stand, and
 * in the end every sum on the node's path is proved in the database.
 */
@Component
class TreeChange {

  private final TreeRepository repository;
  private final OwnerRepository owners;
  private final CompanyClock clock;

  TreeChange(TreeRepository repository, OwnerRepository owners, CompanyClock clock) {
    this.repository = repository;
    this.owners = owners;
    this.clock = clock;
  }

  /** All rows of a node's subtree, also those of units that hang elsewhere by now. */
  Map<UUID, TreeRow> standing(TreeRepository.Key key, OrgNode node) {
    var rows = repository.below(key, node.path());
    for (var child : repository.children(key, node.id()).values()) {
      if (rows.containsKey(child.node())) continue;
      if (child.person()) rows.put(child.node(), child);
      else rows.putAll(repository.below(key, child.path()));
    }
    return rows;
  }

  /** What was given on from these nodes, as it stands, parents first. */
  static List<TreeItem> givenOn(Map<UUID, TreeRow> rows, Collection<UUID> from) {
    var children = new HashMap<UUID, List<TreeRow>>();
    for (var row : rows.values()) {
      var parent = row.parentNode();
      if (parent != null) children.computeIfAbsent(parent, p -> new ArrayList<>()).add(row);
    }
    children.values().forEach(all -> all.sort(java.util.Comparator.comparing(TreeRow::node)));
    var items = new ArrayList<TreeItem>();
    var open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      var parent = open.poll();
      for (var row : children.getOrDefault(parent, List.of())) {
        items.add(TreeItem.standing(row, parent));
        open.add(row.node());
      }
    }
    return items;
  }

  /**
   * Replaces what differs below a node.
   *
   * @param split months by node, the node itself among them
   * @return rows written
   */
  int below(
      Caller caller,
      TreeRepository.Key key,
      OrgShape shape,
      TreeRow node,
      Map<UUID, TreeRow> standing,
      List<TreeItem> items,
      Map<UUID, long[]> split) {
    var given = given(items, split);
    var wanted = new LinkedHashMap<UUID, TreeRow>();
    for (var item : items) {
      var sum = given.get(item.id());
      var row =
          new TreeRow(
              Ids.next(),
              item.id(),
              item.person(),
              item.parent(),
              item.path(),
              TreeSplitting.months(split, item.id()),
              sum,
              node.currency(),
              item.locked(),
              sum == null ? 0 : item.stretchBp(),
              1);
      wanted.put(item.id(), row);
    }
    var old = new ArrayList<TreeRow>();
    var fresh = new ArrayList<TreeRow>();
    var known = knownOf(key, standing, wanted.keySet());
    for (var row : wanted.values()) {
      var before = known.get(row.node());
      if (before != null && before.sameAs(row)) continue;
      if (before != null) {
        refuseElsewhere(before, node.node(), wanted.keySet());
        old.add(before);
      }
      fresh.add(row);
    }
    for (var item : givenOn(standing, List.of(node.node()))) {
      if (!wanted.containsKey(item.id())) old.add(standing.get(item.id()));
    }
    write(caller, key, shape, old, fresh);
    return fresh.size();
  }

  /** Replaces rows by others in one go; refuses when one of them has changed meanwhile. */
  void write(
      Caller caller,
      TreeRepository.Key key,
      OrgShape shape,
      List<TreeRow> old,
      List<TreeRow> fresh) {
    var now = clock.instant();
    if (repository.replace(key.tenant(), old, now) != old.size()) {
      throw new Refused("target.changed");
    }
    var answerable = new LinkedHashMap<UUID, UUID>();
    for (var row : fresh) {
      var node = shape.find(row.node()).orElse(null);
      var owner = row.person() ? row.node() : node == null ? null : node.head();
      if (owner != null) answerable.put(row.node(), owner);
      else if (node != null) throw new Refused("target.no-owner", Map.of("unit", node.name()));
    }
    owners.ensure(key.tenant(), answerable, key.firstDay(), caller.accountId(), now);
    repository.insert(key, fresh, caller.accountId(), now);
  }

  /** The sum rule, proved on the rows as they are stored now. */
  void prove(TreeRepository.Key key, String path) {
    var broken = repository.unbalanced(key, path);
    if (!broken.isEmpty()) {
      throw new IllegalStateException("targets do not add up at " + broken.getFirst());
    }
  }

  /** Rows of nodes that are new to this subtree may exist with another giver. */
  private Map<UUID, TreeRow> knownOf(
      TreeRepository.Key key, Map<UUID, TreeRow> standing, Set<UUID> wanted) {
    var missing = new HashSet<>(wanted);
    missing.removeAll(standing.keySet());
    if (missing.isEmpty()) return standing;
    var known = new HashMap<>(standing);
    known.putAll(repository.of(key, missing));
    return known;
  }

  private static void refuseElsewhere(TreeRow before, UUID node, Set<UUID> wanted) {
    var giver = before.parentNode();
    if (giver != null && !giver.equals(node) && !wanted.contains(giver)) {
      throw new Refused("target.elsewhere", Map.of("node", before.node()));
    }
  }

  static Map<UUID, long[]> given(List<TreeItem> items, Map<UUID, long[]> split) {
    var given = new HashMap<UUID, long[]>();
    for (var item : items) {
      var sum = given.computeIfAbsent(item.parent(), p -> new long[12]);
      long[] months = TreeSplitting.months(split, item.id());
      for (int m = 0; m < sum.length; m++) sum[m] += months[m];
    }
    return given;
  }
}
