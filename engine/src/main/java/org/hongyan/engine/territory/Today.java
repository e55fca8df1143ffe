package org.hongyan.engine.territory;

import java.util.List;

/**
 * The map in force and what of it must stay.
 *
 * @param seats for each unit the seat that has it, −1 for nobody; empty when there is no map
 */
public record Today(List<Integer> seats, List<Lock> locks) {

  /** This unit must belong to this seat. */
  public record Lock(int unit, int seat) {}

  /** No map yet, nothing locked. */
  public static Today none() {
    return new Today(List.of(), List.of());
  }
}
