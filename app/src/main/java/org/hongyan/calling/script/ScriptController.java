package org.hongyan.calling.script;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hongyan.calling.ScriptId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
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

  private final Scripts scripts;

  ScriptController(Scripts scripts) {
    this.scripts = scripts;
  }

  @GetMapping
  @Needs({Permission.SCRIPTS_READ, Permission.CAMPAIGNS_READ})
  List<Script> all() {
    return scripts.all();
  }

  @GetMapping("/{id}/versions/{version}")
  @Needs({Permission.SCRIPTS_READ, Permission.CAMPAIGNS_READ})
  Scripts.ScriptVersion version(@PathVariable ScriptId id, @PathVariable int version) {
    return scripts.version(id, version);
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
