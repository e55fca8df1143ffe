package org.hongyan.telephony.media;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Test helper: a telephone that is nothing but a UDP socket. */
final class Phone implements AutoCloseable {
  record Heard(long nanos, int type, boolean marker, int sequence, int timestamp, byte[] payload) {}

  final DatagramSocket socket;
  private final Codec codec;
  private final List<Heard> heard = new ArrayList<>();
  private final int ssrc;
  private int sequence = 65_500;
  private int timestamp = -4000;
  private volatile boolean open = true;

  Phone(Codec codec) throws IOException {
    this.codec = codec;
    socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    ssrc = socket.getLocalPort() * 7919;
    Thread.ofPlatform().daemon().start(this::listen);
  }

  InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
  }

  private void listen() {
    byte[] bytes = new byte[2048];
    RtpPacket rtp = new RtpPacket();
    while (open) {
      try {
        DatagramPacket packet = new DatagramPacket(bytes, bytes.length);
        socket.receive(packet);
        if (rtp.parse(bytes, packet.getLength())) {
          byte[] payload =
              Arrays.copyOfRange(bytes, rtp.payloadOffset, rtp.payloadOffset + rtp.payloadLength);
          synchronized (heard) {
            heard.add(
                new Heard(
                    System.nanoTime(),
                    rtp.payloadType,
                    rtp.marker,
                    rtp.sequence,
                    rtp.timestamp,
                    payload));
          }
        }
      } catch (IOException e) {
        return;
      }
    }
  }

  /** Speaks in real time, 20 ms a packet. */
  void speak(int port, short[] pcm) throws IOException {
    long next = System.nanoTime();
    for (int at = 0; at + 160 <= pcm.length; at += 160) {
      byte[] payload = new byte[160];
      for (int i = 0; i < 160; i++) {
        payload[i] = codec.encode(pcm[at + i]);
      }
      send(port, codec.payloadType(), false, timestamp, payload);
      timestamp += 160;
      next += 20_000_000;
      LockSupport.parkNanos(next - System.nanoTime());
    }
  }

  Thread speaking(int port, short[] pcm) {
    return Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                speak(port, pcm);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  /** Presses a key: eight packets, three of them the end, as a telephone does. */
  void press(int port, char key, int payloadType) throws IOException {
    int code = DtmfReceiver.KEYS.indexOf(key);
    for (int i = 0; i < 8; i++) {
      byte end = (byte) (i >= 5 ? 0x8A : 0x0A);
      byte[] event = {(byte) code, end, 0, (byte) (160 * Math.min(i + 1, 5) >> 2)};
      send(port, payloadType, i == 0, timestamp, event);
      LockSupport.parkNanos(20_000_000);
    }
    timestamp += 8 * 160;
  }

  void send(int port, int type, boolean marker, int at, byte[] payload) throws IOException {
    byte[] bytes = new byte[12 + payload.length];
    bytes[0] = (byte) 0x80;
    bytes[1] = (byte) (type | (marker ? 0x80 : 0));
    RtpPacket.putShort(bytes, 2, sequence++);
    RtpPacket.putInt(bytes, 4, at);
    RtpPacket.putInt(bytes, 8, ssrc);
    System.arraycopy(payload, 0, bytes, 12, payload.length);
    socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
  }

  /** As if the network lost that many packets. */
  void skip(int packets) {
    sequence += packets;
  }

  /** As if nothing was sent for that time. */
  void skipTime(int millis) {
    timestamp += 8 * millis;
  }

  List<Heard> heard() {
    synchronized (heard) {
      return List.copyOf(heard);
    }
  }

  void forget() {
    synchronized (heard) {
      heard.clear();
    }
  }

  /** What was heard as sound, packet after packet. */
  short[] heardPcm() {
    List<Heard> packets =
        heard().stream().filter(h -> Codec.ofPayloadType(h.type) != null).toList();
    short[] pcm = new short[packets.stream().mapToInt(h -> h.payload.length).sum()];
    int at = 0;
    for (Heard packet : packets) {
      Codec law = packet.type == 0 ? Codec.PCMU : Codec.PCMA;
      for (byte sample : packet.payload) {
        pcm[at++] = (short) law.decode(sample);
      }
    }
    return pcm;
  }

  @Override
  public void close() {
    open = false;
    socket.close();
  }
}
