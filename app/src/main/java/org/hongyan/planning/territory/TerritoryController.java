package org.hongyan.planning.territory;

import static org.hongyan.identity.Permission.PLANS_READ;
import static org.hongyan.identity.Permission.PLANS_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import org.hongyan.customers.CustomerGrouping;
import org.hongyan.customers.TableFiles;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.StepContent;
import org.hongyan.planning.Workbooks;
import org.hongyan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/plans/{planId}/territories")
class TerritoryController {

  private static final int MOST_ROWS = 2001;

  /** {@code version} null while nothing is saved. */
  record TerritoryView(
      @Nullable StepContent<TerritoryInputs, TerritoryParameters, TerritoryResult> version,
      TerritoryParameters coldStart) {}

  record TerritoryTry(
      @Valid @NotNull TerritoryInputs inputs, @Valid @NotNull TerritoryParameters parameters) {}

  record TerritoryWhatIf(
      @Valid @NotNull TerritoryInputs inputs,
      @Valid @NotNull TerritoryParameters parameters,
      @NotEmpty @Size(max = 2000) List<TerritoryRoom.@Valid @NotNull UnitMove> moves) {}

  record TerritorySave(
      @Min(0) int base,
      @NotBlank @Size(max = 300) String reason,
      @Valid @NotNull TerritoryInputs inputs,
      @Valid @NotNull TerritoryParameters parameters) {}

  /** A read table: units to draw with. */
  record ReadUnits(TerritoryInputs inputs) {}

  private final PlanSteps steps;
  private final TerritoryStep maths;
  private final TerritoryRoom room;
  private final TerritoryTable table;
  private final TableFiles files;
  private final Workbooks workbooks;

  TerritoryController(
      PlanSteps steps,
      TerritoryStep maths,
      TerritoryRoom room,
      TerritoryTable table,
      TableFiles files,
      Workbooks workbooks) {
    this.steps = steps;
    this.maths = maths;
    this.room = room;
    this.table = table;
    this.files = files;
    this.workbooks = workbooks;
  }

  @GetMapping
  @Needs(PLANS_READ)
  TerritoryView territories(
      @PathVariable PlanId planId,
      @RequestParam(required = false) @Nullable Integer version,
      Caller caller) {
    return new TerritoryView(
        steps.content(caller, planId, maths, version).orElse(null),
        TerritoryParameters.coldStart());
  }

  @GetMapping("/facts")
  @Needs(PLANS_READ)
  TerritoryFacts territoryFacts(
      @PathVariable PlanId planId,
      @RequestParam(defaultValue = "CITY") CustomerGrouping kind,
      Caller caller) {
    return room.facts(caller, planId, kind);
  }

  @PostMapping("/preview")
  @Needs(PLANS_READ)
  TerritoryResult tryTerritories(
      @PathVariable PlanId planId, @Valid @RequestBody TerritoryTry body, Caller caller) {
    return steps.preview(caller, planId, maths, body.inputs(), body.parameters());
  }

  @PostMapping("/what-if")
  @Needs(PLANS_READ)
  TerritoryRoom.WhatIf whatIfTerritories(
      @PathVariable PlanId planId, @Valid @RequestBody TerritoryWhatIf body, Caller caller) {
    return room.whatIf(caller, planId, body.inputs(), body.parameters(), body.moves());
  }

  @PostMapping
  @Needs(PLANS_WRITE)
  StepContent<TerritoryInputs, TerritoryParameters, TerritoryResult> saveTerritories(
      @PathVariable PlanId planId, @Valid @RequestBody TerritorySave body, Caller caller) {
    return room.save(caller, planId, body.base(), body.reason(), body.inputs(), body.parameters());
  }

  @PostMapping(value = "/table", consumes = "multipart/form-data")
  @Needs(PLANS_WRITE)
  ReadUnits readUnits(
      @PathVariable PlanId planId,
      @RequestParam(defaultValue = "CITY") CustomerGrouping kind,
      @RequestPart("file") MultipartFile file,
      Caller caller)
      throws IOException {
    var plan = steps.plan(caller, planId);
    try (var content = file.getInputStream()) {
      return new ReadUnits(table.read(plan, kind, files.read(content, MOST_ROWS)));
    }
  }

  @GetMapping("/table")
  @Needs(PLANS_READ)
  ResponseEntity<byte[]> writeUnits(@PathVariable PlanId planId, Caller caller) {
    var content =
        steps
            .content(caller, planId, maths, null)
            .orElseThrow(() -> new NotFound("step version", 1));
    return workbooks.table(
        caller, planId, content.head(), out -> files.write(out, table.write(content)));
  }
}
