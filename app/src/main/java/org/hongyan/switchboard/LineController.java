package org.hongyan.switchboard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/lines")
class LineController {

  record LineView(Trunk line, boolean answering) {}

  record PutLine(
      @NotBlank @Size(max = 60) String name,
      @NotNull @Pattern(regexp = "[A-Za-z0-9.:_-]{1,200}") String host,
      @Min(1) @Max(65_535) int port,
      Trunk.@NotNull Transport transport,
      @Nullable @Size(max = 100) String username,
      @Nullable @Size(max = 200) String password,
      Trunk.@NotNull NumberFormat numberFormat,
      @Min(1) @Max(5_000) int mostCalls,
      boolean active) {}

  record PutCallerNumber(
      @NotNull TrunkId lineId,
      @NotNull @Pattern(regexp = "\\+[0-9]{3,15}") String e164,
      @NotBlank @Size(max = 60) String label,
      boolean active) {}

  private final Lines lines;
  private final Switchboard switchboard;

  LineController(Lines lines, Switchboard switchboard) {
    this.lines = lines;
    this.switchboard = switchboard;
  }

  @GetMapping
  @Needs(Permission.LINES_READ)
  List<LineView> all() {
    var health = switchboard.lineHealth();
    return lines.trunks().stream()
        .map(t -> new LineView(t, health.getOrDefault(t.id().value().toString(), false)))
        .toList();
  }

  /** A new id creates, a known one changes; a password left out stays. */
  @PutMapping("/{id}")
  @Needs(Permission.LINES_WRITE)
  Trunk put(Caller caller, @PathVariable TrunkId id, @Valid @RequestBody PutLine body) {
    var trunk =
        new Trunk(
            id,
            body.name().strip(),
            body.host(),
            body.port(),
            body.transport(),
            body.username(),
            body.numberFormat(),
            body.mostCalls(),
            body.active(),
            false);
    return lines.put(caller, trunk, body.password());
  }

  @GetMapping("/numbers")
  @Needs({Permission.LINES_READ, Permission.CAMPAIGNS_READ})
  List<CallerNumber> numbers() {
    return lines.numbers();
  }

  @PutMapping("/numbers/{id}")
  @Needs(Permission.LINES_WRITE)
  CallerNumber put(Caller caller, @PathVariable UUID id, @Valid @RequestBody PutCallerNumber body) {
    return lines.put(
        caller,
        new CallerNumber(
            new CallerNumberId(id), body.lineId(), body.e164(), body.label(), body.active()));
  }
}
