package org.hongyan.telephony.sip;

import gov.nist.javax.sip.EventWrapper;
import gov.nist.javax.sip.SipStackImpl;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TooManyListenersException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.sip.DialogTerminatedEvent;
import javax.sip.InvalidArgumentException;
import javax.sip.ObjectInUseException;
import javax.sip.SipException;
import javax.sip.SipFactory;
import javax.sip.SipProvider;
import javax.sip.SipStack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One SIP address, UDP and TCP on the same port: places calls to trunks, takes calls if somebody
 * wants them, answers OPTIONS, refuses the rest. Thread-safe; no method waits for the network.
 */
public final class SipEndpoint implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SipEndpoint.class);
  private static final AtomicLong STACKS = new AtomicLong();

  /**
   * Bytes: what comes in a second without a reader. The system's usual 208 kB are full after 50 ms
   * of 1,000 calls a second; the system may grant less than is asked for.
   */
  private static final String SOCKET_BUFFER = "4194304";

  /**
   * @param bind a concrete address of this machine, not the wildcard
   * @param port 0 for any free one
   * @param product name in the User-Agent header
   * @param trusted whose messages are read at all
   */
  public record Config(
      InetAddress bind, int port, String product, Predicate<InetAddress> trusted) {}

  final SipProvider provider;
  final Messages messages;
  final Map<String, SipCall> calls = new ConcurrentHashMap<>();
  private final String stackName = "hongyan-" + STACKS.incrementAndGet();
  private final SipStack stack;
  private final InetAddress bind;
  private final int port;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledThreadPoolExecutor timer;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * @param incoming gets new calls from trusted sources; they are refused with 480 if it throws
   * @throws IllegalStateException when the port is taken or the address is not ours
   */
  public SipEndpoint(Config config, Consumer<IncomingCall> incoming) {
    if (config.bind().isAnyLocalAddress()) {
      throw new IllegalArgumentException("SIP needs a concrete address, not the wildcard");
    }
    this.bind = config.bind();
    this.timer = newTimer();
    TrustedSources.register(stackName, config.trusted());
    try {
      this.stack = SipFactory.getInstance().createSipStack(properties());
      this.port = config.port() == 0 ? freePort() : config.port();
      this.provider = listen();
      this.messages = new Messages(provider, config.product());
      provider.addSipListener(new SipEvents(this, incoming));
    } catch (SipException | InvalidArgumentException | TooManyListenersException | IOException e) {
      close();
      throw new IllegalStateException(
          "SIP cannot listen on " + bind.getHostAddress() + ":" + config.port(), e);
    }
  }

  /** The UDP and TCP port. */
  public int port() {
    return port;
  }

  /** The address that SIP is bound to. */
  public InetAddress address() {
    return bind;
  }

  /**
   * Prepares a call; after {@link OutgoingCall#start}, {@code listener} hears all that follows,
   * also that it could not be placed.
   *
   * @param offer our session description
   */
  public OutgoingCall newCall(
      TrunkConfig trunk, DialString to, DialString from, String offer, CallListener listener) {
    return new OutgoingCall(this, trunk, new OutgoingCall.Wish(to, from, offer), listener);
  }

  /**
   * Time limits of a call.
   *
   * @param ring cancelled when not answered within it
   * @param longest ended after it, ringing included
   */
  public record Limits(Duration ring, Duration longest) {}

  /** Asks a trunk whether it lives; false after {@code patience} without any answer. */
  public void probe(TrunkConfig trunk, Duration patience, Consumer<Boolean> alive) {
    new Probe(this, trunk, alive).start(patience);
  }

  /** Runs on its own thread, since sending over TCP may block. */
  void run(Runnable task) {
    workers.execute(() -> attempt(task));
  }

  /** Runs a task here; what it throws is logged and goes no further. */
  void attempt(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.warn("a SIP task failed", e);
    }
  }

  ScheduledFuture<?> after(Duration delay, Runnable task) {
    return timer.schedule(() -> run(task), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Ends all calls with BYE or CANCEL, waits a moment for the answers, then frees the port. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    List.copyOf(calls.values()).forEach(SipCall::hangup);
    workers.shutdown();
    try {
      workers.awaitTermination(2, TimeUnit.SECONDS);
      for (var waited = 0; waited < 25 && !calls.isEmpty(); waited++) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List.copyOf(calls.values()).forEach(SipCall::abandon);
    timer.shutdownNow();
    stopStack();
    TrustedSources.forget(stackName);
  }

  /** The stack forgets to wake its event thread, which would keep the program running. */
  private void stopStack() {
    if (stack instanceof SipStackImpl running) {
      var scanner = running.getEventScanner();
      try {
        running.stop();
      } catch (NullPointerException tooEarly) {
        // Its UDP reader makes the list that stop() walks only when its thread first runs. By then
        // its socket is closed and forgotten; the second stop() closes the TCP port as well.
        LOG.debug("stopped before it had begun", tooEarly);
        running.stop();
      }
      if (scanner != null && provider != null) {
        scanner.addEvent(new EventWrapper(new DialogTerminatedEvent(provider, null), null));
      }
    }
  }

  private SipProvider listen() throws SipException, InvalidArgumentException {
    var host = bind.getHostAddress();
    var result = stack.createSipProvider(stack.createListeningPoint(host, port, "udp"));
    result.addListeningPoint(stack.createListeningPoint(host, port, "tcp"));
    return result;
  }

  private int freePort() throws IOException {
    for (var attempt = 0; attempt < 50; attempt++) {
      try (var tcp = new ServerSocket()) {
        tcp.bind(new InetSocketAddress(bind, 0));
        try (var udp = new DatagramSocket(new InetSocketAddress(bind, tcp.getLocalPort()))) {
          return udp.getLocalPort();
        } catch (IOException taken) {
          LOG.debug("port {} is taken for UDP", tcp.getLocalPort());
        }
      }
    }
    throw new IOException("no port is free for both UDP and TCP");
  }

  private static ScheduledThreadPoolExecutor newTimer() {
    var result =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("sip-timer").factory());
    result.setRemoveOnCancelPolicy(true);
    return result;
  }

  private Properties properties() {
    var result = new Properties();
    result.setProperty("javax.sip.STACK_NAME", stackName);
    var own = "gov.nist.javax.sip.";
    result.setProperty(own + "STACK_LOGGER", QuietLogger.class.getName());
    result.setProperty(own + "TRACE_LEVEL", "0");
    result.setProperty(own + "AGGRESSIVE_CLEANUP", "true");
    result.setProperty(own + "REENTRANT_LISTENER", "true");
    result.setProperty(own + "THREAD_POOL_SIZE", "1");
    result.setProperty(own + "TCP_POST_PARSING_THREAD_POOL_SIZE", "1");
    result.setProperty(own + "MAX_MESSAGE_SIZE", "16384");
    result.setProperty(own + "RECEIVE_UDP_BUFFER_SIZE", SOCKET_BUFFER);
    result.setProperty(own + "SEND_UDP_BUFFER_SIZE", SOCKET_BUFFER);
    result.setProperty(own + "CONNECTION_TIMEOUT", "3000");
    result.setProperty(own + "READ_TIMEOUT", "5000");
    result.setProperty(own + "REJECT_STRAY_RESPONSES", "true");
    result.setProperty(own + "MESSAGE_PARSER_FACTORY", TrustedSources.Parsers.class.getName());
    result.setProperty(own + "SIP_MESSAGE_VALVE", TrustedSources.Valve.class.getName());
    return result;
  }

  static void ignoreInUse(ObjectInUseException e) {
    LOG.debug("already gone", e);
  }
}
