package org.hongyan.calling.script;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hongyan.calling.ScriptId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scripts")
class ScriptController {

  record CreateScript(
      @NotBlank @Size(max = 80) String name, @NotNull @Valid ScriptContent content) {}

  record SaveScript(
      @Min(1) int latest,
      @NotBlank @Size(max = 80) String name,
      @NotNull @Valid ScriptContent content) {}

  record PublishScript(@Min(1) int version) {}

  /** A version with the name of who wrote it, whose account the reader may not see. */
  record VersionView(
      ScriptId id,
      String name,
      int version,
      ScriptContent content,
      @Nullable String createdBy,
      Instant createdAt) {}

  private final Scripts scripts;
  private final Accounts accounts;

  ScriptController(Scripts scripts, Accounts accounts) {
    this.scripts = scripts;
    this.accounts = accounts;
  }

  @GetMapping
  @Needs({Permission.SCRIPTS_READ, Permission.CAMPAIGNS_READ})
  List<Script> all() {
    return scripts.all();
  }

  @GetMapping("/{id}/versions/{version}")
  @Needs({Permission.SCRIPTS_READ, Permission.CAMPAIGNS_READ})
  VersionView version(@PathVariable ScriptId id, @PathVariable int version) {
    var found = scripts.version(id, version);
    return new VersionView(
        found.id(),
        found.name(),
        found.version(),
        found.content(),
        accounts.names(List.of(found.createdBy())).get(found.createdBy()),
        found.createdAt());
  }

  @PostMapping
  @Needs(Permission.SCRIPTS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  Script create(Caller caller, @Valid @RequestBody CreateScript body) {
    return scripts.create(caller, body.name(), body.content());
  }

  @PutMapping("/{id}")
  @Needs(Permission.SCRIPTS_WRITE)
  Script save(Caller caller, @PathVariable ScriptId id, @Valid @RequestBody SaveScript body) {
    return scripts.save(caller, id, body.latest(), body.name(), body.content());
  }

  @PutMapping("/{id}/published")
  @Needs(Permission.SCRIPTS_WRITE)
  Script publish(Caller caller, @PathVariable ScriptId id, @Valid @RequestBody PublishScript body) {
    return scripts.publish(caller, id, body.version());
  }
}
