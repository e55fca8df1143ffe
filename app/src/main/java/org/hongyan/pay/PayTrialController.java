package org.hongyan.pay;

import static org.hongyan.identity.Permission.PAY_READ;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/pay/trials")
class PayTrialController {

  private static final int MONTHS = 12;

  record PayCandidate(
      @NotBlank @Size(max = 100) String name, @Valid @NotNull PlanContent content) {}

  record TryPlans(
      @NotNull @Size(min = 1, max = 2) List<@Valid @NotNull PayCandidate> plans,
      @NotNull @Pattern(regexp = PayMonths.PATTERN) String fromMonth,
      @NotNull @Pattern(regexp = PayMonths.PATTERN) String lastMonth,
      @Nullable @Min(0) @Max(PlanContent.MOST) Long referenceMinor) {}

  private final PayTrials trials;

  PayTrialController(PayTrials trials) {
    this.trials = trials;
  }

  @PostMapping
  @Needs(PAY_READ)
  PayTrial tryPayPlans(@Valid @RequestBody TryPlans body, Caller caller) {
    var from = PayMonths.parse(body.fromMonth());
    var last = PayMonths.parse(body.lastMonth());
    if (last.isBefore(from) || last.isAfter(from.plusMonths(MONTHS - 1))) {
      throw new Refused("pay.months");
    }
    var candidates =
        body.plans().stream().map(p -> new PayTrials.Candidate(p.name(), p.content())).toList();
    return trials.run(caller, candidates, from, last, body.referenceMinor());
  }
}
