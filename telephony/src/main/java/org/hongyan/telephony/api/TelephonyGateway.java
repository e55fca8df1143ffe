package org.hongyan.telephony.api;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * One switch, whatever is behind it. Commands are idempotent and never block on the network; what
 * happens next is told by {@link LegEvent}s, in order per leg.
 */
public interface TelephonyGateway extends AutoCloseable {

  /** Starts an outbound call; the same {@code correlationId} returns the same leg. */
  LegId originate(CallSpec spec);

  /**
   * Opens an agent's browser leg, which stays up all shift.
   *
   * @param offerSdp the browser's complete offer (no trickle)
   * @throws IllegalArgumentException when the offer cannot be used; the text says why
   */
  BrowserAnswer answerBrowser(String offerSdp);

  /** Puts a leg into a bridge, creating the bridge at its first leg. Legal before the answer. */
  void join(BridgeId bridge, LegId leg, BridgeRole role);

  /** Takes a leg out of its bridge; the leg stays up and hears silence. */
  void leave(LegId leg);

  /** A muted leg is not heard; it still hears. */
  void mute(LegId leg, boolean muted);

  /** Plays a mono 8 kHz WAV file (PCM16, mu-law or A-law) to one leg, replacing what it played. */
  void play(LegId leg, Path wav, boolean loop);

  /** Stops playing. */
  void stopPlaying(LegId leg);

  /** Sends RFC 4733 digits: {@code 0-9 * # A-D}. */
  void sendDtmf(LegId leg, String digits);

  /**
   * Records a customer leg and the agent it is bridged with as stereo WAV, agent left, customer
   * right, aligned by wall clock, until the customer leg ends or {@link #stopRecording}.
   */
  void record(LegId customer, String recordingId, Path file);

  /** Replaces what is recorded by silence while paused. */
  void pauseRecording(LegId customer, boolean paused);

  /** Closes the recording; {@link LegEvent.RecordingReady} follows. */
  void stopRecording(LegId customer);

  /** Listens for call-progress tones before the answer; verdicts come as events. */
  void detectTones(LegId leg);

  /** Ends a leg: CANCEL before the answer, BYE after; harmless when already over. */
  void hangup(LegId leg);

  /** Peak level of the last 20 ms the leg sent, 0 to 1; 0 for an unknown leg. */
  double level(LegId leg);

  /** Events from now on; close to unsubscribe. Listeners must not block. */
  AutoCloseable subscribe(Consumer<LegEvent> listener);

  /** Accepts no new legs from now on. */
  void drain();

  Health health();

  @Override
  void close();
}
