package org.hongyan.targets.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a year's targets and gives them on down the tree, exact in every sum and month. */
@Service
class TreeTargets {

  private final TreeRepository repository;
  private final OrgShapes shapes;
  private final TreeWeights weights;
  private final TreeChange change;
  private final Actuals actuals;

  TreeTargets(
      TreeRepository repository,
      OrgShapes shapes,
      TreeWeights weights,
      TreeChange change,
      Actuals actuals) {
    this.repository = repository;
    this.shapes = shapes;
    this.weights = weights;
    this.change = change;
    this.actuals = actuals;
  }

  /** How a node's target is to be given on; with {@code toTheEnd} down to the last person. */
  record Giving(
      TreeMethod method, int stretchBp, List<TreeView.TreeWanted> shares, boolean toTheEnd) {

    Map<UUID, TreeView.TreeWanted> byId() {
      return shares.stream()
          .collect(Collectors.toMap(TreeView.TreeWanted::id, w -> w, (a, b) -> b));
    }
  }

  /**
   * Sets one period of a node's year. What was given on from it keeps its shares and its locks; a
   * target that was given from above changes only there.
   *
   * @param version of the target that is replaced, null for the first
   */
  @Transactional
  TreeView.TreeTarget set(
      Caller caller,
      TreeRepository.Key key,
      UUID id,
      MonthShape.Period period,
      long amount,
      @Nullable Integer version) {
    var shape = shapes.now(caller);
    var node = OrgShapes.node(caller, shape, id);
    var known = repository.of(key, id).orElse(null);
    if (known != null && known.parentNode() != null) throw new Refused("target.given");
    if (known == null ? version != null : version == null || version != known.version()) {
      throw new Refused("target.changed");
    }
    var months = months(key, node, known, period, amount);
    int stretch = known == null ? 0 : known.stretchBp();
    var standing = known == null ? Map.<UUID, TreeRow>of() : change.standing(key, node);
    var items = TreeChange.givenOn(standing, List.of(id));
    var split = split(id, months, stretch, items);
    var row =
        new TreeRow(
            Ids.next(),
            id,
            node.person(),
            null,
            node.path(),
            months,
            TreeChange.given(items, split).get(id),
            key.metric().money() ? TreeView.CURRENCY : null,
            false,
            stretch,
            1);
    change.write(caller, key, shape, known == null ? List.of() : List.of(known), List.of(row));
    change.below(caller, key, shape, row, standing, items, split);
    change.prove(key, node.path());
    return TreeView.TreeTarget.of(row);
  }

  private long[] months(
      TreeRepository.Key key,
      OrgNode node,
      @Nullable TreeRow known,
      MonthShape.Period period,
      long amount) {
    var season =
        actuals
            .of(key.metric(), key.year() - 1, TreeView.CURRENCY, node, List.of(node))
            .getOrDefault(node.id(), new long[12]);
    var before = known == null ? new long[12] : known.months();
    return MonthShape.set(before, period, amount, MonthShape.weights(key.year(), season));
  }

  /** How a node's target would fall on its children; writes nothing. */
  @Transactional(readOnly = true)
  List<TreeView.TreeShare> preview(Caller caller, TreeRepository.Key key, UUID id, Giving giving) {
    var shape = shapes.glance(caller);
    var node = OrgShapes.node(caller, shape, id);
    var target = repository.of(key, id).orElseThrow(() -> new Refused("target.none"));
    var children = shape.children(id);
    if (children.isEmpty()) throw new Refused("target.no-members");
    var wanted = giving.byId();
    var weight = weights.of(giving.method(), key, node, children, wanted);
    var items = new ArrayList<TreeItem>();
    for (var child : children) {
      var want = wanted.get(child.id());
      var lock = want != null && want.locked() ? (Long) want.total() : null;
      items.add(TreeItem.child(child, id, weight.applyAsDouble(child), lock));
    }
    var split = split(id, target.months(), giving.stretchBp(), items);
    return items.stream().map(i -> share(i, TreeSplitting.months(split, i.id()))).toList();
  }

  private static TreeView.TreeShare share(TreeItem item, long[] months) {
    return new TreeView.TreeShare(item.id(), TreeRow.sum(months), months, item.locked());
  }

  /**
   * Gives a node's target on to its children, to the end of the tree when asked. Below a child
   * whose months change, what was given on keeps its shares and its locks.
   *
   * @return rows written
   */
  @Transactional
  int split(Caller caller, TreeRepository.Key key, UUID id, int version, Giving giving) {
    var shape = shapes.now(caller);
    var node = OrgShapes.node(caller, shape, id);
    var target = repository.of(key, id).orElseThrow(() -> new Refused("target.none"));
    if (target.version() != version) throw new Refused("target.changed");
    var children = shape.children(id);
    check(target, children, giving);
    var standing = change.standing(key, node);
    var items = items(key, shape, node, giving, standing);
    var split = split(id, target.months(), giving.stretchBp(), items);
    var given = TreeChange.given(items, split).get(id);
    if (given == null) throw new Refused("target.no-members");
    if (!repository.give(key, target, given, giving.stretchBp(), giving.method())) {
      throw new Refused("target.changed");
    }
    int written = change.below(caller, key, shape, target, standing, items, split);
    change.prove(key, node.path());
    return written;
  }

  private List<TreeItem> items(
      TreeRepository.Key key,
      OrgShape shape,
      OrgNode node,
      Giving giving,
      Map<UUID, TreeRow> standing) {
    var wanted = giving.byId();
    var items = new ArrayList<TreeItem>();
    for (var child : shape.children(node.id())) {
      var want = java.util.Objects.requireNonNull(wanted.get(child.id()));
      items.add(
          TreeItem.child(child, node.id(), 0, null)
              .with(want.total(), want.locked(), stretch(standing, child.id())));
    }
    if (!giving.toTheEnd()) {
      items.addAll(TreeChange.givenOn(standing, items.stream().map(TreeItem::id).toList()));
      return items;
    }
    var below = shape.below(node.id());
    var weight = weights.of(giving.method(), key, node, below, Map.of());
    for (var one : below) {
      var parent = one.parent();
      if (parent == null || parent.equals(node.id())) continue;
      var known = standing.get(one.id());
      var lock =
          known != null && known.locked() && parent.equals(known.parentNode())
              ? (Long) known.total()
              : null;
      var item = TreeItem.child(one, parent, weight.applyAsDouble(one), lock);
      items.add(
          new TreeItem(
              item.id(),
              parent,
              item.person(),
              item.path(),
              item.weight(),
              lock,
              lock != null,
              stretch(standing, one.id())));
    }
    return items;
  }

  private static int stretch(Map<UUID, TreeRow> standing, UUID node) {
    var known = standing.get(node);
    return known == null ? 0 : known.stretchBp();
  }

  private static void check(TreeRow target, List<OrgNode> children, Giving giving) {
    var asked = giving.byId();
    var known = children.stream().map(OrgNode::id).collect(Collectors.toSet());
    if (asked.size() != giving.shares().size() || !asked.keySet().equals(known)) {
      throw new Refused("target.members-changed");
    }
    if (known.isEmpty()) throw new Refused("target.no-members");
    long sum = 0;
    for (var share : giving.shares()) sum = Math.addExact(sum, share.total());
    long given = TreeSplitting.given(target.total(), giving.stretchBp());
    if (sum != given) {
      throw new Refused("target.sum", Map.of("sumMinor", sum, "amountMinor", given));
    }
  }

  private static Map<UUID, long[]> split(
      UUID node, long[] months, int stretchBp, List<TreeItem> items) {
    if (items.isEmpty()) return Map.of(node, months);
    return TreeSplitting.split(
        node, months, stretchBp, items.stream().map(TreeItem::part).toList());
  }
}
