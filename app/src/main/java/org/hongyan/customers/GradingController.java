package org.hongyan.customers;

import static org.hongyan.identity.Permission.GRADING_READ;
import static org.hongyan.identity.Permission.GRADING_TRAIN;

import jakarta.validation.Valid;
import java.util.List;
import org.hongyan.engine.scoring.GradingTrainer;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/grading")
class GradingController {

  /** Where grading stands; {@code report} null until a model was trained. */
  record Standing(
      @Nullable GradingRun run,
      @Nullable GradeReport report,
      Grading.Terms terms,
      int outcomes,
      int needed) {}

  private final Grading grading;

  GradingController(Grading grading) {
    this.grading = grading;
  }

  @GetMapping
  @Needs(GRADING_READ)
  Standing standing() {
    return new Standing(
        grading.latest().orElse(null),
        grading.report().orElse(null),
        grading.terms(),
        grading.outcomes(),
        GradingTrainer.MIN_OUTCOMES);
  }

  /** The latest trainings, newest first, at most fifty. */
  @GetMapping("/runs")
  @Needs(GRADING_READ)
  List<GradingRun> runs() {
    return grading.runs();
  }

  @PostMapping("/train")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(GRADING_TRAIN)
  void train(Caller caller) {
    grading.train(caller);
  }

  @PutMapping("/terms")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(GRADING_TRAIN)
  void change(Caller caller, @Valid @RequestBody Grading.Terms terms) {
    grading.change(caller, terms);
  }
}
