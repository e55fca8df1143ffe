package org.hongyan.calling.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/calling-rules")
class RuleController {

  record ChangeRules(
      @Min(0) int version,
      @NotNull @Valid RuleSettings settings,
      @NotNull @Size(max = 200) List<@Valid Holiday> holidays) {}

  /** The rules with the name of who changed them, whose account the reader may not see. */
  record RulesView(
      int version,
      RuleSettings settings,
      List<Holiday> holidays,
      List<String> order,
      @Nullable String changedBy,
      @Nullable Instant changedAt) {}

  private final CallingRules rules;
  private final Accounts accounts;

  RuleController(CallingRules rules, Accounts accounts) {
    this.rules = rules;
    this.accounts = accounts;
  }

  @GetMapping
  @Needs(Permission.RULES_READ)
  RulesView current() {
    return view(rules.current());
  }

  @PutMapping
  @Needs(Permission.RULES_WRITE)
  RulesView change(Caller caller, @Valid @RequestBody ChangeRules body) {
    return view(rules.change(caller, body.version(), body.settings(), body.holidays()));
  }

  private RulesView view(CallingRules.Current now) {
    var by = now.changedBy();
    return new RulesView(
        now.version(),
        now.settings(),
        now.holidays(),
        now.order(),
        by == null ? null : accounts.names(List.of(by)).get(by),
        now.changedAt());
  }
}
