package org.hongyan.targets.tree;

import java.util.UUID;
import org.hongyan.identity.Caller;
import org.hongyan.targets.CompanyClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what those below think they can reach; the node above may divide by it. */
@Service
class TreeProposals {

  private final ProposalRepository repository;
  private final OrgShapes shapes;
  private final CompanyClock clock;

  TreeProposals(ProposalRepository repository, OrgShapes shapes, CompanyClock clock) {
    this.repository = repository;
    this.shapes = shapes;
    this.clock = clock;
  }

  @Transactional
  void propose(Caller caller, TreeRepository.Key key, UUID id, long amount, String note) {
    OrgShapes.node(caller, shapes.now(caller), id);
    repository.add(key, id, amount, note.strip(), caller.accountId(), clock.instant());
  }
}
