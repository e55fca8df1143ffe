package org.hongyan.planning;

import java.util.List;

/** The steps of a plan in their order: size before structure 先规模后结构. */
public enum PlanStep {
  POTENTIAL,
  RESPONSE,
  SIZE,
  STRUCTURE,
  TERRITORIES,
  QUOTAS;

  /** The steps a version of this one rests on. */
  public List<PlanStep> earlier() {
    return List.of(values()).subList(0, ordinal());
  }
}
