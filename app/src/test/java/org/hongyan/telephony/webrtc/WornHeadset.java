package org.hongyan.telephony.webrtc;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bouncycastle.tls.DTLSClientProtocol;

/**
 * A seller's headset without a browser: ICE, DTLS and protected silence over the network, as a page
 * would send them.
 */
public final class WornHeadset implements AutoCloseable {

  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("headsets").factory());
  private static final DtlsIdentity IDENTITY =
      DtlsIdentity.create(new SecureRandom(), Instant.EPOCH);
  private static final int HEADER = 12;
  private static final int SOUND = 160;
  private static final int PACKETS_BETWEEN_CHECKS = 250;

  private final DatagramSocket socket;
  private final CompletableFuture<SrtpKeys> keys = new CompletableFuture<>();
  private final DtlsQueue dtls = new DtlsQueue(this::send);
  private int port;
  private byte[] check = new byte[0];
  private int sent;

  public WornHeadset() throws IOException {
    socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
  }

  public String offer() {
    return String.join(
        "\r\n",
        "v=0",
        "m=audio 9 UDP/TLS/RTP/SAVPF 0 8 126",
        "a=ice-ufrag:worn",
        "a=ice-pwd:0123456789012345678901",
        "a=fingerprint:sha-256 " + IDENTITY.fingerprint,
        "a=setup:actpass",
        "a=mid:0",
        "a=rtcp-mux",
        "a=rtpmap:126 telephone-event/8000",
        "");
  }

  /** Connects to what the server answered and sends from then on; returns when keys are agreed. */
  public void connect(String answer) throws Exception {
    port = Integer.parseInt(find(answer, "m=audio (\\d+)"));
    check = check(find(answer, "a=ice-ufrag:(\\S+)"), find(answer, "a=ice-pwd:(\\S+)"));
    Thread.ofVirtual().name("headset").start(this::listen);
    send(check);
    Thread.ofVirtual().name("headset-dtls").start(this::shakeHands);
    var outgoing = keys.get(10, TimeUnit.SECONDS).fromClient();
    TIMER.schedule(() -> sound(outgoing), 0, TimeUnit.MILLISECONDS);
  }

  private static String find(String sdp, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(sdp);
    if (!matcher.find()) throw new IllegalStateException(pattern + " is missing in " + sdp);
    return matcher.group(1);
  }

  /** A connectivity check that nominates, signed with the server's password. */
  private byte[] check(String user, String password) {
    byte[] name = (user + ":worn").getBytes(StandardCharsets.US_ASCII);
    int padded = name.length + 3 & ~3;
    byte[] out = new byte[20 + 4 + padded + 4 + 32];
    Bytes.putShort(out, 0, 1);
    Bytes.putInt(out, 4, 0x2112A442);
    Bytes.putInt(out, 8, socket.getLocalPort());
    Bytes.putShort(out, 20, 6);
    Bytes.putShort(out, 22, name.length);
    System.arraycopy(name, 0, out, 24, name.length);
    Bytes.putShort(out, 24 + padded, 0x25);
    Stun.seal(out, 28 + padded, password.getBytes(StandardCharsets.US_ASCII));
    return out;
  }

  private void shakeHands() {
    try {
      var transport =
          new DTLSClientProtocol().connect(new DtlsClient(IDENTITY, keys::complete), dtls);
      var ignored = new byte[2048];
      while (!socket.isClosed()) transport.receive(ignored, 0, ignored.length, 1_000);
    } catch (IOException e) {
      keys.completeExceptionally(e);
    }
  }

  /** Twenty milliseconds of mu-law silence, and the next in as many; a check every five seconds. */
  private void sound(Srtp outgoing) {
    if (socket.isClosed()) return;
    TIMER.schedule(() -> sound(outgoing), 20, TimeUnit.MILLISECONDS);
    if (++sent % PACKETS_BETWEEN_CHECKS == 0) send(check);
    var packet = new byte[HEADER + SOUND + Srtp.TAG];
    packet[0] = (byte) 0x80;
    Bytes.putShort(packet, 2, sent & 0xFFFF);
    Bytes.putInt(packet, 4, sent * SOUND);
    Bytes.putInt(packet, 8, socket.getLocalPort());
    Arrays.fill(packet, HEADER, HEADER + SOUND, (byte) 0xFF);
    if (outgoing.protect(packet, HEADER + SOUND) > 0) send(packet);
  }

  private void send(byte[] bytes) {
    try {
      socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
    } catch (IOException theOtherSideIsGone) {
      dtls.close();
    }
  }

  private void listen() {
    byte[] buffer = new byte[2048];
    while (!socket.isClosed()) {
      try {
        var packet = new DatagramPacket(buffer, buffer.length);
        socket.receive(packet);
        int first = buffer[0] & 0xFF;
        if (first >= 20 && first <= 63) dtls.offer(Arrays.copyOf(buffer, packet.getLength()));
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Override
  public void close() {
    dtls.close();
    socket.close();
  }
}
