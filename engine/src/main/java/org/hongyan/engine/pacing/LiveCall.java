package org.hongyan.engine.pacing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that was dialled and is not over.
 *
 * @param agent the seller it is reserved for
 */
public record LiveCall(
    AttemptRef attempt,
    LeadRef lead,
    AgentRef agent,
    CallPhase phase,
    Instant dialledAt,
    Notes notes) {

  /**
   * What is remembered besides the phase.
   *
   * @param outcomeSaved the outcome was stored while the call was alive
   * @param hangUpSince when its end was asked for, or null
   */
  public record Notes(boolean outcomeSaved, @Nullable Instant hangUpSince) {
    static final Notes NONE = new Notes(false, null);
  }

  boolean answered() {
    return phase.compareTo(CallPhase.ANSWERED) >= 0;
  }

  LiveCall at(CallPhase newPhase) {
    return new LiveCall(attempt, lead, agent, newPhase, dialledAt, notes);
  }

  LiveCall with(Notes newNotes) {
    return new LiveCall(attempt, lead, agent, phase, dialledAt, newNotes);
  }
}
