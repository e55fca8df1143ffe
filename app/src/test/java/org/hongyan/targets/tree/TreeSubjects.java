package org.hongyan.targets.tree;

import org.hongyan.access.MatrixSubjects;
import org.springframework.stereotype.Component;

/** Nodes of the tree of targets for the access matrix. */
@Component
class TreeSubjects implements MatrixSubjects {

  private static final String TREE = "/api/target-tree/{year}/{metric}";

  @Override
  public void register(Registry kinds) {
    kinds.constant("/api/target-tree/{year}", "2026");
    kinds.constant(TREE, "REVENUE");
    kinds.add("{nodeId}", Reach.OWNED, c -> c.units().teamA().id().value().toString());
  }
}
