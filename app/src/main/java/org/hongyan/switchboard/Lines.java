package org.hongyan.switchboard;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A company's lines to carriers and the numbers it shows. */
@Service
public class Lines {

  private static final String SIMULATED_NUMBER = "+862150000001";

  /** A number to show and the line it goes out by. */
  record Route(CallerNumber number, Trunk trunk) {}

  private final LineRepository repository;
  private final LineSecrets secrets;
  private final AuditTrail audit;
  private final InstantSource clock;
  private final StaleLines stale;
  private final boolean simulated;

  Lines(
      LineRepository repository,
      LineSecrets secrets,
      AuditTrail audit,
      InstantSource clock,
      StaleLines stale,
      SwitchboardProperties properties) {
    this.repository = repository;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
    this.stale = stale;
    this.simulated = properties.simulatedCarrier();
  }

  @Transactional
  public List<Trunk> trunks() {
    haveSimulated();
    return repository.trunks();
  }

  /** Those there are, without making the first. */
  @Transactional(readOnly = true)
  List<Trunk> known() {
    return repository.trunks();
  }

  @Transactional
  public List<CallerNumber> numbers() {
    haveSimulated();
    return repository.numbers();
  }

  /** A password of null leaves the one before. */
  @Transactional
  public Trunk put(Caller by, Trunk trunk, @Nullable String password) {
    var before = repository.trunk(trunk.id());
    if (before.map(Trunk::simulated).orElse(trunk.simulated())) throw new Refused("line.simulated");
    repository.put(
        trunk, password == null ? null : secrets.seal(password, trunk.id()), clock.instant());
    audit.record(
        by,
        before.isEmpty() ? "line.created" : "line.changed",
        "line:" + trunk.id().value(),
        Map.of("name", trunk.name(), "host", trunk.host(), "password", password != null));
    stale.changed();
    return repository.trunk(trunk.id()).orElseThrow();
  }

  @Transactional
  public CallerNumber put(Caller by, CallerNumber number) {
    if (repository.trunk(number.trunkId()).isEmpty()) {
      throw new NotFound("line", number.trunkId().value());
    }
    repository.put(number);
    audit.record(
        by,
        "caller-number.changed",
        "caller-number:" + number.id().value(),
        Map.of("label", number.label(), "active", number.active()));
    return number;
  }

  /** The line a number goes out by; for null, the company's first active one. */
  @Transactional
  Route route(@Nullable CallerNumberId wanted) {
    haveSimulated();
    var trunks = repository.trunks();
    for (var number : repository.numbers()) {
      if (!number.active() || wanted != null && !number.id().equals(wanted)) continue;
      var trunk = trunk(trunks, number.trunkId());
      if (trunk.isPresent()) return new Route(number, trunk.get());
    }
    throw new Refused(wanted == null ? "line.none" : "line.number-inactive");
  }

  private static Optional<Trunk> trunk(List<Trunk> trunks, TrunkId id) {
    return trunks.stream().filter(t -> t.active() && t.id().equals(id)).findFirst();
  }

  /** The password of a line, opened for the gateway only. */
  @Transactional(readOnly = true)
  String password(TrunkId id) {
    var sealed = repository.sealedPassword(id);
    return sealed == null ? "" : secrets.open(sealed, id);
  }

  java.time.Instant now() {
    return clock.instant();
  }

  /** Where the program has a simulated carrier, a company without lines gets one to it. */
  private void haveSimulated() {
    if (!simulated || !repository.trunks().isEmpty()) return;
    var trunk =
        new Trunk(
            TrunkId.next(),
            "Simulated",
            "127.0.0.1",
            5060,
            Trunk.Transport.UDP,
            null,
            Trunk.NumberFormat.E164,
            500,
            true,
            true);
    repository.putFirst(
        trunk,
        new CallerNumber(CallerNumberId.next(), trunk.id(), SIMULATED_NUMBER, "Simulated", true),
        clock.instant());
    stale.changed();
  }
}
