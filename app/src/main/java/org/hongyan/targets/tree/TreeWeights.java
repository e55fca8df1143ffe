package org.hongyan.targets.tree;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Component;

/** How big the parts of a node are relative to each other, by the method chosen. */
@Component
class TreeWeights {

  private final Actuals actuals;
  private final TreeRepository repository;
  private final ProposalRepository proposals;

  TreeWeights(Actuals actuals, TreeRepository repository, ProposalRepository proposals) {
    this.actuals = actuals;
    this.repository = repository;
    this.proposals = proposals;
  }

  /**
   * @param wanted what somebody typed, for {@link TreeMethod#MANUAL}
   */
  ToDoubleFunction<OrgNode> of(
      TreeMethod method,
      TreeRepository.Key key,
      OrgNode root,
      Collection<OrgNode> nodes,
      Map<UUID, TreeView.TreeWanted> wanted) {
    return switch (method) {
      case EQUAL -> OrgNode::heads;
      case LAST_YEAR -> {
        var before = actuals.of(key.metric(), key.year() - 1, TreeView.CURRENCY, root, nodes);
        yield n -> before.containsKey(n.id()) ? Math.max(0, TreeRow.sum(before.get(n.id()))) : 0;
      }
      case QUOTA_PLAN -> {
        var planned = repository.monthTargets(Tenancy.current(), key.year(), root.path());
        yield n -> planned.getOrDefault(n.id(), 0L);
      }
      case PROPOSED -> {
        var asked = proposals.newest(key, nodes.stream().map(OrgNode::id).toList());
        yield n -> asked.containsKey(n.id()) ? asked.get(n.id()).amount() : 0;
      }
      case MANUAL -> n -> wanted.containsKey(n.id()) ? wanted.get(n.id()).total() : n.heads();
    };
  }
}
