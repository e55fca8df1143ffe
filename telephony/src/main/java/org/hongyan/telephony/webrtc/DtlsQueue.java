package org.hongyan.telephony.webrtc;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bouncycastle.tls.DatagramTransport;

/** Hands DTLS datagrams from the media thread to the handshake's own virtual thread, and back. */
final class DtlsQueue implements DatagramTransport {
  private static final int MTU = 1200;
  private static final int LARGEST = 2048;

  private final BlockingQueue<byte[]> inbound = new ArrayBlockingQueue<>(64);
  private final Consumer<byte[]> outbound;
  private volatile boolean closed;

  DtlsQueue(Consumer<byte[]> outbound) {
    this.outbound = outbound;
  }

  /** Never blocks: when the handshake falls behind, datagrams are lost as on a network. */
  boolean offer(byte[] datagram) {
    return inbound.offer(datagram);
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public int getReceiveLimit() {
    return LARGEST;
  }

  @Override
  public int getSendLimit() {
    return MTU;
  }

  @Override
  public int receive(byte[] buffer, int offset, int length, int waitMillis) throws IOException {
    try {
      byte[] datagram = closed ? null : inbound.poll(waitMillis, TimeUnit.MILLISECONDS);
      if (datagram == null) {
        return -1;
      }
      int count = Math.min(length, datagram.length);
      System.arraycopy(datagram, 0, buffer, offset, count);
      return count;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void send(byte[] buffer, int offset, int length) {
    byte[] datagram = new byte[length];
    System.arraycopy(buffer, offset, datagram, 0, length);
    outbound.accept(datagram);
  }

  @Override
  public void close() {
    closed = true;
  }
}
