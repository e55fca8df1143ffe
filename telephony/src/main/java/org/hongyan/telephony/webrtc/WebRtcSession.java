package org.hongyan.telephony.webrtc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.tls.DTLSServerProtocol;
import org.bouncycastle.tls.DTLSTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One browser: ICE-lite, DTLS-SRTP, consent. Packets come and go on one thread of the caller; only
 * the handshake has a virtual thread of its own. A source that has not passed ICE is never heard.
 */
public final class WebRtcSession {
  /** Bytes that {@link #sendRtp} and {@link #sendRtcp} may add behind a packet. */
  public static final int TRAILER = Srtp.TAG + 4;

  private static final Logger log = LoggerFactory.getLogger(WebRtcSession.class);
  private static final long SECOND = 1_000_000_000L;
  private static final long CONSENT_NANOS = 30 * SECOND;
  private static final int MAX_SOURCES = 8;

  /** Sends a datagram; may be called from any thread. */
  public interface Network {
    void send(byte[] bytes, int length, InetSocketAddress to);
  }

  /** What the browser does. Packets come on the thread of {@link #receive}, decrypted in place. */
  public interface Listener {
    void rtp(byte[] bytes, int length, long now);

    void rtcp(byte[] bytes, int length, long now);

    /** Over for good; told once, from any thread. */
    void ended(String reason);
  }

  private final DtlsIdentity identity;
  private final Offer offer;
  private final String answerSdp;
  private final String username;
  private final byte[] password;
  private final Network network;
  private final Listener listener;
  private final DtlsQueue dtls = new DtlsQueue(this::sendDtls);
  private final InetSocketAddress[] validated = new InetSocketAddress[MAX_SOURCES];
  private int validatedNext;
  private volatile @Nullable InetSocketAddress remote;
  private volatile @Nullable SrtpKeys keys;
  private volatile boolean over;
  private @Nullable Srtp inbound;
  private @Nullable Srtp outbound;
  private boolean handshaking;
  private long lastConsentNanos;
  private long rejected;

  WebRtcSession(
      DtlsIdentity identity, Offer offer, Answer answer, Network network, Listener listener) {
    this.identity = identity;
    this.offer = offer;
    this.answerSdp = answer.sdp();
    this.username = answer.iceUser() + ":" + offer.iceUser();
    this.password = answer.icePassword().getBytes(StandardCharsets.UTF_8);
    this.network = network;
    this.listener = listener;
  }

  /** The answer for the browser. */
  public String answerSdp() {
    return answerSdp;
  }

  /** The law the browser is to be spoken to in, as static payload type: 0 or 8. */
  public int payloadType() {
    return offer.laws().getFirst();
  }

  /** Payload type of telephone-event, or -1. */
  public int dtmfPayloadType() {
    return offer.dtmfType();
  }

  /** True when keys are agreed and an address is known: media may flow. */
  public boolean ready() {
    if (outbound == null && keys instanceof SrtpKeys agreed) {
      inbound = agreed.fromClient();
      outbound = agreed.fromServer();
    }
    return outbound != null && !over;
  }

  /** Datagrams that were not heard: strangers, forgeries, replays. */
  public long rejected() {
    return rejected;
  }

  /** Takes one datagram of the socket. */
  public void receive(byte[] bytes, int length, InetSocketAddress from, long now) {
    if (length == 0 || over) {
      return;
    }
    int first = bytes[0] & 0xFF;
    if (first < 4) {
      stun(bytes, length, from, now);
    } else if (!isValidated(from)) {
      rejected++;
    } else if (first >= 20 && first <= 63) {
      dtls(Arrays.copyOf(bytes, length));
    } else if (first >= 128 && first <= 191) {
      media(bytes, length, now);
    }
  }

  private void stun(byte[] bytes, int length, InetSocketAddress from, long now) {
    Stun request = Stun.parse(bytes, length);
    if (request == null
        || !request.isBindingRequest()
        || !username.equals(request.username())
        || !request.isSignedWith(password)) {
      rejected++;
      return;
    }
    byte[] response = request.response(from, password);
    network.send(response, response.length, from);
    lastConsentNanos = now;
    if (!isValidated(from)) {
      validated[validatedNext++ % MAX_SOURCES] = from;
    }
    if (remote == null || request.usesCandidate() && !from.equals(remote)) {
      remote = from;
    }
  }

  private boolean isValidated(InetSocketAddress from) {
    for (InetSocketAddress source : validated) {
      if (from.equals(source)) {
        return true;
      }
    }
    return false;
  }

  private void dtls(byte[] datagram) {
    dtls.offer(datagram);
    if (!handshaking) {
      handshaking = true;
      Thread.ofVirtual().name("dtls").start(this::handshake);
    }
  }

  private void handshake() {
    try {
      DtlsServer server =
          new DtlsServer(
              identity, offer.fingerprintHash(), offer.fingerprint(), agreed -> keys = agreed);
      DTLSTransport transport = new DTLSServerProtocol().accept(server, dtls);
      byte[] ignored = new byte[2048];
      while (!over && !dtls.isClosed()) {
        transport.receive(ignored, 0, ignored.length, 1000);
      }
      if (over) {
        transport.close();
      }
      end("the page closed the connection");
    } catch (IOException | RuntimeException e) {
      log.debug("DTLS with a browser", e);
      end(
          keys == null
              ? "no key could be agreed: " + e.getMessage()
              : "the secure connection broke: " + e.getMessage());
    }
  }

  private void sendDtls(byte[] datagram) {
    if (remote instanceof InetSocketAddress to) {
      network.send(datagram, datagram.length, to);
    }
  }

  private void media(byte[] bytes, int length, long now) {
    if (!ready() || inbound == null || length < 12) {
      return;
    }
    int type = bytes[1] & 0x7F;
    boolean control = type >= 64 && type <= 95;
    int plain = control ? inbound.unprotectRtcp(bytes, length) : inbound.unprotect(bytes, length);
    if (plain < 0) {
      rejected++;
    } else if (control) {
      listener.rtcp(bytes, plain, now);
    } else {
      listener.rtp(bytes, plain, now);
    }
  }

  /** Encrypts in place and sends; the buffer needs {@link #TRAILER} bytes behind the packet. */
  public void sendRtp(byte[] buffer, int length) {
    if (ready() && outbound != null && remote instanceof InetSocketAddress to) {
      int sealed = outbound.protect(buffer, length);
      if (sealed > 0) {
        network.send(buffer, sealed, to);
      }
    }
  }

  /** As {@link #sendRtp}, for RTCP. */
  public void sendRtcp(byte[] buffer, int length) {
    if (ready() && outbound != null && remote instanceof InetSocketAddress to) {
      int sealed = outbound.protectRtcp(buffer, length);
      if (sealed > 0) {
        network.send(buffer, sealed, to);
      }
    }
  }

  /** To be called about once a second: ends a session whose browser gave no sign for 30 s. */
  public void watch(long now) {
    if (lastConsentNanos == 0) {
      lastConsentNanos = now;
    }
    if (now - lastConsentNanos > CONSENT_NANOS) {
      end(remote == null ? "the browser never came" : "the browser gave no sign for 30 s");
    }
  }

  private void end(String reason) {
    if (!over) {
      over = true;
      listener.ended(reason);
    }
  }

  /** Says good-bye to the browser; {@link Listener#ended} is not told. */
  public void close() {
    over = true;
  }
}
