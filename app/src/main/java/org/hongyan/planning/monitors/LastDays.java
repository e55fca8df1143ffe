package org.hongyan.planning.monitors;

/** Which days of a month are its end. */
enum LastDays {
  THREE,
  FIVE,
  THIRD;

  int of(int workdays) {
    return switch (this) {
      case THREE -> 3;
      case FIVE -> 5;
      case THIRD -> (int) Math.round(workdays / 3.0);
    };
  }
}
