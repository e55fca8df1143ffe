package org.hongyan.planning;

/**
 * A figure of a step's result by which versions and scenarios are compared.
 *
 * @param code what it is, translated by the screen
 * @param label of which area or unit, empty for the whole
 */
public record KeyFigure(String code, String label, double value, Kind kind) {

  /** How it is written. */
  public enum Kind {
    MONEY,
    COUNT,
    PERCENT
  }

  public static KeyFigure money(String code, String label, double minor) {
    return new KeyFigure(code, label, minor, Kind.MONEY);
  }

  public static KeyFigure count(String code, String label, double value) {
    return new KeyFigure(code, label, value, Kind.COUNT);
  }

  public static KeyFigure percent(String code, String label, double share) {
    return new KeyFigure(code, label, share, Kind.PERCENT);
  }
}
