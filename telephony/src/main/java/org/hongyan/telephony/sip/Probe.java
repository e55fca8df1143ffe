package org.hongyan.telephony.sip;

import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One OPTIONS request; any answer at all means that the trunk lives. */
final class Probe {
  private static final Logger LOG = LoggerFactory.getLogger(Probe.class);

  private final SipEndpoint endpoint;
  private final TrunkConfig trunk;
  private final Consumer<Boolean> alive;
  private final AtomicBoolean told = new AtomicBoolean();

  Probe(SipEndpoint endpoint, TrunkConfig trunk, Consumer<Boolean> alive) {
    this.endpoint = endpoint;
    this.trunk = trunk;
    this.alive = alive;
  }

  void start(Duration patience) {
    endpoint.after(patience, () -> tell(false));
    endpoint.run(this::send);
  }

  void onResponse() {
    tell(true);
  }

  private void send() {
    try {
      var request = endpoint.messages.options(trunk);
      var transaction = endpoint.provider.getNewClientTransaction(request);
      transaction.setApplicationData(this);
      transaction.sendRequest();
    } catch (ParseException | InvalidArgumentException | SipException e) {
      LOG.debug("{} cannot be probed", trunk, e);
      tell(false);
    }
  }

  private void tell(boolean lives) {
    if (told.compareAndSet(false, true)) {
      alive.accept(lives);
    }
  }
}
