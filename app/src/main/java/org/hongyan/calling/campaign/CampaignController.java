package org.hongyan.calling.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.ScriptId;
import org.hongyan.customers.CustomerFilter;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.CustomerLists;
import org.hongyan.customers.Customers;
import org.hongyan.customers.SavedViewId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.hongyan.shared.Refused;
import org.hongyan.switchboard.CallerNumberId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/campaigns")
class CampaignController {

  record CampaignMember(@NotNull CampaignView.Kind kind, @NotNull UUID id) {}

  record PutCampaign(
      @NotBlank @Size(max = 80) String name,
      @NotNull CampaignMode mode,
      @Nullable ScriptId scriptId,
      @Nullable CallerNumberId callerNumberId,
      @NotNull @Size(min = 1, max = 500) List<@Valid CampaignMember> members,
      @Nullable @Valid CampaignSettings settings) {

    Campaigns.Plan plan() {
      return new Campaigns.Plan(
          name.strip(),
          mode,
          scriptId,
          callerNumberId,
          members.stream().map(m -> new Campaigns.MemberRef(m.kind(), m.id())).toList(),
          settings == null ? CampaignSettings.USUAL : settings);
    }
  }

  record MoveCampaign(@NotNull CampaignStatus status) {}

  /** Exactly one of the three says who. */
  record AddLeads(
      @Nullable SavedViewId viewId,
      @Nullable @Valid CustomerFilter filter,
      @Nullable @Size(max = 500) List<CustomerId> customerIds) {}

  private static final int MOST_LEADS = 500_000;

  private final Campaigns campaigns;
  private final CustomerLists customers;
  private final Customers each;

  CampaignController(Campaigns campaigns, CustomerLists customers, Customers each) {
    this.campaigns = campaigns;
    this.customers = customers;
    this.each = each;
  }

  @GetMapping
  @Needs(Permission.CAMPAIGNS_READ)
  List<CampaignView> list(Caller caller) {
    return campaigns.list(caller);
  }

  @GetMapping("/defaults")
  @Needs(Permission.CAMPAIGNS_READ)
  CampaignSettings defaults() {
    return CampaignSettings.USUAL;
  }

  @GetMapping("/{id}")
  @Needs(Permission.CAMPAIGNS_READ)
  CampaignView view(Caller caller, @PathVariable CampaignId id) {
    return campaigns.view(caller, id);
  }

  @PostMapping
  @Needs(Permission.CAMPAIGNS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  CampaignView create(Caller caller, @Valid @RequestBody PutCampaign body) {
    return campaigns.create(caller, body.plan());
  }

  @PutMapping("/{id}")
  @Needs(Permission.CAMPAIGNS_WRITE)
  CampaignView change(
      Caller caller, @PathVariable CampaignId id, @Valid @RequestBody PutCampaign body) {
    return campaigns.change(caller, id, body.plan());
  }

  /** Adds the customers of a view, a filter or a list, as far as the caller may see them. */
  @PostMapping("/{id}/leads")
  @Needs(Permission.CAMPAIGNS_WRITE)
  Campaigns.Added addLeads(
      Caller caller, @PathVariable CampaignId id, @Valid @RequestBody AddLeads body) {
    return campaigns.addLeads(caller, id, chosen(caller, body));
  }

  private List<CustomerId> chosen(Caller caller, AddLeads body) {
    if (body.viewId() != null) return customers.select(caller, body.viewId(), MOST_LEADS);
    if (body.filter() != null) return customers.select(caller, body.filter(), MOST_LEADS);
    if (body.customerIds() == null) throw new Refused("campaign.nobody-chosen");
    return body.customerIds().stream().map(id -> each.inside(caller, id).id()).toList();
  }

  @PutMapping("/{id}/status")
  @Needs(Permission.CAMPAIGNS_WRITE)
  CampaignView move(
      Caller caller, @PathVariable CampaignId id, @Valid @RequestBody MoveCampaign body) {
    return campaigns.move(caller, id, body.status());
  }
}
