package org.hongyan.calling.outcome;

import jakarta.validation.Valid;
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
@RequestMapping("/api/outcomes")
class OutcomeController {

  record ChangeOutcomes(@NotNull @Size(min = 1, max = 40) List<@Valid Outcome> outcomes) {}

  private final Outcomes outcomes;

  OutcomeController(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  @GetMapping
  @Needs({
    Permission.CALLING_WORK,
    Permission.RULES_READ,
    Permission.INSIGHT_READ,
    Permission.RECORDINGS_LISTEN
  })
  List<Outcome> all() {
    return outcomes.all();
  }

  @PutMapping
  @Needs(Permission.RULES_WRITE)
  List<Outcome> change(Caller caller, @Valid @RequestBody ChangeOutcomes body) {
    return outcomes.change(caller, body.outcomes());
  }
}
