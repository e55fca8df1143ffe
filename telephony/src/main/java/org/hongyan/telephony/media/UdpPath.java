package org.hongyan.telephony.media;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to a telephone party over plain RTP. It listens to one source only: the address that was
 * signalled, or, behind an address translator, the first that sends five packets in a row; all
 * others are neither heard nor answered, and the signalled one takes over whenever it speaks.
 */
final class UdpPath implements PacketSink {
  private static final Logger log = LoggerFactory.getLogger(UdpPath.class);
  private static final int CANDIDATE_PACKETS = 5;

  private final DatagramChannel rtp;
  private final @Nullable DatagramChannel rtcp;
  private @Nullable InetSocketAddress signalled;
  private @Nullable InetSocketAddress remote;
  private @Nullable InetSocketAddress remoteRtcp;
  private @Nullable InetSocketAddress candidate;
  private int candidatePackets;
  private boolean latched;
  private boolean certain;
  private byte[] wrapped = new byte[0];
  private ByteBuffer view = ByteBuffer.wrap(wrapped);

  UdpPath(DatagramChannel rtp, @Nullable DatagramChannel rtcp) {
    this.rtp = rtp;
    this.rtcp = rtcp;
  }

  /** Sets or changes what was signalled; the party may then move to another address. */
  void signal(InetSocketAddress address) {
    if (address.equals(signalled) && certain) {
      return;
    }
    signalled = address;
    boolean held = address.getPort() == 0 || address.getAddress().isAnyLocalAddress();
    remote = held ? null : address;
    remoteRtcp = held ? null : new InetSocketAddress(address.getAddress(), address.getPort() + 1);
    latched = false;
    certain = false;
    candidate = null;
  }

  /** True when a packet from there is to be heard. */
  boolean accepts(InetSocketAddress from) {
    if (latched && from.equals(remote) && (certain || !from.equals(signalled))) {
      return true;
    }
    if (signalled == null) {
      return false;
    }
    if (from.equals(signalled)) {
      latch(from);
      certain = true;
      return true;
    }
    return !latched && proves(from);
  }

  /** Control packets are believed from the party's own host only. */
  boolean acceptsControl(InetSocketAddress from) {
    return remote != null && from.getAddress().equals(remote.getAddress());
  }

  private boolean proves(InetSocketAddress from) {
    candidatePackets = from.equals(candidate) ? candidatePackets + 1 : 1;
    candidate = from;
    if (candidatePackets < CANDIDATE_PACKETS) {
      return false;
    }
    latch(from);
    return true;
  }

  private void latch(InetSocketAddress from) {
    latched = true;
    remote = from;
    if (signalled != null && !from.equals(signalled)) {
      remoteRtcp = new InetSocketAddress(from.getAddress(), from.getPort() + 1);
    }
  }

  /** After long silence of an address learnt by packets, another may be learnt. */
  void forget() {
    if (!certain) {
      latched = false;
      candidate = null;
    }
  }

  @Override
  public boolean ready() {
    return remote != null;
  }

  @Override
  public void rtp(byte[] buffer, int length) {
    send(rtp, remote, buffer, length);
  }

  @Override
  public void rtcp(byte[] buffer, int length) {
    send(rtcp, remoteRtcp, buffer, length);
  }

  private void send(
      @Nullable DatagramChannel channel, @Nullable InetSocketAddress to, byte[] bytes, int length) {
    if (channel == null || to == null) {
      return;
    }
    if (wrapped != bytes) {
      wrapped = bytes;
      view = ByteBuffer.wrap(bytes);
    }
    try {
      channel.send(view.clear().limit(length), to);
    } catch (IOException e) {
      log.debug("to {}: {}", to, e.getMessage());
    }
  }
}
