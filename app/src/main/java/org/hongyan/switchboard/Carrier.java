package org.hongyan.switchboard;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hongyan.telephony.media.MediaConfig;
import org.hongyan.telephony.simulator.Behaviour;
import org.hongyan.telephony.simulator.CarrierPlan;
import org.hongyan.telephony.simulator.SimulatedCarrier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The simulated carrier, where the program is to have one: real SIP and sound on the loopback
 * address. Numbers behave as a seeded list of middling quality does, unless one was told otherwise
 * by its tail.
 */
@Component
public class Carrier implements DisposableBean {

  private static final long SEED = 20_261_123;
  private static final int FIRST_MEDIA_PORT = 30_000;
  private static final int LAST_MEDIA_PORT = 32_700;

  private final Map<String, Behaviour> told = new ConcurrentHashMap<>();
  private final CarrierPlan plan = CarrierPlan.realistic(SEED);
  private final Optional<SimulatedCarrier> carrier;

  Carrier(SwitchboardProperties properties, InstantSource clock) {
    properties.carrierNumbers().forEach((tail, behaviour) -> tell(tail, behaviour));
    carrier =
        properties.simulatedCarrier()
            ? Optional.of(start(properties.carrierLog(), clock))
            : Optional.empty();
  }

  private SimulatedCarrier start(@Nullable Path log, InstantSource clock) {
    var loopback = InetAddress.getLoopbackAddress();
    var media = new MediaConfig(loopback, FIRST_MEDIA_PORT, LAST_MEDIA_PORT);
    return new SimulatedCarrier(
        new SimulatedCarrier.Config(loopback, 0, media, log),
        plan,
        number ->
            told.entrySet().stream()
                .filter(entry -> number.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst(),
        clock);
  }

  /**
   * How numbers that end so behave: {@code answer}, {@code busy}, {@code no-answer}, {@code
   * vacant}; {@code tone-20} hangs up after 20 s.
   */
  public void tell(String tail, String behaviour) {
    var seconds = Duration.ofSeconds(1);
    told.put(
        tail,
        switch (behaviour) {
          case "answer" -> new Behaviour.Answer(seconds, Duration.ofMinutes(5), true);
          case "tone" -> new Behaviour.Tone(seconds, Duration.ofMinutes(5), 440);
          case "short" -> new Behaviour.Tone(Duration.ofMillis(300), Duration.ofMillis(600), 440);
          case "busy" -> new Behaviour.Busy(Duration.ofMillis(300));
          case "no-answer" -> new Behaviour.NoAnswer(Duration.ofSeconds(60));
          case "vacant" -> new Behaviour.Vacant();
          case "off" -> new Behaviour.Off();
          default -> new Behaviour.Tone(seconds, length(behaviour), 440);
        });
  }

  /**
   * Whether the first call to a number will be taken by a person who then stays on the line:
   * nothing is dialled, the seeded list is asked.
   */
  public boolean willAnswer(String e164, Duration ringsAtMost, Duration staysAtLeast) {
    return plan.behaviour(e164, 0) instanceof Behaviour.Answer answer
        && answer.ring().compareTo(ringsAtMost) <= 0
        && answer.talk().compareTo(staysAtLeast) >= 0;
  }

  private static Duration length(String behaviour) {
    if (!behaviour.matches("tone-[0-9]{1,4}")) {
      throw new IllegalArgumentException("the carrier knows no " + behaviour);
    }
    return Duration.ofSeconds(Integer.parseInt(behaviour.substring("tone-".length())));
  }

  /** SIP port; 5060 when there is no simulated carrier. */
  int port() {
    return carrier.map(c -> c.trunk("any").port()).orElse(5060);
  }

  /** Call-IDs of the INVITEs that arrived, oldest first: the judge of double dials. */
  public List<SimulatedCarrier.Dialled> dialled() {
    return carrier.map(SimulatedCarrier::dialled).orElse(List.of());
  }

  @Override
  public void destroy() {
    carrier.ifPresent(SimulatedCarrier::close);
  }
}
