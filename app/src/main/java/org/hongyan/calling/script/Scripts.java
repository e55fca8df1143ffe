package org.hongyan.calling.script;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.calling.ScriptId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Scripts (话术) in versions: each save is a new version, sellers see the published one. */
@Service
public class Scripts {

  /** One version of a script. */
  public record ScriptVersion(
      ScriptId id,
      String name,
      int version,
      ScriptContent content,
      AccountId createdBy,
      Instant createdAt) {}

  private final ScriptRepository repository;
  private final AuditTrail audit;
  private final InstantSource clock;
  private final JsonMapper json;

  Scripts(ScriptRepository repository, AuditTrail audit, InstantSource clock, JsonMapper json) {
    this.repository = repository;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
  }

  @Transactional(readOnly = true)
  public List<Script> all() {
    return repository.all();
  }

  @Transactional(readOnly = true)
  public Script script(ScriptId id) {
    return repository.find(id).orElseThrow(() -> new NotFound("script", id.value()));
  }

  @Transactional(readOnly = true)
  public ScriptVersion version(ScriptId id, int version) {
    var script = script(id);
    return repository
        .version(id, version)
        .map(row -> view(script, row))
        .orElseThrow(() -> new NotFound("script version", version));
  }

  /** What sellers read out; empty while nothing is published. */
  @Transactional(readOnly = true)
  public Optional<ScriptVersion> published(ScriptId id) {
    var script = script(id);
    if (script.published() == null) return Optional.empty();
    return repository.version(id, script.published()).map(row -> view(script, row));
  }

  /** A new script with its first version, not yet published. */
  @Transactional
  public Script create(Caller by, String name, ScriptContent content) {
    content.check();
    var script = new Script(ScriptId.next(), name, null, 1, clock.instant());
    repository.insert(script, by);
    repository.insertVersion(script.id(), 1, json.writeValueAsString(content), by, clock.instant());
    audit.record(by, "script.created", "script:" + script.id().value(), Map.of("name", name));
    return script;
  }

  /** Saves the next version; {@code seen} is the latest one the editor had loaded. */
  @Transactional
  public Script save(Caller by, ScriptId id, int seen, String name, ScriptContent content) {
    content.check();
    var script = script(id);
    if (!repository.advance(id, name, seen, clock.instant())) {
      throw new Refused("script.changed", Map.of("latest", script.latest()));
    }
    repository.insertVersion(id, seen + 1, json.writeValueAsString(content), by, clock.instant());
    audit.record(
        by, "script.saved", "script:" + id.value(), Map.of("name", name, "version", seen + 1));
    return script(id);
  }

  @Transactional
  public Script publish(Caller by, ScriptId id, int version) {
    script(id);
    if (!repository.publish(id, version, clock.instant())) {
      throw new NotFound("script version", version);
    }
    audit.record(by, "script.published", "script:" + id.value(), Map.of("version", version));
    return script(id);
  }

  private ScriptVersion view(Script script, ScriptRepository.VersionRow row) {
    return new ScriptVersion(
        script.id(),
        script.name(),
        row.version(),
        json.readValue(row.content(), ScriptContent.class),
        new AccountId(row.createdBy()),
        row.createdAt());
  }
}
