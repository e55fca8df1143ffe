package org.hongyan.engine.scoring;

/** Facts that make a customer poor whatever the model says; they end when the evidence changes. */
public record CustomerFlags(boolean invalidNumber, boolean optedOutOrComplained, boolean badDebt) {

  public static final CustomerFlags NONE = new CustomerFlags(false, false, false);
}
