package org.hongyan.planning.potential;

import static org.hongyan.identity.Permission.PLANS_READ;
import static org.hongyan.identity.Permission.PLANS_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
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
@RequestMapping("/api/plans/{planId}/potential")
class PotentialController {

  private static final int MOST_AREAS = 501;

  /** {@code version} null while nothing is saved; the parameters are then those of a cold start. */
  record PotentialView(
      @Nullable StepContent<PotentialInputs, PotentialParameters, PotentialResult> version,
      PotentialParameters coldStart) {}

  record PotentialTry(
      @Valid @NotNull PotentialInputs inputs, @Valid @NotNull PotentialParameters parameters) {}

  record PotentialSave(
      @Min(0) int base,
      @NotBlank @Size(max = 300) String reason,
      @Valid @NotNull PotentialInputs inputs,
      @Valid @NotNull PotentialParameters parameters) {}

  private final PlanSteps steps;
  private final PotentialStep maths;
  private final Workbook workbook;
  private final TableFiles files;
  private final Workbooks workbooks;

  PotentialController(
      PlanSteps steps,
      PotentialStep maths,
      Workbook workbook,
      TableFiles files,
      Workbooks workbooks) {
    this.steps = steps;
    this.maths = maths;
    this.workbook = workbook;
    this.files = files;
    this.workbooks = workbooks;
  }

  @GetMapping
  @Needs(PLANS_READ)
  PotentialView potential(
      @PathVariable PlanId planId,
      @RequestParam(required = false) @Nullable Integer version,
      Caller caller) {
    return new PotentialView(
        steps.content(caller, planId, maths, version).orElse(null),
        PotentialParameters.coldStart());
  }

  @GetMapping("/facts")
  @Needs(PLANS_READ)
  AreaFacts areaFacts(@PathVariable PlanId planId, Caller caller) {
    return workbook.facts(caller, planId);
  }

  @PostMapping("/preview")
  @Needs(PLANS_READ)
  PotentialResult tryPotential(
      @PathVariable PlanId planId, @Valid @RequestBody PotentialTry body, Caller caller) {
    return steps.preview(caller, planId, maths, body.inputs(), body.parameters());
  }

  @PostMapping
  @Needs(PLANS_WRITE)
  StepContent<PotentialInputs, PotentialParameters, PotentialResult> savePotential(
      @PathVariable PlanId planId, @Valid @RequestBody PotentialSave body, Caller caller) {
    return steps.save(
        caller, planId, maths, body.base(), body.reason(), body.inputs(), body.parameters());
  }

  @PostMapping(value = "/table", consumes = "multipart/form-data")
  @Needs(PLANS_WRITE)
  PotentialTable.Read readTable(
      @PathVariable PlanId planId, @RequestPart("file") MultipartFile file, Caller caller)
      throws IOException {
    steps.plan(caller, planId);
    try (var content = file.getInputStream()) {
      return PotentialTable.read(files.read(content, MOST_AREAS));
    }
  }

  @GetMapping("/table")
  @Needs(PLANS_READ)
  ResponseEntity<byte[]> writeTable(@PathVariable PlanId planId, Caller caller) {
    var content =
        steps
            .content(caller, planId, maths, null)
            .orElseThrow(() -> new NotFound("step version", 1));
    return workbooks.table(
        caller, planId, content.head(), out -> files.write(out, PotentialTable.write(content)));
  }
}
