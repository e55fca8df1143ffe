package org.hongyan.insight;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/insight")
class InsightController {

  private final Floor floor;
  private final Overviews overviews;

  InsightController(Floor floor, Overviews overviews) {
    this.floor = floor;
    this.overviews = overviews;
  }

  @GetMapping("/floor")
  @Needs(Permission.INSIGHT_READ)
  FloorFigures floor(Caller caller) {
    return floor.today(caller);
  }

  @GetMapping("/campaigns/{campaignId}/funnel")
  @Needs(Permission.CAMPAIGNS_READ)
  Funnel funnel(@PathVariable UUID campaignId, Caller caller) {
    return floor.funnel(caller, campaignId);
  }

  @GetMapping("/overview")
  @Needs(Permission.INSIGHT_READ)
  Overview overview(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      Caller caller) {
    return overviews.of(caller, from, to);
  }
}
