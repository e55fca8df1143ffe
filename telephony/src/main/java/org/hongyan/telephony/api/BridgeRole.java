package org.hongyan.telephony.api;

/** How a leg takes part in a bridge. */
public enum BridgeRole {
  /** Speaks to all and hears all. */
  TALK,
  /** Hears all, is heard by nobody. */
  LISTEN,
  /** Hears all, is heard by the agent only. */
  WHISPER
}
