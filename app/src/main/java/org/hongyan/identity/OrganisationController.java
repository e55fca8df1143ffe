package org.hongyan.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisation/units")
class OrganisationController {

  record NewUnit(
      @NotNull UnitId parentId, @NotNull UnitKind kind, @NotBlank @Size(max = 100) String name) {}

  record UnitName(@NotBlank @Size(max = 100) String name) {}

  record NewParent(@NotNull UnitId parentId) {}

  private final Organisation organisation;

  OrganisationController(Organisation organisation) {
    this.organisation = organisation;
  }

  @GetMapping
  @Needs(Permission.ORGANISATION_READ)
  List<UnitRow> list(Caller caller) {
    return organisation.units(caller);
  }

  @PostMapping
  @Needs(Permission.ORGANISATION_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  Unit add(@Valid @RequestBody NewUnit body, Caller caller) {
    return organisation.add(caller, body.parentId(), body.kind(), body.name());
  }

  @PutMapping("/{unitId}")
  @Needs(Permission.ORGANISATION_WRITE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rename(@PathVariable UnitId unitId, @Valid @RequestBody UnitName body, Caller caller) {
    organisation.rename(caller, unitId, body.name());
  }

  @PostMapping("/{unitId}/move")
  @Needs(Permission.ORGANISATION_WRITE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void move(@PathVariable UnitId unitId, @Valid @RequestBody NewParent body, Caller caller) {
    organisation.move(caller, unitId, body.parentId());
  }

  @DeleteMapping("/{unitId}")
  @Needs(Permission.ORGANISATION_WRITE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(@PathVariable UnitId unitId, Caller caller) {
    organisation.close(caller, unitId);
  }
}
