package org.hongyan.calling.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
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

  private final CallingRules rules;

  RuleController(CallingRules rules) {
    this.rules = rules;
  }

  @GetMapping
  @Needs(Permission.RULES_READ)
  CallingRules.Current current() {
    return rules.current();
  }

  @PutMapping
  @Needs(Permission.RULES_WRITE)
  CallingRules.Current change(Caller caller, @Valid @RequestBody ChangeRules body) {
    return rules.change(caller, body.version(), body.settings(), body.holidays());
  }
}
