package org.hongyan.telephony.embedded;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.hongyan.telephony.api.EndedBy;
import org.hongyan.telephony.api.LegEvent;
import org.hongyan.telephony.api.LegId;
import org.hongyan.telephony.media.Codec;
import org.hongyan.telephony.media.MediaEngine;
import org.hongyan.telephony.media.MediaListener;
import org.hongyan.telephony.media.MediaPort;
import org.hongyan.telephony.media.RtpPort;
import org.hongyan.telephony.sip.CallListener;
import org.hongyan.telephony.sip.OutgoingCall;
import org.hongyan.telephony.sip.Sdp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One party: its media port and, for a telephone, its SIP call. Turns what both tell into events;
 * nothing but a finished recording is told after the end.
 */
final class Leg implements MediaListener, CallListener {
  private static final Logger LOG = LoggerFactory.getLogger(Leg.class);

  /** What all legs of a gateway share. */
  record Shared(
      MediaEngine media,
      EventBus events,
      InstantSource clock,
      TrunkMonitor monitor,
      Consumer<Leg> over) {}

  final LegId id;
  final String trunk;
  private final Shared shared;
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile @Nullable MediaPort port;
  private volatile @Nullable OutgoingCall call;

  Leg(LegId id, String trunk, Shared shared) {
    this.id = id;
    this.trunk = trunk;
    this.shared = shared;
  }

  void attach(MediaPort opened) {
    port = opened;
  }

  void attach(OutgoingCall placed) {
    call = placed;
  }

  MediaPort port() {
    var opened = port;
    if (opened == null) {
      throw new IllegalStateException("a leg has a port from its creation");
    }
    return opened;
  }

  void hangup() {
    var placed = call;
    if (placed != null) {
      placed.hangup();
    } else {
      end(0, 0, EndedBy.US);
    }
  }

  void end(int sip, int q850, EndedBy by) {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    var stats = shared.media().stats(port());
    shared.media().close(port());
    shared.over().accept(this);
    var at = shared.clock().instant();
    shared.events().publish(seq -> new LegEvent.LegEnded(seq, id, at, sip, q850, by, stats));
  }

  @Override
  public void progress(int sip, @Nullable Sdp early) {
    if (early != null && early.port() > 0) {
      start(early);
      shared.media().ringback(port(), false);
    } else {
      shared.media().ringback(port(), true);
    }
    var at = shared.clock().instant();
    tell(seq -> new LegEvent.LegProgress(seq, id, at, sip, early != null && early.port() > 0));
  }

  @Override
  public void answered(Sdp remote) {
    shared.media().ringback(port(), false);
    start(remote);
    var at = shared.clock().instant();
    tell(seq -> new LegEvent.LegAnswered(seq, id, at));
  }

  @Override
  public void changed(Sdp remote) {
    start(remote);
  }

  @Override
  public void ended(int sip, int q850, EndedBy by) {
    if (sip > 0 || by == EndedBy.LOST) {
      shared.monitor().heardFrom(trunk, sip > 0);
    }
    end(sip, q850, by);
  }

  @Override
  public void digit(char digit) {
    var at = shared.clock().instant();
    tell(seq -> new LegEvent.Digit(seq, id, at, digit));
  }

  @Override
  public void firstPacket() {
    var at = shared.clock().instant();
    tell(seq -> new LegEvent.MediaUp(seq, id, at));
  }

  @Override
  public void stalled(long millis) {
    var at = shared.clock().instant();
    tell(seq -> new LegEvent.MediaStalled(seq, id, at, millis));
  }

  @Override
  public void detection(String verdict, long afterMillis, double confidence) {
    var at = shared.clock().instant();
    tell(seq -> new LegEvent.Detection(seq, id, at, verdict, afterMillis, confidence));
  }

  @Override
  public void recordingReady(String recordingId, Path file, String sha256, long millis) {
    var at = shared.clock().instant();
    var path = file.toString();
    shared
        .events()
        .publish(
            seq -> new LegEvent.RecordingReady(seq, id, at, recordingId, path, sha256, millis));
  }

  @Override
  public void recordingFailed(String recordingId, Path file, String reason) {
    LOG.error("recording {} could not be written to {}: {}", recordingId, file, reason);
  }

  /** The browser is gone. */
  @Override
  public void ended(String reason) {
    LOG.info("browser leg {} is over: {}", id.value(), reason);
    end(0, 0, EndedBy.LOST);
  }

  private void tell(LongFunction<LegEvent> event) {
    if (!ended.get()) {
      shared.events().publish(event);
    }
  }

  private void start(Sdp remote) {
    if (port() instanceof RtpPort rtp && !ended.get()) {
      var codec = remote.codecs().getFirst() == Sdp.PCMU ? Codec.PCMU : Codec.PCMA;
      var quiet = remote.direction() == Sdp.Direction.INACTIVE;
      var target = quiet ? new InetSocketAddress(remote.address(), 0) : remote.remote();
      rtp.start(target, codec, remote.dtmfPayloadType());
    }
  }
}
