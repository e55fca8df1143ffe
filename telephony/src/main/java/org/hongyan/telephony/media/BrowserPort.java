package org.hongyan.telephony.media;

/** An agent's browser over WebRTC; it stays open all shift. */
public final class BrowserPort implements MediaPort {
  final Leg leg;
  final Sockets.Pair sockets;
  private final String answerSdp;

  BrowserPort(Leg leg, Sockets.Pair sockets, String answerSdp) {
    this.leg = leg;
    this.sockets = sockets;
    this.answerSdp = answerSdp;
  }

  @Override
  public String legId() {
    return leg.id;
  }

  /** The answer to give to the browser. */
  public String answerSdp() {
    return answerSdp;
  }
}
