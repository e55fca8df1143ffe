package org.hongyan.targets.tree;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node that gets a part of the target above it.
 *
 * @param fixed its total in this division, null when its weight decides
 * @param locked whether later divisions leave its total alone
 */
record TreeItem(
    UUID id,
    UUID parent,
    boolean person,
    String path,
    double weight,
    @Nullable Long fixed,
    boolean locked,
    int stretchBp) {

  static TreeItem standing(TreeRow row, UUID parent) {
    var fixed = row.locked() ? (Long) row.total() : null;
    return new TreeItem(
        row.node(),
        parent,
        row.person(),
        row.path(),
        row.total(),
        fixed,
        row.locked(),
        row.stretchBp());
  }

  static TreeItem child(OrgNode node, UUID parent, double weight, @Nullable Long fixed) {
    return new TreeItem(
        node.id(), parent, node.person(), node.path(), weight, fixed, fixed != null, 0);
  }

  TreeItem with(long total, boolean keepLocked, int stretch) {
    return new TreeItem(id, parent, person, path, weight, total, keepLocked, stretch);
  }

  TreeSplitting.Part part() {
    return new TreeSplitting.Part(id, parent, weight, fixed, stretchBp);
  }
}
