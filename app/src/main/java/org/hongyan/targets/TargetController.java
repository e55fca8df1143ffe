package org.hongyan.targets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class TargetController {

  private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";
  private static final long MOST = 1_000_000_000_000_00L;

  record SetRequest(
      @Min(0) @Max(MOST) long amountMinor,
      @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
      @Nullable AccountId ownerId,
      @Nullable Integer version) {}

  record ShareRequest(@NotNull UUID id, @Min(0) @Max(MOST) long minor, boolean locked) {}

  record PreviewRequest(
      @NotNull SplitMethod method,
      @NotNull @Size(max = 2000) List<@Valid @NotNull ShareRequest> shares) {}

  record PublishRequest(
      @Min(1) int version,
      @NotNull SplitMethod method,
      @NotNull @Size(max = 2000) List<@Valid @NotNull ShareRequest> shares) {}

  private final Targets targets;
  private final Results results;

  TargetController(Targets targets, Results results) {
    this.targets = targets;
    this.results = results;
  }

  @GetMapping("/targets")
  @Needs(Permission.TARGETS_READ)
  TargetView view(
      @RequestParam(required = false) @Nullable @Pattern(regexp = MONTH) String month,
      @RequestParam(required = false) @Nullable UUID unitId,
      Caller caller) {
    return targets.view(caller, month(month), unitId == null ? null : new UnitId(unitId));
  }

  @PutMapping("/targets/{month}/units/{unitId}")
  @Needs(Permission.TARGETS_WRITE)
  Target set(
      @PathVariable @Pattern(regexp = MONTH) String month,
      @PathVariable UUID unitId,
      @Valid @RequestBody SetRequest body,
      Caller caller) {
    return targets.set(
        caller,
        YearMonth.parse(month),
        new UnitId(unitId),
        new Money(body.amountMinor(), body.currency()),
        body.ownerId(),
        body.version());
  }

  @PostMapping("/targets/{month}/units/{unitId}/preview")
  @Needs(Permission.TARGETS_WRITE)
  List<Targets.Share> preview(
      @PathVariable @Pattern(regexp = MONTH) String month,
      @PathVariable UUID unitId,
      @Valid @RequestBody PreviewRequest body,
      Caller caller) {
    return targets.preview(
        caller, YearMonth.parse(month), new UnitId(unitId), body.method(), wanted(body.shares()));
  }

  @PostMapping("/targets/{month}/units/{unitId}/split")
  @Needs(Permission.TARGETS_WRITE)
  List<Target> publish(
      @PathVariable @Pattern(regexp = MONTH) String month,
      @PathVariable UUID unitId,
      @Valid @RequestBody PublishRequest body,
      Caller caller) {
    return targets.publish(
        caller,
        YearMonth.parse(month),
        new UnitId(unitId),
        body.version(),
        body.method(),
        wanted(body.shares()));
  }

  @GetMapping("/results/mine")
  @Needs(Permission.TARGETS_READ)
  MyResult mine(
      @RequestParam(required = false) @Nullable @Pattern(regexp = MONTH) String month,
      Caller caller) {
    return results.mine(caller, month(month));
  }

  @GetMapping("/results/team")
  @Needs(Permission.TARGETS_READ)
  TeamResult team(
      @RequestParam(required = false) @Nullable @Pattern(regexp = MONTH) String month,
      @RequestParam(required = false) @Nullable UUID unitId,
      Caller caller) {
    return results.team(caller, month(month), unitId == null ? null : new UnitId(unitId));
  }

  private YearMonth month(@Nullable String text) {
    return text == null ? targets.thisMonth() : YearMonth.parse(text);
  }

  private static List<Targets.Wanted> wanted(List<ShareRequest> shares) {
    return shares.stream()
        .map(s -> new Targets.Wanted(s.id().toString(), s.minor(), s.locked()))
        .toList();
  }
}
