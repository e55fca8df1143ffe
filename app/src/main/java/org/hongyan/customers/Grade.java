package org.hongyan.customers;

/** How good a customer is, from A (best) to D. */
public enum Grade {
  A,
  B,
  C,
  D
}
