package org.hongyan.switchboard;

import java.time.Instant;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.TenantId;

/** What happened on a line or a seller's headset; may be told twice. */
public sealed interface LineEvent {
  TenantId tenantId();

  Instant at();

  /** About one call, known by the id it was dialled with. */
  sealed interface OfCall extends LineEvent {
    UUID callId();
  }

  /** The customer's telephone rings; {@code earlyMedia} when the carrier sends sound already. */
  record Ringing(TenantId tenantId, UUID callId, Instant at, boolean earlyMedia)
      implements OfCall {}

  record Answered(TenantId tenantId, UUID callId, Instant at) implements OfCall {}

  /** A tone was recognised before the answer, such as {@code BUSY} or {@code VACANT}. */
  record ToneHeard(TenantId tenantId, UUID callId, Instant at, String tone) implements OfCall {}

  record DigitPressed(TenantId tenantId, UUID callId, Instant at, char digit) implements OfCall {}

  /**
   * The call is over.
   *
   * @param sip final SIP status, 0 when none came
   * @param q850 release cause, 0 when unknown
   * @param by {@code REMOTE}, {@code US}, {@code TIMEOUT} or {@code LOST}
   */
  record Ended(TenantId tenantId, UUID callId, Instant at, int sip, int q850, String by)
      implements OfCall {}

  /** A recording is whole on disk, or lost. */
  record RecordingClosed(
      TenantId tenantId, UUID callId, Instant at, RecordingId recordingId, boolean ready)
      implements OfCall {}

  /** The seller's headset is connected. */
  record HeadsetUp(TenantId tenantId, AccountId accountId, Instant at) implements LineEvent {}

  /** The seller's headset is gone: the page closed, the network broke. */
  record HeadsetGone(TenantId tenantId, AccountId accountId, Instant at) implements LineEvent {}

  /** No sound from the seller's headset for so long although it is connected. */
  record HeadsetSilent(TenantId tenantId, AccountId accountId, Instant at, long millis)
      implements LineEvent {}

  /** Another page of the same seller took the headset over. */
  record HeadsetTaken(TenantId tenantId, AccountId accountId, Instant at, String legBefore)
      implements LineEvent {}
}
