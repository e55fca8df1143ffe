package org.hongyan.engine.scoring;

/** 劣质: why a customer is not worth a call; never one label for all. */
public enum PoorReason {
  /** The expected margin does not pay for the contact. */
  NEGATIVE_PROFIT,
  INVALID_NUMBER,
  OPT_OUT_OR_COMPLAINT,
  BAD_DEBT
}
