package org.hongyan.targets.tree;

/** What a target counts: money in minor units, the rest in pieces. */
enum Metric {
  REVENUE(true),
  ORDERS(false),
  PAYMENTS(true),
  NEW_CUSTOMERS(false),
  CALLS(false);

  private final boolean money;

  Metric(boolean money) {
    this.money = money;
  }

  boolean money() {
    return money;
  }
}
