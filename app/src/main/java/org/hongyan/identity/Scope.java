package org.hongyan.identity;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.shared.Where;

/**
 * The rows an account may see: its own, those below some units, or all of its tenant.
 *
 * @param paths org paths for {@code UNIT} and {@code UNITS}; each covers itself and all below
 */
public record Scope(Kind kind, AccountId me, List<String> paths) {

  /** How far the eyes reach. */
  public enum Kind {
    SELF,
    UNIT,
    UNITS,
    ALL
  }

  public Scope {
    paths = List.copyOf(paths);
  }

  /**
   * Adds the scope to a query. The columns are constants of the repository, never input.
   *
   * @param ownerColumn column with the owner's account id, such as {@code c.owner_id}
   * @param pathColumn column with the org path, collation "C", such as {@code c.org_path}
   */
  public Where restrict(Where where, String ownerColumn, String pathColumn) {
    return switch (kind) {
      case ALL -> where;
      case SELF -> where.and(ownerColumn + " = :scopeOwner", "scopeOwner", me);
      case UNIT, UNITS -> below(where, ownerColumn, pathColumn);
    };
  }

  /** True when a row with this owner and path is inside. */
  public boolean covers(@org.jspecify.annotations.Nullable AccountId owner, String path) {
    return switch (kind) {
      case ALL -> true;
      case SELF -> me.equals(owner);
      case UNIT, UNITS ->
          paths.isEmpty() ? me.equals(owner) : paths.stream().anyMatch(path::startsWith);
    };
  }

  private Where below(Where where, String ownerColumn, String pathColumn) {
    var ranges = new ArrayList<String>();
    for (int i = 0; i < paths.size(); i++) {
      ranges.add("%s >= :scopeFrom%d and %s < :scopeTo%d".formatted(pathColumn, i, pathColumn, i));
      where.with("scopeFrom" + i, paths.get(i));
      where.with("scopeTo" + i, afterAllBelow(paths.get(i)));
    }
    if (ranges.isEmpty()) return where.and(ownerColumn + " = :scopeOwner", "scopeOwner", me);
    return where.and("(" + String.join(") or (", ranges) + ")");
  }

  /** The first string after every path below this one: the last dot raised to a slash. */
  private static String afterAllBelow(String path) {
    return path.substring(0, path.length() - 1) + "/";
  }
}
