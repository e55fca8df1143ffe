package org.hongyan.switchboard;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.identity.Account;
import org.hongyan.telephony.api.CallSpec;
import org.hongyan.telephony.api.LegEvent;
import org.hongyan.telephony.api.LegId;
import org.hongyan.telephony.embedded.EmbeddedGateway;
import org.springframework.stereotype.Component;

/** A headset without a browser: a telephone at the simulated carrier that sends a tone. */
@Component
public class TestHeadset {

  private static final String TELEPHONE = "+8621599900";

  private final EmbeddedGateway gateway;
  private final Switchboard switchboard;
  private final Lines lines;
  private final FreshTrunks trunks;
  private final Carrier carrier;

  TestHeadset(
      EmbeddedGateway gateway,
      Switchboard switchboard,
      Lines lines,
      FreshTrunks trunks,
      Carrier carrier) {
    this.gateway = gateway;
    this.switchboard = switchboard;
    this.lines = lines;
    this.trunks = trunks;
    this.carrier = carrier;
  }

  /** Puts a headset on; returns how to take it off. */
  public Runnable on(Company company, Account account) throws Exception {
    return on(company, account, company.as(account));
  }

  /** Puts a headset on with the session of {@code page}; returns how to take it off. */
  public Runnable on(Company company, Account account, TestHttp page) throws Exception {
    carrier.tell("59990077", "tone");
    var trunk = company.in(() -> lines.route(null).trunk());
    trunks.settle();
    var answered = new CountDownLatch(1);
    LegId leg;
    try (var events =
        gateway.subscribe(
            event -> {
              if (event instanceof LegEvent.LegAnswered) answered.countDown();
            })) {
      leg =
          gateway.originate(
              new CallSpec(
                  UUID.randomUUID().toString(),
                  TELEPHONE + "77",
                  "+862150000001",
                  trunk.id().value().toString(),
                  Duration.ofSeconds(20),
                  Duration.ofHours(1)));
      if (!answered.await(10, TimeUnit.SECONDS)) throw new AssertionError("no answer");
    }
    switchboard.attach(page.session(company.tenant().id(), account.id()), leg);
    switchboard.headsetUp(leg);
    return () -> gateway.hangup(leg);
  }
}
