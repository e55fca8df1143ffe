package org.hongyan.engine.promotion;

import org.hongyan.engine.model.Check;

/**
 * Difference in differences of four means 双重差分: {@code (treated after − before) − (control after −
 * before)}. Source of the example: Card &amp; Krueger 1994.
 */
public record Differences(double did, double treatedChange, double controlChange) {

  public record Input(
      double treatedBefore, double treatedAfter, double controlBefore, double controlAfter) {

    public Input {
      Check.finite("treatedBefore", treatedBefore);
      Check.finite("treatedAfter", treatedAfter);
      Check.finite("controlBefore", controlBefore);
      Check.finite("controlAfter", controlAfter);
    }
  }

  public static Differences of(Input in) {
    double treated = in.treatedAfter() - in.treatedBefore();
    double control = in.controlAfter() - in.controlBefore();
    return new Differences(treated - control, treated, control);
  }
}
