package org.hongyan.targets.promotion;

import static org.hongyan.identity.Permission.TARGETS_READ;
import static org.hongyan.identity.Permission.TARGETS_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hongyan.calling.ScriptId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/promotions")
class PromotionController {

  private static final long MOST = 1_000_000_000_000_00L;
  private static final String DAY = "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

  record PromotionRequest(
      @NotBlank @Size(max = 120) String theme,
      @NotNull @Pattern(regexp = DAY) String starts,
      @NotNull @Pattern(regexp = DAY) String ends,
      @NotEmpty @Size(max = 200) List<@NotNull UnitId> regions,
      @NotNull @Size(max = 10_000) String material,
      @Nullable ScriptId scriptId,
      @Min(0) @Max(MOST) long costMinor,
      @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
      @Nullable AccountId ownerId) {

    PromotionWish wish() {
      return new PromotionWish(
          theme,
          PromotionRules.day("starts", starts),
          PromotionRules.day("ends", ends),
          regions.stream().distinct().toList(),
          material,
          scriptId,
          new Money(costMinor, currency),
          ownerId);
    }
  }

  record ChangePromotionRequest(@Min(1) int version, @NotNull @Valid PromotionRequest promotion) {}

  record CancelPromotionRequest(@Min(1) int version, @NotBlank @Size(max = 300) String reason) {}

  private final Promotions promotions;
  private final PromotionEffects effects;

  PromotionController(Promotions promotions, PromotionEffects effects) {
    this.promotions = promotions;
    this.effects = effects;
  }

  @GetMapping
  @Needs(TARGETS_READ)
  List<PromotionView> list(@RequestParam @Min(2000) @Max(2099) int year, Caller caller) {
    return promotions.list(caller, year);
  }

  @GetMapping("/choices")
  @Needs(TARGETS_WRITE)
  PromotionChoices choices(Caller caller) {
    return promotions.choices(caller);
  }

  @GetMapping("/{promotionId}")
  @Needs(TARGETS_READ)
  PromotionView view(@PathVariable PromotionId promotionId, Caller caller) {
    return promotions.view(caller, promotionId);
  }

  @GetMapping("/{promotionId}/effect")
  @Needs(TARGETS_WRITE)
  PromotionEffectView effect(
      @PathVariable PromotionId promotionId,
      @RequestParam(defaultValue = "REVENUE") EffectMeasure measure,
      Caller caller) {
    return effects.of(caller, promotionId, measure);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(TARGETS_WRITE)
  PromotionView create(@Valid @RequestBody PromotionRequest body, Caller caller) {
    return promotions.create(caller, body.wish());
  }

  @PutMapping("/{promotionId}")
  @Needs(TARGETS_WRITE)
  PromotionView change(
      @PathVariable PromotionId promotionId,
      @Valid @RequestBody ChangePromotionRequest body,
      Caller caller) {
    return promotions.change(caller, promotionId, body.promotion().wish(), body.version());
  }

  @PostMapping("/{promotionId}/cancel")
  @Needs(TARGETS_WRITE)
  PromotionView cancel(
      @PathVariable PromotionId promotionId,
      @Valid @RequestBody CancelPromotionRequest body,
      Caller caller) {
    return promotions.cancel(caller, promotionId, body.version(), body.reason());
  }
}
