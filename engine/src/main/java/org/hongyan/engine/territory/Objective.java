package org.hongyan.engine.territory;

import org.hongyan.engine.model.BadInput;

/** What "compact" means: the number a territory map is to make small. */
public enum Objective {
  /** Sum over units of the distance to the centre unit of their territory. */
  P_MEDIAN("pmedian"),
  /**
   * Moment of inertia: sum of weight × distance² to the best centre unit (Hess and Samuels, 1971).
   */
  INERTIA("inertia"),
  /** Longest distance of any unit to its centre unit (Ríos-Mercado and Fernández, 2009). */
  P_CENTER("pcenter");

  private final String code;

  Objective(String code) {
    this.code = code;
  }

  /** The name used in files: pmedian, inertia, pcenter. */
  public String code() {
    return code;
  }

  /** Throws {@link BadInput} when no objective has that name. */
  public static Objective ofCode(String code) {
    for (var objective : values()) if (objective.code.equals(code)) return objective;
    throw new BadInput("objective must be pmedian, inertia or pcenter, not \"" + code + "\"");
  }
}
