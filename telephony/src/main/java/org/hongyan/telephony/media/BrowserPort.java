package org.hongyan.telephony.media;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import org.hongyan.telephony.webrtc.WebRtcSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An agent's browser over WebRTC; it stays open all shift. */
public final class BrowserPort implements MediaPort {
  private static final Logger log = LoggerFactory.getLogger(BrowserPort.class);

  final Leg leg;
  final Sockets.Pair sockets;
  final WebRtcSession session;

  BrowserPort(Leg leg, Sockets.Pair sockets, WebRtcSession session) {
    this.leg = leg;
    this.sockets = sockets;
    this.session = session;
  }

  @Override
  public String legId() {
    return leg.id;
  }

  /** The answer to give to the browser. */
  public String answerSdp() {
    return session.answerSdp();
  }

  /** Sends over one socket, from the media thread and from handshakes. */
  static final class Network implements WebRtcSession.Network {
    private final DatagramChannel channel;

    Network(DatagramChannel channel) {
      this.channel = channel;
    }

    @Override
    public void send(byte[] bytes, int length, InetSocketAddress to) {
      try {
        channel.send(ByteBuffer.wrap(bytes, 0, length), to);
      } catch (IOException e) {
        log.debug("to a browser: {}", e.getMessage());
      }
    }
  }

  /** What the leg says to the browser goes through here, once the session is known. */
  static final class Sink implements PacketSink {
    private @Nullable WebRtcSession session;

    void attach(WebRtcSession session) {
      this.session = session;
    }

    @Override
    public boolean ready() {
      return session != null && session.ready();
    }

    @Override
    public void rtp(byte[] buffer, int length) {
      if (session != null) {
        session.sendRtp(buffer, length);
      }
    }

    @Override
    public void rtcp(byte[] buffer, int length) {
      if (session != null) {
        session.sendRtcp(buffer, length);
      }
    }
  }

  /** What the browser says, decrypted. */
  static final class Ear implements WebRtcSession.Listener {
    private final Leg leg;
    private final RtpPacket packet = new RtpPacket();

    Ear(Leg leg) {
      this.leg = leg;
    }

    @Override
    public void rtp(byte[] bytes, int length, long now) {
      if (packet.parse(bytes, length)) {
        leg.heard(packet, now);
      }
    }

    @Override
    public void rtcp(byte[] bytes, int length, long now) {
      leg.heardControl(bytes, length, now);
    }

    @Override
    public void ended(String reason) {
      leg.tell(listener -> listener.ended(reason));
    }
  }
}
