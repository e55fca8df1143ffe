package org.hongyan.targets.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the tree of targets a level at a time. */
@Service
class TreeReader {

  private static final double INFLATION_CAP = 0.1;
  private static final double BASIS_POINTS = 10_000.0;

  private final TreeRepository repository;
  private final ProposalRepository proposals;
  private final TreeOwners owners;
  private final OrgShapes shapes;
  private final Actuals actuals;
  private final Accounts accounts;

  TreeReader(
      TreeRepository repository,
      ProposalRepository proposals,
      TreeOwners owners,
      OrgShapes shapes,
      Actuals actuals,
      Accounts accounts) {
    this.repository = repository;
    this.proposals = proposals;
    this.owners = owners;
    this.shapes = shapes;
    this.actuals = actuals;
    this.accounts = accounts;
  }

  /** A node of the caller's scope with its children; the caller's own unit for null. */
  @Transactional(readOnly = true)
  TreeView view(Caller caller, TreeRepository.Key key, @Nullable UUID id) {
    var shape = shapes.glance(caller);
    var node = OrgShapes.node(caller, shape, id == null ? caller.unitId().value() : id);
    var level = new ArrayList<OrgNode>(List.of(node));
    level.addAll(shape.children(node.id()));
    var lines = lines(key, shape, node, level);
    var way = shape.lineage(node.id()).stream().filter(n -> OrgShapes.covers(caller, n)).toList();
    var above = repository.of(key, way.stream().map(OrgNode::id).toList());
    double inflation = inflation(above.values().stream().map(TreeRow::stretchBp).toList());
    var season = lines.getFirst().lastMonths();
    return new TreeView(
        key.year(),
        key.metric(),
        TreeView.CURRENCY,
        way.stream().map(n -> crumb(n, above.get(n.id()))).toList(),
        inflation,
        inflation > INFLATION_CAP,
        shares(MonthShape.weights(key.year(), season == null ? new long[12] : season)),
        lines.getFirst(),
        lines.subList(1, lines.size()));
  }

  /** Every line below a node and itself, parents first: for files. */
  @Transactional(readOnly = true)
  List<TreeView.TreeLine> all(Caller caller, TreeRepository.Key key, UUID id) {
    var shape = shapes.glance(caller);
    var node = OrgShapes.node(caller, shape, id);
    var nodes = new ArrayList<OrgNode>(List.of(node));
    nodes.addAll(shape.below(id));
    return lines(key, shape, node, nodes);
  }

  private List<TreeView.TreeLine> lines(
      TreeRepository.Key key, OrgShape shape, OrgNode root, List<OrgNode> nodes) {
    var ids = nodes.stream().map(OrgNode::id).toList();
    var rows = repository.of(key, ids);
    var answering = owners.today(ids);
    var before = actuals.of(key.metric(), key.year() - 1, TreeView.CURRENCY, root, nodes);
    var planned =
        key.metric() == Metric.REVENUE
            ? repository.monthTargets(key.tenant(), key.year(), root.path())
            : Map.<UUID, Long>of();
    var asked = proposals.newest(key, ids);
    var people = new HashSet<AccountId>();
    asked.values().forEach(p -> people.add(p.by()));
    nodes.stream()
        .map(OrgNode::head)
        .forEach(
            h -> {
              if (h != null) people.add(new AccountId(h));
            });
    var names = accounts.names(people);
    return nodes.stream()
        .map(
            n ->
                line(
                    n,
                    !shape.children(n.id()).isEmpty(),
                    answering.get(n.id()),
                    rows.get(n.id()),
                    before.get(n.id()),
                    planned.get(n.id()),
                    asked.get(n.id()),
                    names))
        .toList();
  }

  private static TreeView.TreeLine line(
      OrgNode node,
      boolean hasChildren,
      TreeOwners.@Nullable OwnerLine owner,
      @Nullable TreeRow row,
      long @Nullable [] before,
      @Nullable Long planned,
      ProposalRepository.@Nullable Proposal proposal,
      Map<AccountId, String> names) {
    var head = node.head();
    var ownerId = owner == null ? head : owner.ownerId();
    return new TreeView.TreeLine(
        node.id(),
        node.person(),
        node.name(),
        node.heads(),
        hasChildren,
        ownerId,
        owner != null ? owner.name() : head == null ? null : names.get(new AccountId(head)),
        owner == null ? null : owner.from(),
        row == null ? null : TreeView.TreeTarget.of(row),
        before,
        planned,
        proposal == null
            ? null
            : new TreeView.TreeProposal(
                proposal.amount(), proposal.note(), names.get(proposal.by()), proposal.at()));
  }

  /** What layers add up to when each gives on more than it got: the product of one plus each. */
  static double inflation(List<Integer> stretches) {
    double product = 1;
    for (int stretch : stretches) product *= 1 + stretch / BASIS_POINTS;
    return product - 1;
  }

  private static TreeView.Crumb crumb(OrgNode node, @Nullable TreeRow row) {
    return new TreeView.Crumb(node.id(), node.name(), row == null ? 0 : row.stretchBp());
  }

  private static double[] shares(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }
}
