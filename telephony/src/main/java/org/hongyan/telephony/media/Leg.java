package org.hongyan.telephony.media;

import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.hongyan.telephony.api.BridgeRole;
import org.hongyan.telephony.api.LegStats;
import org.jspecify.annotations.Nullable;

/** The sound of one party: what it says, what it hears. Touched by the media thread only. */
final class Leg {
  private static final long MILLI = 1_000_000;
  private static final long FRESH_MILLIS = 40;
  private static final int REPORT_TICKS = 250;
  private static final long STALL_MILLIS = 3000;
  private static final long STALL_AGAIN_MILLIS = 5000;

  final String id;
  final int serial;
  final boolean browser;
  final JitterBuffer jitter = new JitterBuffer();
  final short[] said = new short[G711.FRAME];
  Codec codec = Codec.PCMU;
  int dtmfType = -1;
  BridgeRole role = BridgeRole.TALK;
  @Nullable Bridge bridge;
  boolean muted;
  @Nullable Player ringback;

  final MediaListener listener;
  private final Executor events;
  private final RtpSender sender;
  private final RtpReceiver receiver = new RtpReceiver();
  private final Rtcp rtcp = new Rtcp();
  private final DtmfReceiver digitsIn = new DtmfReceiver();
  private final DtmfSender digitsOut = new DtmfSender();
  private final short[] frame = new short[G711.FRAME];
  private final byte[] encoded = new byte[G711.FRAME];
  private @Nullable ToneDetector tones;
  private @Nullable Player player;
  private @Nullable StereoRecording recording;
  private int ssrcHeard;
  private boolean heard;
  private long lastHeardNanos;
  private final RtpPacket newest = new RtpPacket();
  private long newestNanos;
  private int ticks;
  private long nextStallMillis = STALL_MILLIS;
  private volatile int peak;

  Leg(
      String id,
      int serial,
      boolean browser,
      RtpSender sender,
      MediaListener listener,
      Executor events) {
    this.browser = browser;
    newest.buffer = new byte[2 * G711.FRAME];
    this.id = id;
    this.serial = serial;
    this.sender = sender;
    this.listener = listener;
    this.events = events;
  }

  /** Media is expected from now on. */
  void expectMedia(long now) {
    if (lastHeardNanos == 0) {
      lastHeardNanos = now;
    }
  }

  /** A packet of the party itself. */
  void heard(RtpPacket packet, long now) {
    boolean digit = packet.payloadType == dtmfType;
    Codec law = digit ? null : Codec.ofPayloadType(packet.payloadType);
    if (!digit && law == null) {
      return;
    }
    receiver.count(packet, !digit, now);
    lastHeardNanos = now;
    nextStallMillis = STALL_MILLIS;
    if (!heard) {
      heard = true;
      tell(MediaListener::firstPacket);
    }
    if (packet.ssrc != ssrcHeard) {
      ssrcHeard = packet.ssrc;
      digitsIn.reset();
    }
    if (law == null) {
      heardDigit(packet, now);
    } else {
      heardSound(packet, law, now);
    }
  }

  /** A control packet of the party. */
  void heardControl(byte[] bytes, int length, long now) {
    rtcp.heard(bytes, length, sender.ssrc(), now);
  }

  private void heardDigit(RtpPacket packet, long now) {
    char key = digitsIn.accept(packet);
    if (key != 0) {
      tell(to -> to.digit(key));
    }
    if (bridge != null && !muted) {
      bridge.digit(this, packet, now);
    }
  }

  private void heardSound(RtpPacket packet, Codec law, long now) {
    short[] table = G711.decodeTable(law);
    int loudest = 0;
    for (int i = 0; i < packet.payloadLength; i++) {
      loudest = Math.max(loudest, Math.abs(table[packet.buffer[packet.payloadOffset + i] & 0xFF]));
    }
    peak = loudest;
    if (muted) {
      return;
    }
    if (tones != null) {
      tones.add(packet, law, now);
    }
    record(StereoRecording.RIGHT, law, packet, packet.timestamp, now);
    if (bridge != null) {
      bridge.sound(this, packet, law, now);
    }
    newest.copyFrom(packet);
    newestNanos = now;
  }

  /**
   * Lets a party that just joined hear the newest 20 ms at once instead of waiting for the next.
   */
  void repeatNewestTo(Leg joined, long now) {
    Codec law = Codec.ofPayloadType(newest.payloadType);
    if (newestNanos != 0 && now - newestNanos < FRESH_MILLIS * MILLI && law != null && !muted) {
      joined.hear(this, newest, law, now);
    }
  }

  private void record(int side, Codec law, RtpPacket packet, int timestamp, long now) {
    if (recording != null) {
      recording.add(
          side, law, packet.buffer, packet.payloadOffset, packet.payloadLength, timestamp, now);
    }
  }

  /** Another party's packet, relayed; dropped while this party hears something else. */
  void hear(Leg from, RtpPacket packet, Codec law, long now) {
    if (player != null || digitsOut.busy() || from.ringback != null) {
      return;
    }
    if (sender.relay(packet, source(from, packet), codec.payloadType(), law.tableTo(codec), now)) {
      record(StereoRecording.LEFT, law, packet, sender.sentTimestamp(), now);
    }
  }

  /** Another party's key, relayed when this party takes keys. */
  void hearDigit(Leg from, RtpPacket packet, long now) {
    if (dtmfType < 0) {
      sender.skipRelayed(source(from, packet));
    } else if (player == null && !digitsOut.busy()) {
      sender.relay(packet, source(from, packet), dtmfType, null, now);
    }
  }

  private static long source(Leg from, RtpPacket packet) {
    return (long) from.serial << 32 | packet.ssrc & 0xFFFFFFFFL;
  }

  /** Every 20 ms: what nobody relays must be made here, at least silence. */
  void tick(long now) {
    watch(now);
    if (++ticks % REPORT_TICKS == serial % REPORT_TICKS) {
      rtcp.report(sender, receiver, now);
    }
    if (digitsOut.busy()) {
      digitsOut.tick(sender, dtmfType, now);
    } else if (player != null && player.next(frame)) {
      send(now);
    } else if (bridge != null && bridge.generates(this)) {
      player = null;
      bridge.generate(this, frame);
      send(now);
    } else {
      player = null;
      boolean relaying = sender.relayedSince(now - 200 * MILLI);
      if (sender.idleSince(now - (relaying ? 200 : 15) * MILLI)) {
        Arrays.fill(encoded, codec.silence());
        sender.frame(encoded, G711.FRAME, codec.payloadType(), now);
      }
    }
  }

  private void send(long now) {
    byte[] table = G711.encodeTable(codec);
    for (int i = 0; i < G711.FRAME; i++) {
      encoded[i] = table[frame[i] & 0xFFFF];
    }
    boolean sent = sender.frame(encoded, G711.FRAME, codec.payloadType(), now);
    if (sent && recording != null) {
      recording.add(
          StereoRecording.LEFT, codec, encoded, 0, G711.FRAME, sender.sentTimestamp(), now);
    }
  }

  private void watch(long now) {
    if (lastHeardNanos == 0) {
      return;
    }
    long quiet = (now - lastHeardNanos) / MILLI;
    if (quiet > 60) {
      peak = 0;
    }
    if (quiet >= nextStallMillis) {
      nextStallMillis = quiet + STALL_AGAIN_MILLIS;
      tell(to -> to.stalled(quiet));
    }
  }

  void play(@Nullable Player player) {
    this.player = player;
  }

  void detectTones(TonePlan plan, long now) {
    tones =
        new ToneDetector(
            plan,
            (verdict, millis, sure) -> {
              if (tones != null && tones.isFinished()) {
                tones = null;
              }
              tell(to -> to.detection(verdict, millis, sure));
            },
            now);
  }

  void sendDigits(String digits) {
    if (dtmfType >= 0) {
      digitsOut.add(digits);
    }
  }

  @Nullable StereoRecording recording() {
    return recording;
  }

  void recording(@Nullable StereoRecording recording) {
    this.recording = recording;
  }

  /** Peak of the last 20 ms, 0 to 1; readable from any thread. */
  double level() {
    return Math.min(1.0, peak / 32_124.0);
  }

  /** True when the party has been quiet for so long that it may come back from elsewhere. */
  boolean quietFor(long millis, long now) {
    return lastHeardNanos != 0 && now - lastHeardNanos > millis * MILLI;
  }

  LineQuality quality() {
    return rtcp.quality();
  }

  LegStats stats() {
    return new LegStats(
        receiver.received(), receiver.lost(), sender.packets(), receiver.jitterMillis());
  }

  void tell(Consumer<MediaListener> what) {
    events.execute(() -> what.accept(listener));
  }
}
