package org.hongyan.calling.campaign;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.ScriptId;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.switchboard.CallerNumberId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns: made, filled with leads, started, paused, finished, and how far they are. */
@Service
public class Campaigns {

  /** What a campaign is made of. */
  public record Plan(
      String name,
      CampaignMode mode,
      @Nullable ScriptId scriptId,
      @Nullable CallerNumberId callerNumberId,
      List<MemberRef> members,
      CampaignSettings settings) {}

  /** A unit or an account. */
  public record MemberRef(CampaignView.Kind kind, UUID id) {}

  /** How many leads were new, and how many the campaign already had. */
  public record Added(int added, int already) {}

  private final CampaignRepository repository;
  private final LeadRepository leads;
  private final CampaignMembers members;
  private final AuditTrail audit;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Campaigns(
      CampaignRepository repository,
      LeadRepository leads,
      CampaignMembers members,
      AuditTrail audit,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.repository = repository;
    this.leads = leads;
    this.members = members;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  @Transactional
  public CampaignView create(Caller by, Plan plan) {
    var campaign =
        new Campaign(
            CampaignId.next(),
            plan.name(),
            plan.mode(),
            CampaignStatus.DRAFT,
            plan.scriptId(),
            plan.callerNumberId(),
            by.accountId(),
            plan.settings(),
            clock.instant(),
            null,
            null);
    repository.insert(campaign, by);
    repository.addMember(campaign.id(), "OWNER", by.accountId().value(), by.orgPath());
    members.put(by, campaign.id(), plan.members());
    audit.record(by, "campaign.created", subject(campaign.id()), Map.of("name", plan.name()));
    return view(campaign);
  }

  /** Changes a campaign that is not finished. */
  @Transactional
  public CampaignView change(Caller by, CampaignId id, Plan plan) {
    var before = get(by, id);
    if (before.status() == CampaignStatus.FINISHED) throw new Refused("campaign.finished");
    var after =
        new Campaign(
            id,
            plan.name(),
            plan.mode(),
            before.status(),
            plan.scriptId(),
            plan.callerNumberId(),
            before.ownerId(),
            plan.settings(),
            before.createdAt(),
            before.startedAt(),
            before.finishedAt());
    repository.update(after);
    members.replace(by, before, plan.members());
    audit.record(by, "campaign.changed", subject(id), Map.of("name", plan.name()));
    events.publishEvent(new CampaignMoved(by.tenantId(), id, after.status()));
    return view(after);
  }

  /** Adds customers; those the campaign already has stay as they are. */
  @Transactional
  public Added addLeads(Caller by, CampaignId id, List<CustomerId> customers) {
    var campaign = get(by, id);
    if (campaign.status() == CampaignStatus.FINISHED) throw new Refused("campaign.finished");
    int added = leads.add(id, customers, clock.instant());
    audit.record(by, "campaign.leads-added", subject(id), Map.of("added", added));
    if (added > 0) events.publishEvent(new CampaignMoved(by.tenantId(), id, campaign.status()));
    return new Added(added, customers.size() - added);
  }

  @Transactional
  public CampaignView move(Caller by, CampaignId id, CampaignStatus to) {
    var campaign = get(by, id);
    if (campaign.status() != to) {
      if (!campaign.status().canBecome(to)
          || !repository.move(id, campaign.status(), to, clock.instant())) {
        throw new Refused("campaign.cannot", Map.of("from", campaign.status().name()));
      }
      audit.record(
          by, "campaign." + to.name().toLowerCase(java.util.Locale.ROOT), subject(id), Map.of());
      events.publishEvent(new CampaignMoved(by.tenantId(), id, to));
    }
    return view(get(by, id));
  }

  @Transactional(readOnly = true)
  public List<CampaignView> list(Caller caller) {
    return views(repository.visible(caller, null));
  }

  @Transactional(readOnly = true)
  public CampaignView view(Caller caller, CampaignId id) {
    return view(get(caller, id));
  }

  /** Running campaigns a seller may work. */
  @Transactional(readOnly = true)
  public List<Campaign> workable(AccountId seller, String orgPath) {
    return repository.workable(seller, orgPath);
  }

  /** Without scope: for the dialler and the desk, which were given the id by the server itself. */
  @Transactional(readOnly = true)
  public Optional<Campaign> find(CampaignId id) {
    return repository.find(id);
  }

  /** Leads that may be rung now, counted up to {@code cap}. */
  @Transactional(readOnly = true)
  public int waiting(CampaignId id, int cap) {
    return leads.waiting(id, clock.instant(), cap);
  }

  private Campaign get(Caller caller, CampaignId id) {
    return repository.visible(caller, id).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("campaign", id.value()));
  }

  private CampaignView view(Campaign campaign) {
    return views(List.of(campaign)).getFirst();
  }

  private List<CampaignView> views(Collection<Campaign> campaigns) {
    var ids = campaigns.stream().map(Campaign::id).toList();
    var progress = repository.progress(ids, clock.instant());
    var names = members.named(repository.members(ids));
    return campaigns.stream()
        .map(
            c ->
                new CampaignView(
                    c,
                    names.getOrDefault(c.id(), List.of()),
                    progress.getOrDefault(c.id(), Progress.NONE)))
        .toList();
  }

  private static String subject(CampaignId id) {
    return "campaign:" + id.value();
  }
}
