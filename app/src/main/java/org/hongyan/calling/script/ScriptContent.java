package org.hongyan.calling.script;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hongyan.shared.Refused;

/**
 * What to say.
 *
 * @param steps the first is the opening
 * @param objections answers one key away, at any step
 * @param forbidden words that must not be said or written; shown in red
 */
public record ScriptContent(
    @NotNull @Size(min = 1, max = 60) List<@Valid Step> steps,
    @NotNull @Size(max = 40) List<@Valid Objection> objections,
    @NotNull @Size(max = 200) List<@NotBlank @Size(max = 40) String> forbidden) {

  /** One thing to say, and where the talk may go from there. */
  public record Step(
      @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String id,
      @NotBlank @Size(max = 60) String title,
      @NotNull @Size(max = 4000) String text,
      @NotNull @Size(max = 12) List<@Valid Branch> branches) {}

  /** A button: the customer's answer and the step it leads to. */
  public record Branch(
      @NotBlank @Size(max = 60) String label,
      @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String to) {}

  /** An objection and its answer. */
  public record Objection(
      @NotBlank @Size(max = 60) String title, @NotBlank @Size(max = 4000) String text) {}

  public ScriptContent {
    steps = List.copyOf(steps);
    objections = List.copyOf(objections);
    forbidden = List.copyOf(forbidden);
  }

  /** Refuses steps named twice and branches into nothing. */
  void check() {
    var ids = new HashSet<String>();
    for (var step : steps) {
      if (!ids.add(step.id())) throw new Refused("script.step-twice", Map.of("step", step.id()));
    }
    for (var step : steps) {
      for (var branch : step.branches()) {
        if (!ids.contains(branch.to())) {
          throw new Refused(
              "script.branch-nowhere", Map.of("step", step.title(), "branch", branch.label()));
        }
      }
    }
  }
}
