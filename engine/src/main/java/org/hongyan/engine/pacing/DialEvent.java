package org.hongyan.engine.pacing;

import java.time.Instant;

/**
 * What happened. Any event may arrive twice, late or out of order. Presence events carry a number
 * that grows per seller, campaign events one that grows per campaign: an older one changes nothing.
 * Replies carry the number of the request; call events belong to their attempt.
 */
public sealed interface DialEvent {

  /** The seller started or resumed work. */
  record AgentReady(AgentRef agent, long seq) implements DialEvent {}

  /** The seller wants a pause; a running call is finished first. */
  record AgentPaused(AgentRef agent, long seq, String reason) implements DialEvent {}

  /** The seller went home. */
  record AgentLeft(AgentRef agent, long seq) implements DialEvent {}

  /** The seller's audio is gone; {@link AgentReady} ends it. */
  record AgentAudioLost(AgentRef agent, long seq) implements DialEvent {}

  /** The reply to {@link DialCommand.RequestLead}: this lead is claimed under this attempt. */
  record LeadOffered(AgentRef agent, long request, LeadRef lead, AttemptRef attempt)
      implements DialEvent {}

  /** The other reply to {@link DialCommand.RequestLead}. */
  record NoLeadAvailable(AgentRef agent, long request) implements DialEvent {}

  /** Preview: the seller wants this call. */
  record DialConfirmed(AgentRef agent, AttemptRef attempt) implements DialEvent {}

  /** Preview: the seller does not want this call; the reason is kept by the shell. */
  record DialSkipped(AgentRef agent, AttemptRef attempt) implements DialEvent {}

  record CallRinging(AttemptRef attempt) implements DialEvent {}

  record CallAnswered(AttemptRef attempt) implements DialEvent {}

  /** Seller and customer hear each other. */
  record CallBridged(AttemptRef attempt) implements DialEvent {}

  /** The call is over; sent also for a dial that was refused. */
  record CallEnded(AttemptRef attempt, EndCause cause) implements DialEvent {}

  /** The outcome of this attempt is stored; may come during the call. */
  record OutcomeSaved(AttemptRef attempt) implements DialEvent {}

  /** The seller needs longer for the notes. */
  record WrapUpExtended(AttemptRef attempt, Instant until) implements DialEvent {}

  /** Time has passed; about once a second. */
  record Tick() implements DialEvent {}

  record CampaignStarted(long seq) implements DialEvent {}

  /** No new call begins; running calls are finished. */
  record CampaignPaused(long seq) implements DialEvent {}
}
