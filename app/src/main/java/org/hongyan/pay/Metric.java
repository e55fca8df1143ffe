package org.hongyan.pay;

/** What a component counts. Money is counted in minor units, the rest in pieces. */
enum Metric {
  /** Credited orders less what was taken back in the same month. */
  SALES(true),
  /** Payments received for credited orders. */
  COLLECTED(true),
  /** First orders of customers that were not cancelled in the same month. */
  NEW_CUSTOMERS(false),
  /** Orders that were not cancelled in the same month. */
  ORDERS(false);

  /** The engine pays a share of an amount: a piece is an amount of this many minor units. */
  static final double PIECE = 1e8;

  private final boolean money;

  Metric(boolean money) {
    this.money = money;
  }

  boolean money() {
    return money;
  }

  /** Amount as the engine counts it. */
  double scaled(double amount) {
    return money ? amount : amount * PIECE;
  }

  /** Amount as people count it. */
  double unscaled(double amount) {
    return money ? amount : amount / PIECE;
  }
}
