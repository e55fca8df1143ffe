package org.hongyan.pay;

import static org.hongyan.identity.Permission.PAY_READ;
import static org.hongyan.identity.Permission.PAY_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
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
@RequestMapping("/api/pay")
class PayAssignmentController {

  record AssignPlan(
      @NotNull PayPlanId planId,
      @Min(1) int version,
      PayAssignment.@NotNull Kind kind,
      @NotNull UUID subjectId,
      @NotNull @Pattern(regexp = PayMonths.PATTERN) String fromMonth,
      @Nullable @Pattern(regexp = PayMonths.PATTERN) String lastMonth,
      @NotBlank @Size(max = 300) String reason) {}

  record EndAssignment(@NotNull @Pattern(regexp = PayMonths.PATTERN) String lastMonth) {}

  record NoteEmployment(
      @NotNull LocalDate joinedOn,
      @Nullable LocalDate leftOn,
      @NotBlank @Size(max = 300) String reason) {}

  private final PayAssignments assignments;

  PayAssignmentController(PayAssignments assignments) {
    this.assignments = assignments;
  }

  @GetMapping("/assignments")
  @Needs(PAY_READ)
  List<PayAssignments.AssignmentView> payAssignments(Caller caller) {
    return assignments.list(caller);
  }

  @PostMapping("/assignments")
  @Needs(PAY_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  PayAssignment assignPayPlan(@Valid @RequestBody AssignPlan body, Caller caller) {
    var last = body.lastMonth();
    return assignments.assign(
        caller,
        body.planId(),
        body.version(),
        body.kind(),
        body.subjectId(),
        PayMonths.parse(body.fromMonth()),
        last == null ? null : PayMonths.parse(last),
        body.reason());
  }

  @PostMapping("/assignments/{id}/end")
  @Needs(PAY_WRITE)
  PayAssignment endPayAssignment(
      @PathVariable PayAssignmentId id, @Valid @RequestBody EndAssignment body, Caller caller) {
    return assignments.end(caller, id, PayMonths.parse(body.lastMonth()));
  }

  @PutMapping("/employments/{accountId}")
  @Needs(PAY_WRITE)
  Employment noteEmployment(
      @PathVariable AccountId accountId, @Valid @RequestBody NoteEmployment body, Caller caller) {
    return assignments.employ(caller, accountId, body.joinedOn(), body.leftOn(), body.reason());
  }
}
