package org.hongyan.telephony.media;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens pairs of UDP ports (even RTP, odd RTCP) in turn, so that a port rests before its reuse. */
final class Sockets {
  private static final Logger log = LoggerFactory.getLogger(Sockets.class);
  private static final int BUFFER_BYTES = 1 << 18;

  record Pair(DatagramChannel rtp, DatagramChannel rtcp, int port) {
    void close() {
      closeQuietly(rtp);
      closeQuietly(rtcp);
    }
  }

  private final MediaConfig config;
  private int next;

  Sockets(MediaConfig config, int seed) {
    this.config = config;
    int pairs = (config.lastPort() - config.firstPort() + 1) / 2;
    next = even(config.firstPort()) + 2 * Math.floorMod(seed, Math.max(1, pairs - 1));
  }

  private static int even(int port) {
    return port + (port & 1);
  }

  /** The next free pair; a taken port is skipped. */
  synchronized Pair open() {
    int tries = (config.lastPort() - config.firstPort() + 1) / 2;
    for (int i = 0; i < tries; i++) {
      int port = next;
      next = port + 3 > config.lastPort() ? even(config.firstPort()) : port + 2;
      try {
        DatagramChannel rtp = bind(port);
        try {
          return new Pair(rtp, bind(port + 1), port);
        } catch (BindException e) {
          closeQuietly(rtp);
        }
      } catch (BindException e) {
        log.debug("media port {} is taken", port);
      } catch (IOException e) {
        throw new IllegalStateException("no media port can be opened: " + e.getMessage(), e);
      }
    }
    throw new IllegalStateException(
        "all media ports from " + config.firstPort() + " to " + config.lastPort() + " are taken");
  }

  /** Where a browser can reach a port: the bound address, or every address of this machine. */
  List<InetSocketAddress> candidates(int port) {
    if (!config.bind().isAnyLocalAddress()) {
      return List.of(new InetSocketAddress(config.bind(), port));
    }
    List<InetSocketAddress> found = new ArrayList<>();
    try {
      NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> !address.isLinkLocalAddress())
          .sorted(Comparator.comparing(InetAddress::isLoopbackAddress))
          .forEach(address -> found.add(new InetSocketAddress(address, port)));
    } catch (SocketException e) {
      log.warn("the addresses of this machine cannot be listed: {}", e.getMessage());
    }
    if (found.isEmpty()) {
      found.add(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }
    return found;
  }

  private DatagramChannel bind(int port) throws IOException {
    DatagramChannel channel = DatagramChannel.open();
    try {
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER_BYTES);
      channel.bind(new InetSocketAddress(config.bind(), port));
      return channel;
    } catch (IOException e) {
      closeQuietly(channel);
      throw e;
    }
  }

  private static void closeQuietly(DatagramChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      log.debug("closing a media port: {}", e.getMessage());
    }
  }
}
