package org.hongyan.telephony.media;

import java.net.InetSocketAddress;

/** A telephone party over plain RTP. */
public final class RtpPort implements MediaPort {
  final Leg leg;
  final Sockets.Pair sockets;
  private final IoLoop loop;
  private final UdpPath path;
  private final RtpPacket packet = new RtpPacket();

  RtpPort(Leg leg, Sockets.Pair sockets, UdpPath path, IoLoop loop) {
    this.leg = leg;
    this.sockets = sockets;
    this.path = path;
    this.loop = loop;
  }

  @Override
  public String legId() {
    return leg.id;
  }

  /** The UDP port really bound; RTCP is one above. */
  public int localPort() {
    return sockets.port();
  }

  /**
   * Tells where the party is and what it takes. Called again after early media, an answer or a
   * re-INVITE, it lets the party move to another address.
   *
   * @param remote port 0 or the wildcard address means the party wants nothing sent (hold)
   * @param dtmfPayloadType of telephone-event, or -1
   */
  public void start(InetSocketAddress remote, Codec codec, int dtmfPayloadType) {
    loop.post(
        () -> {
          leg.codec = codec;
          leg.dtmfType = dtmfPayloadType;
          leg.expectMedia(System.nanoTime());
          path.signal(remote);
        });
  }

  void receive(byte[] bytes, int length, InetSocketAddress from, long now) {
    if (packet.parse(bytes, length) && path.accepts(from)) {
      leg.heard(packet, now);
    }
  }

  void receiveControl(byte[] bytes, int length, InetSocketAddress from, long now) {
    if (path.acceptsControl(from)) {
      leg.heardControl(bytes, length, now);
    }
  }

  /** Once a second. */
  void watch(long now) {
    if (leg.quietFor(5000, now)) {
      path.forget();
    }
  }
}
