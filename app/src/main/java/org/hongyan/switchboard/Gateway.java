package org.hongyan.switchboard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hongyan.identity.Tenants;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.hongyan.telephony.embedded.EmbeddedConfig;
import org.hongyan.telephony.embedded.EmbeddedGateway;
import org.hongyan.telephony.media.MediaConfig;
import org.hongyan.telephony.sip.TrunkConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

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

  /** The lines of all companies as the gateway wants them; a line is named by its id. */
  @Component
  static class AllTrunks {

    private final Tenants tenants;
    private final Lines lines;
    private final Carrier carrier;
    private final Map<TenantId, List<TrunkConfig>> byCompany = new ConcurrentHashMap<>();

    AllTrunks(Tenants tenants, Lines lines, Carrier carrier) {
      this.tenants = tenants;
      this.lines = lines;
      this.carrier = carrier;
    }

    /** Reads those of all companies. */
    List<TrunkConfig> now() {
      tenants.each(this::refresh);
      return all();
    }

    /** Reads those of one company anew; makes none. */
    void refresh(TenantId tenant) {
      Tenancy.in(tenant, () -> byCompany.put(tenant, ofCompany()));
    }

    /** Those read so far. */
    List<TrunkConfig> all() {
      return byCompany.values().stream().flatMap(List::stream).toList();
    }

    private List<TrunkConfig> ofCompany() {
      return lines.known().stream().filter(Trunk::active).map(this::config).toList();
    }

    private TrunkConfig config(Trunk trunk) {
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
