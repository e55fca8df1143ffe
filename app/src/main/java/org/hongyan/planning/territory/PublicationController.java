package org.hongyan.planning.territory;

import static org.hongyan.identity.Permission.CUSTOMERS_EXPORT;
import static org.hongyan.identity.Permission.PLANS_READ;
import static org.hongyan.identity.Permission.PLANS_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.Workbooks;
import org.hongyan.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plans/{planId}/territories")
class PublicationController {

  private static final int MOST = 200;

  record PublishMap(
      @Min(1) int version, @NotNull LocalDate date, @NotBlank @Size(max = 300) String reason) {}

  record WithdrawMap(@NotBlank @Size(max = 300) String reason) {}

  private final Publications publications;
  private final MovesFile file;

  PublicationController(Publications publications, MovesFile file) {
    this.publications = publications;
    this.file = file;
  }

  @GetMapping("/moves")
  @Needs(PLANS_READ)
  Page<MovedCustomer> moves(
      @PathVariable PlanId planId,
      @RequestParam(required = false) @Nullable Integer version,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit,
      Caller caller) {
    return publications.moves(caller, planId, version, after, limit);
  }

  @GetMapping("/moves/table")
  @Needs(CUSTOMERS_EXPORT)
  ResponseEntity<byte[]> movesTable(
      @PathVariable PlanId planId,
      @RequestParam(required = false) @Nullable Integer version,
      Caller caller) {
    caller.must(PLANS_READ);
    var rows = file.rows(caller, planId, version);
    return Workbooks.file("moved-customers", Workbooks.bytes(out -> file.write(out, rows)));
  }

  @GetMapping("/publication")
  @Needs(PLANS_READ)
  Publications.PublicationView publications(@PathVariable PlanId planId, Caller caller) {
    return publications.view(caller, planId);
  }

  @PostMapping("/publication")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(PLANS_WRITE)
  TerritoryPublication publishMap(
      @PathVariable PlanId planId, @Valid @RequestBody PublishMap body, Caller caller) {
    return publications.publish(caller, planId, body.version(), body.date(), body.reason());
  }

  @PostMapping("/publication/{publicationId}/withdraw")
  @Needs(PLANS_WRITE)
  TerritoryPublication withdrawMap(
      @PathVariable PlanId planId,
      @PathVariable PublicationId publicationId,
      @Valid @RequestBody WithdrawMap body,
      Caller caller) {
    return publications.withdraw(caller, planId, publicationId, body.reason());
  }

  @GetMapping("/publication/{publicationId}/kept")
  @Needs(PLANS_READ)
  Page<MovedCustomer> kept(
      @PathVariable PlanId planId,
      @PathVariable PublicationId publicationId,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit,
      Caller caller) {
    return publications.lines(caller, planId, publicationId, true, after, limit);
  }

  @GetMapping("/publication/{publicationId}/moved")
  @Needs(PLANS_READ)
  Page<MovedCustomer> moved(
      @PathVariable PlanId planId,
      @PathVariable PublicationId publicationId,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit,
      Caller caller) {
    return publications.lines(caller, planId, publicationId, false, after, limit);
  }
}
