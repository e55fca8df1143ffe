package org.hongyan.deals;

/** An order adds its amount; a cancellation takes all that is left of it back, a return a part. */
public enum OrderKind {
  ORDER,
  CANCELLATION,
  RETURN
}
