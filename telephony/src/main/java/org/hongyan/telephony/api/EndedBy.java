package org.hongyan.telephony.api;

/** Who ended a leg. */
public enum EndedBy {
  REMOTE,
  US,
  TIMEOUT,
  LOST
}
