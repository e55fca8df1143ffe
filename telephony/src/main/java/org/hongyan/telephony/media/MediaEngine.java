package org.hongyan.telephony.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hongyan.telephony.api.BridgeRole;
import org.hongyan.telephony.api.LegStats;
import org.hongyan.telephony.webrtc.WebRtcEndpoint;
import org.hongyan.telephony.webrtc.WebRtcSession;

/**
 * The sound of all calls of one node: ports to telephones and browsers, bridges between them,
 * recordings. Thread-safe; commands take effect within a millisecond on the media thread and are
 * harmless on a closed port.
 */
public final class MediaEngine implements AutoCloseable {
  private final SecureRandom random = new SecureRandom();
  private final AtomicInteger serials = new AtomicInteger();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Sockets sockets;
  private final IoLoop loop = new IoLoop(this::tick);
  private final Events events = new Events();
  private final RecordingWriter writer = new RecordingWriter(events);
  private final WebRtcEndpoint browsers = new WebRtcEndpoint(InstantSource.system().instant());
  private final List<Leg> legs = new ArrayList<>();
  private final List<MediaPort> ports = new ArrayList<>();
  private int ticks;
  private final List<Bridge> bridges = new ArrayList<>();
  private final Map<String, Bridge> bridgeByName = new HashMap<>();

  public MediaEngine(MediaConfig config) {
    sockets = new Sockets(config, random.nextInt());
    loop.start();
    Thread.ofVirtual().name("webrtc-warm-up").start(browsers::warmUp);
  }

  /** Opens a port for a telephone party; nothing flows before {@link RtpPort#start}. */
  public RtpPort openRtp(String legId, MediaListener listener) {
    Sockets.Pair pair = sockets.open();
    UdpPath path = new UdpPath(pair.rtp(), pair.rtcp());
    Leg leg = newLeg(legId, false, new RtpSender(random.nextInt(), path), listener);
    RtpPort port = new RtpPort(leg, pair, path, loop);
    loop.post(
        () -> {
          add(port, leg);
          loop.register(pair.rtp(), port::receive);
          loop.register(pair.rtcp(), port::receiveControl);
        });
    return port;
  }

  /**
   * Opens a port for a browser.
   *
   * @throws IllegalArgumentException when the offer cannot be used; the text says why
   */
  public BrowserPort openBrowser(String legId, String offerSdp, MediaListener listener) {
    Sockets.Pair pair = sockets.open();
    try {
      int ssrc = random.nextInt();
      BrowserPort.Sink sink = new BrowserPort.Sink();
      Leg leg = newLeg(legId, true, new RtpSender(ssrc, sink), listener);
      WebRtcSession session =
          browsers.open(
              offerSdp,
              sockets.candidates(pair.port()),
              ssrc,
              new BrowserPort.Network(pair.rtp()),
              new BrowserPort.Ear(leg));
      sink.attach(session);
      leg.codec = session.payloadType() == 0 ? Codec.PCMU : Codec.PCMA;
      leg.dtmfType = session.dtmfPayloadType();
      BrowserPort port = new BrowserPort(leg, pair, session);
      loop.post(() -> add(port, leg));
      loop.post(() -> loop.register(pair.rtp(), session::receive));
      return port;
    } catch (RuntimeException e) {
      pair.close();
      throw e;
    }
  }

  private void add(MediaPort port, Leg leg) {
    ports.add(port);
    legs.add(leg);
  }

  private Leg newLeg(String id, boolean browser, RtpSender sender, MediaListener listener) {
    return new Leg(id, serials.incrementAndGet(), browser, sender, listener, events);
  }

  /** Puts a port into a bridge, out of the one it was in; a bridge lives while it has a member. */
  public void join(String bridge, MediaPort port, BridgeRole role) {
    loop.post(
        () -> {
          Leg leg = leg(port);
          if (!legs.contains(leg)) {
            return;
          }
          if (leg.bridge == null || !leg.bridge.name.equals(bridge)) {
            leaveNow(leg);
          }
          bridgeByName.computeIfAbsent(bridge, this::newBridge).add(leg, role, System.nanoTime());
        });
  }

  private Bridge newBridge(String name) {
    Bridge bridge = new Bridge(name);
    bridges.add(bridge);
    return bridge;
  }

  /** Takes a port out of its bridge; it hears silence then. */
  public void leave(MediaPort port) {
    loop.post(() -> leaveNow(leg(port)));
  }

  private void leaveNow(Leg leg) {
    Bridge bridge = leg.bridge;
    if (bridge == null) {
      return;
    }
    bridge.remove(leg);
    if (bridge.isEmpty()) {
      bridges.remove(bridge);
      bridgeByName.remove(bridge.name);
    }
  }

  /** A muted port is neither heard nor recorded; it still hears. */
  public void mute(MediaPort port, boolean muted) {
    loop.post(() -> leg(port).muted = muted);
  }

  /**
   * Plays a mono 8 kHz WAV file (PCM16, A-law, mu-law) to one party, which hears nothing else
   * meanwhile.
   *
   * @throws IllegalArgumentException when the file is of another kind
   * @throws UncheckedIOException when it cannot be read
   */
  public void play(MediaPort port, Path wav, boolean loop) {
    play(port, WavFile.read(wav), loop);
  }

  /** Plays 8 kHz samples to one party, replacing what it played. */
  public void play(MediaPort port, short[] pcm8k, boolean repeat) {
    Player player = new Player(pcm8k, repeat);
    loop.post(() -> leg(port).play(player));
  }

  /** Stops playing; the party hears its bridge again. */
  public void stopPlaying(MediaPort port) {
    loop.post(() -> leg(port).play(null));
  }

  /**
   * Sends keys as RFC 4733 events; does nothing when the party takes none.
   *
   * @throws IllegalArgumentException for a character that is no key
   */
  public void sendDtmf(MediaPort port, String digits) {
    String keys = DtmfSender.checked(digits);
    loop.post(() -> leg(port).sendDigits(keys));
  }

  /**
   * Records a customer until {@link #stopRecording} or {@link #close(MediaPort)}: left what the
   * customer hears (the agent, messages), right what the customer says. A second recording of the
   * same port ends the first.
   *
   * @throws UncheckedIOException when the file cannot be created
   */
  public void record(MediaPort customer, String recordingId, Path file) {
    StereoRecording recording;
    try {
      recording = new StereoRecording(recordingId, file, System.nanoTime());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot record to " + file, e);
    }
    loop.post(
        () -> {
          Leg leg = leg(customer);
          endRecording(leg);
          writer.begin(recording, leg.listener);
          if (legs.contains(leg)) {
            leg.recording(recording);
          } else {
            writer.end(recording);
          }
        });
  }

  /** Silence is recorded while paused. */
  public void pauseRecording(MediaPort customer, boolean paused) {
    loop.post(
        () -> {
          StereoRecording recording = leg(customer).recording();
          if (recording != null) {
            recording.pause(paused);
          }
        });
  }

  /** Finishes the recording; {@link MediaListener#recordingReady} follows. */
  public void stopRecording(MediaPort customer) {
    loop.post(() -> endRecording(leg(customer)));
  }

  private void endRecording(Leg leg) {
    StereoRecording recording = leg.recording();
    if (recording != null) {
      leg.recording(null);
      writer.end(recording);
    }
  }

  /** Listens for the call-progress tones of China, as {@link #detectTones(MediaPort, String)}. */
  public void detectTones(MediaPort port) {
    detectTones(port, "cn");
  }

  /**
   * Listens for call-progress tones until one is final (ringing is not); for use before the answer.
   *
   * @param plan the country in {@code tones.txt}: cn or us
   * @throws IllegalArgumentException for an unknown plan
   */
  public void detectTones(MediaPort port, String plan) {
    TonePlan tones = TonePlan.of(plan);
    loop.post(() -> leg(port).detectTones(tones, System.nanoTime()));
  }

  /** Peak of the last 20 ms the party sent, 0 to 1. */
  public double level(MediaPort port) {
    return leg(port).level();
  }

  /** While on, the others in the customer's bridge hear ringing instead of the customer. */
  public void ringback(MediaPort customer, boolean on) {
    loop.post(() -> leg(customer).ringback = on ? new Player(Tone.RINGBACK, true) : null);
  }

  /** Closes the port for good and finishes its recording. Its {@link #stats} stay readable. */
  public void close(MediaPort port) {
    loop.post(
        () -> {
          Leg leg = leg(port);
          endRecording(leg);
          leaveNow(leg);
          legs.remove(leg);
          ports.remove(port);
          closeNow(port);
        });
  }

  /** Counters up to now. */
  public LegStats stats(MediaPort port) {
    return loop.call(leg(port)::stats);
  }

  /** What the party reports of our sound, from its control packets. */
  public LineQuality quality(MediaPort port) {
    return loop.call(leg(port)::quality);
  }

  private void tick(long now) {
    for (int i = 0; i < bridges.size(); i++) {
      bridges.get(i).tick();
    }
    for (int i = 0; i < legs.size(); i++) {
      legs.get(i).tick(now);
    }
    if (++ticks % 50 == 0) {
      for (int i = 0; i < ports.size(); i++) {
        watch(ports.get(i), now);
      }
    }
  }

  private static void watch(MediaPort port, long now) {
    switch (port) {
      case RtpPort rtp -> rtp.watch(now);
      case BrowserPort browser -> browser.session.watch(now);
    }
  }

  private static Leg leg(MediaPort port) {
    return switch (port) {
      case RtpPort rtp -> rtp.leg;
      case BrowserPort browser -> browser.leg;
    };
  }

  private static void closeNow(MediaPort port) {
    switch (port) {
      case RtpPort rtp -> rtp.sockets.close();
      case BrowserPort browser -> {
        browser.session.close();
        browser.sockets.close();
      }
    }
  }

  /** Finishes all recordings and closes all ports. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    loop.close();
    for (Leg leg : legs) {
      endRecording(leg);
    }
    ports.forEach(MediaEngine::closeNow);
    writer.close();
    events.close();
  }
}
