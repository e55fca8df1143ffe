package org.hongyan.telephony.webrtc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.tls.DTLSClientProtocol;
import org.bouncycastle.tls.DTLSServerProtocol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers browsers' offers with one certificate for the life of the process. Thread-safe. */
public final class WebRtcEndpoint {
  private static final Logger log = LoggerFactory.getLogger(WebRtcEndpoint.class);
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final SecureRandom random = new SecureRandom();
  private final DtlsIdentity identity;

  /**
   * @param now the certificate is valid from a day before to a year after
   */
  public WebRtcEndpoint(Instant now) {
    identity = DtlsIdentity.create(random, now);
  }

  /**
   * Answers an offer.
   *
   * @param candidates where the browser can reach us, best first; at least one
   * @param ssrc of the sound we will send
   * @throws IllegalArgumentException when the offer cannot be used; the text says why
   */
  public WebRtcSession open(
      String offerSdp,
      List<InetSocketAddress> candidates,
      int ssrc,
      WebRtcSession.Network network,
      WebRtcSession.Listener listener) {
    Offer offer = Offer.parse(offerSdp);
    Answer answer = Answer.to(offer, word(8), word(24), identity.fingerprint, candidates, ssrc);
    return new WebRtcSession(identity, offer, answer, network, listener);
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return word.toString();
  }

  /** Shakes hands with itself once, so that the first browser does not wait for class loading. */
  public void warmUp() {
    CompletableFuture<SrtpKeys> ofServer = new CompletableFuture<>();
    CompletableFuture<SrtpKeys> ofClient = new CompletableFuture<>();
    DtlsQueue[] sides = new DtlsQueue[2];
    sides[0] = new DtlsQueue(datagram -> sides[1].offer(datagram));
    sides[1] = new DtlsQueue(datagram -> sides[0].offer(datagram));
    byte[] print = HexFormat.ofDelimiter(":").withUpperCase().parseHex(identity.fingerprint);
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                DtlsServer server = new DtlsServer(identity, "SHA-256", print, ofServer::complete);
                new DTLSServerProtocol().accept(server, sides[0]);
              } catch (IOException e) {
                ofServer.completeExceptionally(e);
              }
            });
    try {
      new DTLSClientProtocol().connect(new DtlsClient(identity, ofClient::complete), sides[1]);
      SrtpKeys server = ofServer.get(20, TimeUnit.SECONDS);
      SrtpKeys client = ofClient.get(20, TimeUnit.SECONDS);
      byte[] packet = new byte[200];
      packet[0] = (byte) 0x80;
      int sealed = client.fromClient().protect(packet, 172);
      if (server.fromClient().unprotect(packet, sealed) != 172) {
        throw new IOException("our own packet was not understood");
      }
    } catch (IOException | ExecutionException | TimeoutException e) {
      log.error("WebRTC does not work on this machine: {}", e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
