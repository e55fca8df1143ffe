package org.hongyan.switchboard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.identity.Tenants;
import org.hongyan.telephony.embedded.EmbeddedConfig;
import org.hongyan.telephony.embedded.EmbeddedGateway;
import org.hongyan.telephony.media.MediaConfig;
import org.hongyan.telephony.sip.TrunkConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes the embedded gateway with the lines of all companies on this installation. */
@Configuration(proxyBeanMethods = false)
class Gateway {

  @Bean(destroyMethod = "close")
  EmbeddedGateway telephonyGateway(
      SwitchboardProperties properties, AllTrunks trunks, InstantSource clock)
      throws UnknownHostException {
    var telephony = properties.telephonyOrLoopback();
    var bind = InetAddress.getByName(telephony.bind());
    var media = new MediaConfig(bind, telephony.firstMediaPort(), telephony.lastMediaPort());
    return new EmbeddedGateway(
        new EmbeddedConfig(bind, telephony.sipPort(), trunks.now(), media), clock);
  }

  /** Tells the gateway of lines that were added or changed. */
  @Component
  static class FreshTrunks {

    private final EmbeddedGateway gateway;
    private final AllTrunks trunks;

    FreshTrunks(EmbeddedGateway gateway, AllTrunks trunks) {
      this.gateway = gateway;
      this.trunks = trunks;
    }

    /**
     * Before whoever changed them goes on; in a thread of its own, for reading other companies'
     * lines needs transactions of its own.
     */
    @TransactionalEventListener
    void on(Lines.LinesChanged changed) throws InterruptedException {
      Thread.ofVirtual().start(() -> gateway.useTrunks(trunks.now())).join();
    }
  }

  /** The lines of all companies as the gateway wants them; a line is named by its id. */
  @Component
  static class AllTrunks {

    private final Tenants tenants;
    private final Lines lines;
    private final Carrier carrier;

    AllTrunks(Tenants tenants, Lines lines, Carrier carrier) {
      this.tenants = tenants;
      this.lines = lines;
      this.carrier = carrier;
    }

    List<TrunkConfig> now() {
      var all = new ArrayList<TrunkConfig>();
      tenants.each(
          tenant ->
              lines.trunks().stream().filter(Trunk::active).map(this::config).forEach(all::add));
      return all;
    }

    TrunkConfig config(Trunk trunk) {
      var transport = org.hongyan.telephony.sip.Transport.valueOf(trunk.transport().name());
      if (trunk.simulated()) {
        var name = trunk.id().value().toString();
        return new TrunkConfig(name, "127.0.0.1", carrier.port(), transport);
      }
      return new TrunkConfig(
          trunk.id().value().toString(),
          trunk.host(),
          trunk.port(),
          transport,
          trunk.username() == null ? "" : trunk.username(),
          lines.password(trunk.id()));
    }
  }
}
