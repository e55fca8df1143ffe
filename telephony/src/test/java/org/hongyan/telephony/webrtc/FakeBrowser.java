package org.hongyan.telephony.webrtc;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.tls.DTLSClientProtocol;

/** Test helper: the network side of a browser without the browser, so that it can misbehave. */
final class FakeBrowser implements AutoCloseable {
  final DatagramSocket socket;
  final DtlsIdentity identity = DtlsIdentity.create(new SecureRandom(), Instant.EPOCH);
  final CompletableFuture<SrtpKeys> keys = new CompletableFuture<>();
  final BlockingQueue<byte[]> stunAnswers = new LinkedBlockingQueue<>();
  final BlockingQueue<byte[]> media = new LinkedBlockingQueue<>();
  private final DtlsQueue dtls = new DtlsQueue(this::send);
  private String claimedFingerprint = identity.fingerprint;
  private int port;
  private String iceUser = "";
  private String icePassword = "";

  FakeBrowser() throws IOException {
    socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::listen);
  }

  void claimAnotherFingerprint() {
    claimedFingerprint = "AB:".repeat(31) + "AB";
  }

  String offer() {
    return String.join(
        "\r\n",
        "v=0",
        "m=audio 9 UDP/TLS/RTP/SAVPF 0 8 126",
        "a=ice-ufrag:fake",
        "a=ice-pwd:0123456789012345678901",
        "a=fingerprint:sha-256 " + claimedFingerprint,
        "a=setup:actpass",
        "a=mid:0",
        "a=rtcp-mux",
        "a=rtpmap:126 telephone-event/8000",
        "");
  }

  void answered(String sdp) {
    port = Integer.parseInt(find(sdp, "m=audio (\\d+)"));
    iceUser = find(sdp, "a=ice-ufrag:(\\S+)");
    icePassword = find(sdp, "a=ice-pwd:(\\S+)");
  }

  private static String find(String sdp, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(sdp);
    if (!matcher.find()) {
      throw new IllegalStateException(pattern + " is missing in " + sdp);
    }
    return matcher.group(1);
  }

  /** Sends a connectivity check. */
  void check(boolean rightPassword) {
    byte[] name = (iceUser + ":fake").getBytes(StandardCharsets.US_ASCII);
    int padded = name.length + 3 & ~3;
    byte[] out = new byte[20 + 4 + padded + 4 + 32];
    Bytes.putShort(out, 0, 1);
    Bytes.putInt(out, 4, 0x2112A442);
    Bytes.putInt(out, 8, socket.getLocalPort());
    Bytes.putShort(out, 20, 6);
    Bytes.putShort(out, 22, name.length);
    System.arraycopy(name, 0, out, 24, name.length);
    Bytes.putShort(out, 24 + padded, 0x25);
    String password = rightPassword ? icePassword : "wrong";
    Stun.seal(out, 28 + padded, password.getBytes(StandardCharsets.US_ASCII));
    send(out);
  }

  /** Shakes hands in the background; {@link #keys} tells the result. */
  void shakeHands() {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                new DTLSClientProtocol().connect(new DtlsClient(identity, keys::complete), dtls);
              } catch (IOException e) {
                keys.completeExceptionally(e);
              }
            });
  }

  void send(byte[] bytes) {
    try {
      socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void listen() {
    byte[] buffer = new byte[2048];
    while (!socket.isClosed()) {
      try {
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        socket.receive(packet);
        byte[] bytes = Arrays.copyOf(buffer, packet.getLength());
        int first = bytes[0] & 0xFF;
        if (first < 4) {
          stunAnswers.add(bytes);
        } else if (first < 64) {
          dtls.offer(bytes);
        } else {
          media.add(bytes);
        }
      } catch (IOException e) {
        return;
      }
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
