package org.hongyan.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongyan.calling.ScriptId;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.calling.campaign.CampaignSettings;
import org.hongyan.calling.campaign.CampaignStatus;
import org.hongyan.calling.campaign.CampaignView;
import org.hongyan.calling.campaign.Campaigns;
import org.hongyan.calling.rules.CallingHours;
import org.hongyan.calling.rules.CallingRules;
import org.hongyan.calling.rules.RuleSettings;
import org.hongyan.calling.script.Scripts;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.CustomerLoader.Loaded;
import org.hongyan.customers.Grading;
import org.hongyan.engine.simulation.SimCompany;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Sessions;
import org.hongyan.switchboard.Carrier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two running campaigns: the dialler works the public pool, sellers ring their own customers. */
@Component
@Profile("demo")
class DemoCampaigns {

  private static final int LEADS = 1_500;
  private static final Duration SOON = Duration.ofSeconds(6);
  private static final Duration A_WHILE = Duration.ofSeconds(45);

  private final Campaigns campaigns;
  private final Scripts scripts;
  private final CallingRules rules;
  private final Grading grading;
  private final Sessions sessions;
  private final Carrier carrier;

  DemoCampaigns(
      Campaigns campaigns,
      Scripts scripts,
      CallingRules rules,
      Grading grading,
      Sessions sessions,
      Carrier carrier) {
    this.campaigns = campaigns;
    this.scripts = scripts;
    this.rules = rules;
    this.grading = grading;
    this.sessions = sessions;
    this.carrier = carrier;
  }

  void start(SimCompany company, DemoStaff staff, List<Loaded> customers) {
    var director = sessions.caller(staff.login("director").id());
    openAllDay(director);
    var script = scripts.create(director, DemoScript.NAME, DemoScript.CONTENT).id();
    scripts.publish(director, script, 1);
    start(
        director,
        plan("公海激活 · 自动外呼", CampaignMode.PROGRESSIVE, script, staff),
        firstAnswers(company, customers, pick(company, customers, true)));
    start(
        director,
        plan("老客户续费 · 预览外呼", CampaignMode.PREVIEW, script, staff),
        pick(company, customers, false));
  }

  /** Starts to learn who will buy, in the background; the grades appear when it is done. */
  void learn(DemoStaff staff) {
    grading.train(sessions.caller(staff.login("director").id()));
  }

  /** The simulated carrier rings nobody, so the demo may call at any hour of its visitor's day. */
  private void openAllDay(Caller by) {
    var allDay = new CallingHours.Span(LocalTime.MIN, LocalTime.MAX);
    var usual = RuleSettings.USUAL;
    rules.change(
        by,
        rules.current().version(),
        new RuleSettings(
            new CallingHours(Set.of(DayOfWeek.values()), List.of(allDay)),
            usual.perDay(),
            usual.perPeriod(),
            usual.periodDays()),
        List.of());
  }

  private static Campaigns.Plan plan(
      String name, CampaignMode mode, ScriptId script, DemoStaff staff) {
    var everyone =
        new Campaigns.MemberRef(CampaignView.Kind.UNIT, staff.units().getFirst().id().value());
    return new Campaigns.Plan(name, mode, script, null, List.of(everyone), CampaignSettings.USUAL);
  }

  private void start(Caller by, Campaigns.Plan plan, List<CustomerId> leads) {
    var id = campaigns.create(by, plan).campaign().id();
    campaigns.addLeads(by, id, leads);
    campaigns.move(by, id, CampaignStatus.RUNNING);
  }

  /**
   * Whoever tries the demo first is to be heard by somebody: the first lead is one who was never
   * rung and will take the call. All others come as they come.
   */
  private List<CustomerId> firstAnswers(
      SimCompany company, List<Loaded> customers, List<CustomerId> leads) {
    var rung = new HashSet<Integer>();
    company.calls().forEach(call -> rung.add(call.customer()));
    var picked = new HashSet<>(leads);
    for (int i = 0; i < customers.size(); i++) {
      var id = customers.get(i).id();
      if (rung.contains(i) || !picked.contains(id)) continue;
      var number = "+86" + company.customers().get(i).number();
      if (!carrier.willAnswer(number, SOON, A_WHILE)) continue;
      var order = new ArrayList<>(leads);
      order.remove(id);
      order.addFirst(id);
      return order;
    }
    return leads;
  }

  private static List<CustomerId> pick(
      SimCompany company, List<Loaded> customers, boolean fromPool) {
    var picked = new ArrayList<CustomerId>();
    for (int i = 0; i < customers.size() && picked.size() < LEADS; i++) {
      if (company.customers().get(i).owner() < 0 == fromPool) picked.add(customers.get(i).id());
    }
    return picked;
  }
}
