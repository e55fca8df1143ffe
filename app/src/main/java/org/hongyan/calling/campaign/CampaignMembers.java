package org.hongyan.calling.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.calling.CampaignId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who works a campaign; one can only send people one can see. */
@Component
class CampaignMembers {

  private final CampaignRepository repository;
  private final OrgTree tree;
  private final Accounts accounts;

  CampaignMembers(CampaignRepository repository, OrgTree tree, Accounts accounts) {
    this.repository = repository;
    this.tree = tree;
    this.accounts = accounts;
  }

  void put(Caller by, CampaignId campaign, List<Campaigns.MemberRef> members) {
    for (var member : members) {
      switch (member.kind()) {
        case UNIT -> {
          var unit = tree.unit(new UnitId(member.id()));
          seen(by, null, unit.path(), "unit", member.id());
          repository.addMember(campaign, "UNIT", member.id(), unit.path());
        }
        case ACCOUNT -> {
          var account = accounts.account(new AccountId(member.id()));
          seen(by, account.id(), account.orgPath(), "account", member.id());
          repository.addMember(campaign, "ACCOUNT", member.id(), account.orgPath());
        }
      }
    }
  }

  void replace(Caller by, Campaign campaign, List<Campaigns.MemberRef> members) {
    repository.removeMembers(campaign.id());
    var owner = accounts.account(campaign.ownerId());
    repository.addMember(campaign.id(), "OWNER", owner.id().value(), owner.orgPath());
    put(by, campaign.id(), members);
  }

  Map<CampaignId, List<CampaignView.Member>> named(List<CampaignRepository.MemberRow> rows) {
    if (rows.isEmpty()) return Map.of();
    var units = tree.units().stream().collect(Collectors.toMap(u -> u.id().value(), Unit::name));
    var people =
        accounts.names(
            rows.stream()
                .filter(row -> row.kind().equals("ACCOUNT"))
                .map(row -> new AccountId(row.memberId()))
                .toList());
    var named = new HashMap<CampaignId, List<CampaignView.Member>>();
    for (var row : rows) {
      var kind = CampaignView.Kind.valueOf(row.kind());
      var name =
          kind == CampaignView.Kind.UNIT
              ? units.get(row.memberId())
              : people.get(new AccountId(row.memberId()));
      named
          .computeIfAbsent(new CampaignId(row.campaignId()), id -> new ArrayList<>())
          .add(new CampaignView.Member(kind, row.memberId(), name == null ? "–" : name));
    }
    return named;
  }

  private static void seen(
      Caller by,
      @org.jspecify.annotations.Nullable AccountId owner,
      String path,
      String kind,
      UUID id) {
    if (!by.scope().covers(owner, path)) throw new NotFound(kind, id);
  }
}
