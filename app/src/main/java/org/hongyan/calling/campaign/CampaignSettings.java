package org.hongyan.calling.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hongyan.calling.Disposition;
import org.hongyan.calling.rules.CallingHours;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a campaign.
 *
 * @param hours narrow the company's calling hours; null for those
 * @param ringSeconds a call nobody answers is given up after so long
 * @param wrapSeconds time for the outcome after a call
 * @param attemptsPerLead a lead is given up after so many dials
 * @param retryMinutes when to ring again by how the call ended; absent closes the lead
 */
public record CampaignSettings(
    @Nullable CallingHours hours,
    @Min(10) @Max(120) int ringSeconds,
    @Min(10) @Max(600) int wrapSeconds,
    @Min(1) @Max(50) int attemptsPerLead,
    @NotNull Map<Disposition, @Min(1) @Max(525_600) Integer> retryMinutes) {

  public static final CampaignSettings USUAL =
      new CampaignSettings(
          null,
          35,
          45,
          6,
          Map.of(
              Disposition.BUSY, 10,
              Disposition.NO_ANSWER, 30,
              Disposition.UNREACHABLE, 120,
              Disposition.REJECTED, 24 * 60,
              Disposition.BLOCKED, 24 * 60,
              Disposition.CONGESTION, 15,
              Disposition.FAILED, 5,
              Disposition.CANCELLED, 30,
              Disposition.LOST, 5));

  public CampaignSettings {
    retryMinutes = retryMinutes.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(retryMinutes));
  }

  Optional<Duration> retryAfter(Disposition disposition) {
    return Optional.ofNullable(retryMinutes.get(disposition)).map(Duration::ofMinutes);
  }
}
