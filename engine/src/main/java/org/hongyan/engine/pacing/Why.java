package org.hongyan.engine.pacing;

/** Why the dialler gives a command; the code is stored and translated for people. */
public enum Why {
  AGENT_READY("agent.ready"),
  LEAD_OFFERED("lead.offered"),
  LEAD_CONFIRMED("lead.confirmed"),
  ANSWERED("call.answered"),
  CALL_ENDED("call.ended"),
  RING_TIMEOUT("call.ring-timeout"),
  NO_END_REPORTED("call.no-end-reported"),
  UNKNOWN_ATTEMPT("call.unknown-attempt"),
  AGENT_GONE("agent.gone"),
  AGENT_NOT_READY("agent.not-ready"),
  SKIPPED("lead.skipped"),
  STALE_OFFER("lead.stale-offer"),
  LEAD_IN_USE("lead.in-use"),
  CAMPAIGN_PAUSED("campaign.paused"),
  STATE_CHANGED("agent.state-changed");

  private final String code;

  Why(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
