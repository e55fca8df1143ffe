package org.hongyan.calling.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hongyan.activities.Callback;
import org.hongyan.activities.Timeline;
import org.hongyan.calling.AttemptId;
import org.hongyan.calling.CallId;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.calling.outcome.Outcome;
import org.hongyan.calling.script.Scripts;
import org.hongyan.customers.CustomerCard;
import org.hongyan.customers.CustomerId;
import org.hongyan.deals.Project;
import org.jspecify.annotations.Nullable;

/**
 * The whole desk at one moment; sent whole after every change.
 *
 * @param version rises with every change of this desk on this run
 * @param headset the browser's sound is connected
 * @param pauseAfter the pause that begins when the call is done
 * @param now this server's clock, for timers on a page whose own clock is wrong
 */
public record DeskView(
    long version,
    SellerState state,
    Instant since,
    @Nullable String reason,
    @Nullable String pauseAfter,
    boolean headset,
    @Nullable DeskCampaign campaign,
    @Nullable DeskCustomer current,
    @Nullable DeskCall call,
    @Nullable Instant wrapUpUntil,
    @Nullable DeskTrouble trouble,
    DeskQueue queue,
    List<RecentCall> recent,
    List<Outcome> outcomes,
    Instant now) {

  /** The campaign being worked. */
  public record DeskCampaign(CampaignId id, String name, CampaignMode mode) {}

  /** The customer shown, with script and plan. */
  public record DeskCustomer(
      AttemptId attemptId,
      CustomerCard card,
      Scripts.@Nullable ScriptVersion script,
      @Nullable Callback promise,
      List<Project> projects,
      Timeline.Stretch timeline,
      String zone,
      Draft draft) {}

  /** The call; {@code result} is null until it is over. */
  public record DeskCall(
      CallId id,
      Instant startedAt,
      @Nullable Instant ringingAt,
      @Nullable Instant answeredAt,
      @Nullable Instant endedAt,
      boolean muted,
      boolean recorded,
      @Nullable String result) {}

  /** Something that keeps the desk from going on; the code is worded by the page. */
  public record DeskTrouble(String code, Map<String, Object> details, Instant at) {}

  /** What waits: my promises that are due, all my open promises, leads of the campaign (capped). */
  public record DeskQueue(int callbacksDue, int callbacksOpen, int leads) {}

  /** A call of today. */
  public record RecentCall(
      CallId id,
      CustomerId customerId,
      String customer,
      String masked,
      Instant startedAt,
      int talkSeconds,
      String result,
      @Nullable String outcomeCode) {}
}
