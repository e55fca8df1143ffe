package org.hongyan.engine.pacing;

/**
 * What the shell has to do, with the reason. Commands are idempotent by their request or attempt:
 * doing one twice, or for an attempt that is already over, does nothing.
 */
public sealed interface DialCommand {

  Why why();

  /** Claim the next lead for this seller and reply under the same number. */
  record RequestLead(AgentRef agent, long request, Why why) implements DialCommand {}

  /** Preview: put the lead's card before the seller. */
  record ShowLead(AgentRef agent, LeadRef lead, AttemptRef attempt, Why why)
      implements DialCommand {}

  /** Ring the lead; a refusal is reported as {@link EndCause#NOT_DIALLED}. */
  record Dial(AttemptRef attempt, LeadRef lead, AgentRef agent, Why why) implements DialCommand {}

  /** Join the answered call with the seller's audio. */
  record Bridge(AttemptRef attempt, AgentRef agent, Why why) implements DialCommand {}

  record HangUp(AttemptRef attempt, Why why) implements DialCommand {}

  /** Tell the desk and the boards. */
  record SetAgentState(AgentRef agent, AgentState state, Why why) implements DialCommand {}

  /** Give the claimed lead back untouched; the attempt was never dialled. */
  record ReleaseLead(LeadRef lead, AttemptRef attempt, Why why) implements DialCommand {}

  /** Nobody answered: store the outcome that follows from the cause. */
  record CloseAttempt(AttemptRef attempt, LeadRef lead, AgentRef agent, EndCause cause, Why why)
      implements DialCommand {}
}
